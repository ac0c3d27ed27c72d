import { G as lazily } from './evaluation-3mlOUAof.js';
import { e as id, w as words, t as term, n as name, s as shape, f as reference } from './core-5K8lLRKF.js';
import { s as strictObject, a as array, u as union, b as string, _ as _enum, r as record, n as number, g as unknown, c as literal } from './zod-CU-wbHkb.js';

const propertyForms = /* @__PURE__ */ lazily(() => {
  const readings = union([
    _enum(["default", "all"]),
    record(id, union([id, array(id).min(1)]), { error: '"default", "all" or an object of options' })
  ]);
  const about = {
    id: words.describe("what it is called, such as P12"),
    name: words.describe("what it says, in plain English"),
    clauses: array(string().min(1)).min(1).describe("the clauses that say so"),
    decision: id.describe("the decision that it is about, as `contract-rules list` names them"),
    facts: record(string(), unknown()).optional().describe(
      'facts that are fixed; { "oneOf": [ \u2026 ] } stands for one of some, { "between": [a, b] } for a day or a sum'
    ),
    given: shape.optional().describe("the condition on which something is said of a customer"),
    terms: record(name, term).optional().describe("terms that the shapes name"),
    readings: readings.optional().describe('"default", "all", or options by reading'),
    share: number().min(0).max(1).optional().describe("the least share of the customers tried of whom something has to be said, from 0 to 1"),
    why: words.optional()
  };
  const property = (template, parts) => strictObject({ ...about, property: literal(template), ...parts });
  const these = array(shape).min(2);
  const ofAnswer = { of: shape.optional().describe("what is looked at; the outcome and every value unless told") };
  const of = { of: shape.describe("what is looked at: a value, or what is worked out from some") };
  const within = { within: shape.optional().describe("what rounding may make of it, either way") };
  const path = reference.describe("the path of a fact");
  const byPath = record(reference, shape);
  const moved = union(
    [
      path,
      array(path).min(2),
      strictObject({ fact: path, order: array(unknown()).min(2) }),
      strictObject({ reading: id, order: array(id).min(2) })
    ],
    { error: "a path, a list of paths, or a fact or reading with an `order`" }
  );
  const bounds = ["upTo", "before", "from", "after"];
  const bound = strictObject({ ...about, property: literal("flips-exactly-at"), fact: path, holds: shape });
  return {
    always: property("always", { holds: shape }),
    implies: property("implies", { if: shape, then: shape }),
    "never-both": property("never-both", { these }),
    "exactly-one-of": property("exactly-one-of", { these }),
    "never-negative": property("never-negative", ofAnswer),
    "at-most": property("at-most", { ...of, limit: shape }),
    "monotone-in": property("monotone-in", { in: moved, ...of, never: _enum(["falls", "rises"]) }),
    "flips-exactly-at": oneOfForms(bounds.map((key) => bound.extend({ [key]: shape }))),
    "independent-of": property("independent-of", {
      whatever: array(union([path, strictObject({ reading: id })])).min(1),
      ...ofAnswer
    }),
    "order-does-not-matter": property("order-does-not-matter", { list: path, ...ofAnswer }),
    "additive-over-split-periods": oneOfForms([
      property("additive-over-split-periods", {
        ...of,
        list: path,
        from: name.optional(),
        to: name.optional(),
        ...within
      }),
      property("additive-over-split-periods", { ...of, until: path, carrying: byPath, ...within })
    ]),
    "additive-over-split-amounts": property("additive-over-split-amounts", { ...of, amount: path, ...within }),
    "unchanged-by": oneOfForms([
      property("unchanged-by", { putting: byPath, ...ofAnswer }),
      property("unchanged-by", {
        adding: strictObject({ to: path, entry: record(name, shape) }),
        ...ofAnswer
      })
    ]),
    "no-gap-no-conflict": property("no-gap-no-conflict", { over: path, these: these.optional() }),
    "decided-when-all-given": property("decided-when-all-given", { values: array(name).min(1).optional() })
  };
});
const oneOfForms = (forms) => union(forms);
const templates = /* @__PURE__ */ lazily(() => Object.keys(propertyForms()));
const propertyForm = (template) => propertyForms()[template];
const propertiesFile = /* @__PURE__ */ lazily(
  () => strictObject({
    $schema: string().optional(),
    properties: array(union(Object.values(propertyForms()))).min(1)
  })
);

export { propertiesFile, propertyForm, propertyForms, templates };
//# sourceMappingURL=property-form-DdZrpj7f.js.map
