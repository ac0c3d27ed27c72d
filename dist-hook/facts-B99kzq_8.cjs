'use strict';

var evaluation = require('./evaluation-CfYnuTfM.cjs');
var base = require('./base-CcmR8VZ4.cjs');
var zod = require('./zod-Dbm2IDI1.cjs');

const date = /* @__PURE__ */ evaluation.lazily(() => textOf("date"));
const money = /* @__PURE__ */ evaluation.lazily(() => textOf("money"));
const decimal = /* @__PURE__ */ evaluation.lazily(() => textOf("decimal"));
const percent = /* @__PURE__ */ evaluation.lazily(() => textOf("percent"));
const duration = /* @__PURE__ */ evaluation.lazily(() => textOf("duration"));
const instant = /* @__PURE__ */ evaluation.lazily(() => textOf("instant"));
const time = /* @__PURE__ */ evaluation.lazily(() => textOf("time"));
function int(least = 0, most = evaluation.limits.wholeNumber) {
  const { expected: error, read } = base.wholeNumber(least, most);
  const schema = zod.int({ error }).min(least, { error }).max(most, { error }).meta(kind("int"));
  return base.noted(schema, { kind: "plain", read, says: { from: least, to: most } });
}
const bool = /* @__PURE__ */ evaluation.lazily(() => {
  const { expected: error, read } = base.trueOrFalse;
  return base.noted(zod.boolean({ error }).meta(kind("boolean")), { kind: "plain", read, says: "boolean" });
});
const text = /* @__PURE__ */ evaluation.lazily(() => {
  const { expected: error } = base.freeText;
  return base.noted(refined(zod.string({ error }).min(1, { error }), base.freeText.checks).meta(kind("text")), {
    kind: "plain",
    read: base.freeText.read,
    says: "text"
  });
});
function telephone() {
  const schema = refined(text().overwrite(base.inNationalForm), base.telephoneNumber.checks.slice(-1)).meta({
    ...kind("text"),
    pattern: TELEPHONE_AS_GIVEN,
    maxLength: evaluation.limits.text
  });
  return base.noted(schema, { kind: "plain", read: base.telephoneNumber.read, says: "telephone" });
}
const TELEPHONE_AS_GIVEN = /* @__PURE__ */ (() => {
  const spaced = (figures) => figures.replace(/\\.|\[[^\]]*\]|\d/g, "$&[\\s()\\-]*");
  const ofHome = `(?:${spaced("\\+44")}|${spaced("0044")})(?:${spaced("0\\d")}(?:${spaced("\\d")})+|${spaced("[1-9]\\d")}(?:${spaced("\\d")})*)`;
  const national = `(?!${spaced("0044")})${spaced("0\\d\\d")}(?:${spaced("\\d")})*`;
  const abroad = `(?!${spaced("\\+44")})${spaced("\\+\\d\\d\\d")}(?:${spaced("\\d")})*`;
  const short = `${spaced("1\\d\\d")}(?:${spaced("\\d")}){0,3}|${spaced("999")}`;
  return `^[\\s()\\-]*(?:${ofHome}|${national}|${abroad}|${short})$`;
})();
function oneOf(options) {
  const { read } = base.choiceOf(options);
  return base.noted(zod._enum(options).meta(kind("choice")), { kind: "plain", read, says: { oneOf: options } });
}
function listOf(item, most = evaluation.limits.listEntries) {
  const error = base.listExpected(most);
  return base.noted(zod.array(item, { error }).max(most, { error }).meta(kind("list")), { kind: "list", item, most });
}
function entity(fields) {
  return zod.strictObject(fields).partial().meta(kind("entity"));
}
function entry(fields, together) {
  const form = zod.strictObject(fields);
  if (together === void 0) return base.noted(form.meta(kind("entry")), { kind: "entry", fields, together: null });
  const { field, holds, expected } = together;
  const schema = form.refine((given) => holds(given), { path: [field], error: expected }).meta(kind("entry"));
  return base.noted(schema, { kind: "entry", fields, together });
}
function textOf(name) {
  const { expected: error, unit, checks, isAmount, read } = base.textKinds[name];
  const schema = refined(zod.string({ error }), checks).meta(kind(name, unit));
  return base.noted(schema, { kind: isAmount ? "amount" : "plain", read, says: name });
}
const refined = (schema, checks) => checks.reduce(
  (so, { holds, expected }) => so.refine(holds, {
    error: typeof expected === "string" ? expected : ({ input }) => expected(input)
  }),
  schema
);
function kind(name, unit) {
  return unit === void 0 ? { kind: name } : { kind: name, unit };
}

exports.bool = bool;
exports.date = date;
exports.decimal = decimal;
exports.duration = duration;
exports.entity = entity;
exports.entry = entry;
exports.instant = instant;
exports.int = int;
exports.listOf = listOf;
exports.money = money;
exports.oneOf = oneOf;
exports.percent = percent;
exports.telephone = telephone;
exports.text = text;
exports.time = time;
//# sourceMappingURL=facts-B99kzq_8.cjs.map
