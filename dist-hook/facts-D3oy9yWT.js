import { G as lazily, l as limits } from './evaluation-3mlOUAof.js';
import { b0 as textKinds, b1 as noted, b2 as trueOrFalse, b3 as choiceOf, b4 as telephoneNumber, b5 as inNationalForm, b6 as freeText, b7 as wholeNumber, b8 as listExpected } from './base-DNx-fUJc.js';
import { s as strictObject, d as boolean, i as int$1, a as array, _ as _enum, b as string } from './zod-CU-wbHkb.js';

const date = /* @__PURE__ */ lazily(() => textOf("date"));
const money = /* @__PURE__ */ lazily(() => textOf("money"));
const decimal = /* @__PURE__ */ lazily(() => textOf("decimal"));
const percent = /* @__PURE__ */ lazily(() => textOf("percent"));
const duration = /* @__PURE__ */ lazily(() => textOf("duration"));
const instant = /* @__PURE__ */ lazily(() => textOf("instant"));
const time = /* @__PURE__ */ lazily(() => textOf("time"));
function int(least = 0, most = limits.wholeNumber) {
  const { expected: error, read } = wholeNumber(least, most);
  const schema = int$1({ error }).min(least, { error }).max(most, { error }).meta(kind("int"));
  return noted(schema, { kind: "plain", read, says: { from: least, to: most } });
}
const bool = /* @__PURE__ */ lazily(() => {
  const { expected: error, read } = trueOrFalse;
  return noted(boolean({ error }).meta(kind("boolean")), { kind: "plain", read, says: "boolean" });
});
const text = /* @__PURE__ */ lazily(() => {
  const { expected: error } = freeText;
  return noted(refined(string({ error }).min(1, { error }), freeText.checks).meta(kind("text")), {
    kind: "plain",
    read: freeText.read,
    says: "text"
  });
});
function telephone() {
  const schema = refined(text().overwrite(inNationalForm), telephoneNumber.checks.slice(-1)).meta({
    ...kind("text"),
    pattern: TELEPHONE_AS_GIVEN,
    maxLength: limits.text
  });
  return noted(schema, { kind: "plain", read: telephoneNumber.read, says: "telephone" });
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
  const { read } = choiceOf(options);
  return noted(_enum(options).meta(kind("choice")), { kind: "plain", read, says: { oneOf: options } });
}
function listOf(item, most = limits.listEntries) {
  const error = listExpected(most);
  return noted(array(item, { error }).max(most, { error }).meta(kind("list")), { kind: "list", item, most });
}
function entity(fields) {
  return strictObject(fields).partial().meta(kind("entity"));
}
function entry(fields, together) {
  const form = strictObject(fields);
  if (together === void 0) return noted(form.meta(kind("entry")), { kind: "entry", fields, together: null });
  const { field, holds, expected } = together;
  const schema = form.refine((given) => holds(given), { path: [field], error: expected }).meta(kind("entry"));
  return noted(schema, { kind: "entry", fields, together });
}
function textOf(name) {
  const { expected: error, unit, checks, isAmount, read } = textKinds[name];
  const schema = refined(string({ error }), checks).meta(kind(name, unit));
  return noted(schema, { kind: isAmount ? "amount" : "plain", read, says: name });
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

export { decimal as a, bool as b, entry as c, date as d, entity as e, duration as f, instant as g, telephone as h, int as i, time as j, listOf as l, money as m, oneOf as o, percent as p, text as t };
//# sourceMappingURL=facts-D3oy9yWT.js.map
