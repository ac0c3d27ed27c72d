import { ay as outcomesOf, aD as ruleFile, ag as withConsulted, az as mayNeed } from './core-5K8lLRKF.js';
import { aK as ofEachUnit, l as limits } from './evaluation-3mlOUAof.js';
import { k as toJSONSchema } from './zod-CU-wbHkb.js';

const record = (fields, optional = {}) => ({
  type: "object",
  properties: { ...fields, ...optional },
  ...Object.keys(fields).length > 0 && { required: Object.keys(fields) },
  additionalProperties: false
});
const list = (items) => items === false ? { type: "array", maxItems: 0 } : { type: "array", items };
const text$1 = (pattern) => ({ type: "string", ...pattern !== void 0 && { pattern } });
const orNull = (schema) => ({ anyOf: [schema, { type: "null" }] });

const amount$2 = text$1("^-?\\d+(?:\\.\\d+)?$");
const day$2 = text$1("^\\d{4}-\\d{2}-\\d{2}$");
function answerSchema(model, needs, optionsOf, readings) {
  const effects = [...model.effects.values()].flat().map(effectSchema);
  const distinct = [...new Map(effects.map((effect) => [JSON.stringify(effect), effect])).values()];
  return record(
    {
      decision: { const: model.decision },
      outcome: { enum: [...outcomesOf(model), null] },
      values: record(Object.fromEntries([...model.values].map(([name, value]) => [name, valueSchema(value)]))),
      needs: list(needs.length === 0 ? false : { enum: needs }),
      effects: list(distinct.length === 0 ? false : { anyOf: distinct }),
      policy
    },
    {
      reasons: { enum: ["none", "short"] },
      because: list({ $ref: "../reason.schema.json" }),
      clauses: list(text$1()),
      reserved: list(record({ clause: text$1(), who: text$1(), on: text$1() })),
      readings: record({}, Object.fromEntries(readings.map((id) => [id, { enum: optionsOf(id) }]))),
      parameters: list(record({ decision: text$1(), name: text$1(), value: {}, clause: text$1() })),
      tables: list(record({ name: text$1(), answersTo: day$2 }))
    }
  );
}
const digest = text$1("^[0-9a-f]{64}$");
const policy = record({ version: text$1(), inForceFrom: day$2, digest }, { inForceTo: day$2, tables: digest });
function valueSchema({ means, unit, type, shown }) {
  return { title: unit === null ? means : `${means}; ${unit}`, ...typeSchema(shown === null ? type : "decimal") };
}
const effectSchema = ({ party, modality, action }) => record(
  { party: { const: party }, modality: { const: modality }, action: { const: action }, clause: text$1() },
  { by: orNull(day$2), amount: orNull(amount$2) }
);
const nothing = { type: "null" };
const simple = {
  date: orNull(day$2),
  money: orNull(amount$2),
  decimal: orNull(amount$2),
  percent: orNull(amount$2),
  ...ofEachUnit(orNull({ type: "integer" })),
  boolean: orNull({ type: "boolean" }),
  duration: orNull(text$1("^P\\d+[YM]$")),
  instant: orNull(text$1()),
  time: orNull(text$1("^\\d{2}:\\d{2}$")),
  text: orNull(text$1()),
  calendar: nothing,
  none: nothing,
  entity: orNull({ type: "boolean" })
};
function typeSchema(type) {
  if (typeof type === "string") return simple[type];
  if ("choice" in type) return { enum: [...type.choice, null] };
  if ("list" in type) return orNull(list(typeSchema(type.list)));
  if ("timeline" in type) return nothing;
  const fields = Object.entries(type.record).map(([name, field]) => [name, typeSchema(field)]);
  return orNull(record(Object.fromEntries(fields)));
}

const day$1 = text$1("^\\d{4}-\\d{2}-\\d{2}$");
const amount$1 = text$1("^-?\\d+\\.\\d{2}$");
const total = orNull(amount$1);
const matter = orNull(text$1());
const party = { enum: ["customer", "provider"] };
const effect = record(
  {
    party,
    modality: { enum: ["may", "must", "must-not", "is-entitled-to"] },
    action: text$1(),
    clause: text$1(),
    matter,
    decision: text$1()
  },
  { by: orNull(day$1), amount: orNull(amount$1) }
);
const line = record(
  {
    matter,
    decision: text$1(),
    value: text$1(),
    for: text$1(),
    owedBy: { enum: ["customer", "provider", "bank"] },
    standing: { enum: ["owed", "may-be-charged"] },
    amount: amount$1,
    by: orNull(day$1),
    clause: text$1()
  },
  { insteadOf: text$1() }
);
function assessmentSchema(decisions) {
  const answers = record({}, Object.fromEntries(decisions.map((id) => [id, { $ref: `decisions/${id}.schema.json` }])));
  const missing = record({ matter, decision: { enum: decisions }, question: text$1(), needs: list(text$1()) });
  return {
    ...record({
      asOf: orNull(day$1),
      decisions: { $ref: "#/$defs/answers" },
      matters: { type: "object", additionalProperties: { $ref: "#/$defs/answers" } },
      effects: list({ $ref: "#/$defs/effect" }),
      missing: list(missing),
      conflicts: list(record({ forbids: { $ref: "#/$defs/effect" }, against: { $ref: "#/$defs/effect" } })),
      statement: record({
        lines: list(line),
        owedByCustomer: total,
        mayBeCharged: total,
        owedToCustomer: total,
        needs: list(text$1())
      })
    }),
    $defs: { answers, effect }
  };
}

const { digits, text } = limits;
const day = [
  "(?:19|20|21)\\d\\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))",
  "(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29"
].join("|");
const amount = `(?:0|[1-9]\\d{0,${digits - 1}})`;
const places = `(?:\\.\\d{1,${digits}})?`;
const hour = "(?:[01]\\d|2[0-3])";
function upTo(greatest) {
  const figures = [...String(greatest)].map(Number);
  const shorter = figures.length > 1 ? [`[1-9]\\d{0,${figures.length - 2}}`] : [];
  const below = figures.flatMap((figure, at) => {
    const least = at === 0 ? 1 : 0;
    if (figure <= least) return [];
    const rest = figures.length - at - 1;
    return [`${figures.slice(0, at).join("")}[${least}-${figure - 1}]${rest === 0 ? "" : `\\d{${rest}}`}`];
  });
  return `(?:${[...shorter, ...below, String(greatest)].join("|")})`;
}
const years = Array.from({ length: 99 }, (_, at) => `${at + 1}Y${upTo(1200 - 12 * (at + 1))}M`);
const length = [`${upTo(1200)}M`, `${upTo(100)}Y`, ...years].join("|");
const matching = (pattern, title) => ({
  type: "string",
  pattern: `^(?:${pattern})$`,
  title
});
const forms = {
  date: matching(day, 'a day, like "2025-03-10"'),
  money: matching(`${amount}\\.\\d{2}`, 'pounds and pence as text, like "10.00"'),
  decimal: matching(`${amount}${places}`, 'a decimal as text, like "1.5"'),
  percent: matching(`-?${amount}${places}`, 'a percentage as text, like "4"'),
  duration: matching(`P(?:${length})`, 'a duration in months or years, like "P1M"'),
  instant: matching(
    `(?:${day})T${hour}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]${hour}:[0-5]\\d)`,
    'a moment with its offset, like "2025-03-10T18:30:00Z"'
  ),
  time: matching(`${hour}:[0-5]\\d|24:00`, 'a time, like "18:00"'),
  text: { type: "string", pattern: "\\S", maxLength: text, title: `text of 1 to ${text} characters` }
};

const notSaid = "Refused although the schema accepts it: facts that cannot be true together (days in the wrong order, sums above what they are part of, another percentage for the same day, a window that ends when it begins), and more lists and objects in all than there may be.";
const dialect = "https://json-schema.org/draft/2020-12/schema";
const base = "https://invictanet.example/contract-rules/schemas/";
const schemaFile = (path, title, description, schema) => ({
  $schema: dialect,
  $id: `${base}${path}`,
  title,
  description,
  ...schema
});
function factsSchema(schema) {
  const used = /* @__PURE__ */ new Set();
  const { $schema: _, ...all } = toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema }) => told(jsonSchema, used)
  });
  const $defs = Object.fromEntries(Object.entries(forms).filter(([kind]) => used.has(kind)));
  return { ...all, $defs };
}
function told(schema, used) {
  const { kind, unit, note, none, description } = schema;
  for (const word of ["kind", "unit", "note", "none", "description", "noted"]) delete schema[word];
  const more = [note, unit === void 0 ? void 0 : `in ${unit}`, none === void 0 ? void 0 : `null: ${none}`];
  const about = more.filter((part) => part !== void 0).join("; ");
  if (description !== void 0) schema.title = description;
  if (about !== "") schema.description = about;
  if (typeof kind !== "string" || !Object.hasOwn(forms, kind) || schema.type !== "string" || "pattern" in schema)
    return;
  for (const word of ["type", "minLength", "maxLength"]) delete schema[word];
  schema.$ref = `#/$defs/${kind}`;
  used.add(kind);
}
function decisionFactsSchema(all, listed) {
  const properties = Object.entries(all.properties).flatMap(([name, fact]) => {
    const nullable = fact.anyOf?.[0];
    const fields = (nullable ?? fact).properties ?? {};
    const at = `../facts.schema.json#/properties/${name}`;
    if (listed.has(name) && Object.keys(fields).length === 0) return [[name, { $ref: at }]];
    const within = nullable === void 0 ? `${at}/properties/` : `${at}/anyOf/0/properties/`;
    const read = Object.keys(fields).filter((field) => listed.has(`${name}.${field}`));
    if (read.length === 0) return listed.has(name) ? [[name, { $ref: at }]] : [];
    const entity = {
      type: "object",
      properties: Object.fromEntries(read.map((field) => [field, { $ref: within + field }]))
    };
    return [[name, nullable === void 0 ? entity : { anyOf: [entity, { type: "null" }] }]];
  });
  return { $ref: "../facts.schema.json", type: "object", properties: Object.fromEntries(properties) };
}
function fileSchema(all) {
  const facts = Object.fromEntries(
    Object.keys(all.properties).map((name) => [name, { $ref: `facts.schema.json#/properties/${name}` }])
  );
  const id = { type: "string", pattern: "\\S", title: "what the matter is called; no two are called the same" };
  return {
    type: "object",
    properties: {
      ...facts,
      matters: {
        type: "array",
        title: "what there can be several of",
        maxItems: limits.listEntries,
        items: { type: "object", properties: { ...facts, id }, required: ["id"], additionalProperties: false }
      }
    },
    additionalProperties: false
  };
}

const reason = { $ref: "#" };
const reasons = list(reason);
const holds = { enum: [true, false, "unknown"] };
const shownFields = { value: {}, type: {} };
const shown = record(shownFields, { unit: text$1() });
const each = (of) => ({ type: "object", additionalProperties: of });
const byName = each(shown);
const sentenceFields = { at: text$1(), operator: text$1(), left: shown };
const steps = record(
  { columns: each(record({ type: {} }, { unit: text$1() })), rows: list(each({})) },
  { more: { type: "integer", minimum: 1 } }
);
const sentenceMore = { right: shown, and: byName, steps };
const byField = {
  rule: record(
    { rule: text$1(), at: text$1(), clause: text$1(), holds, conditions: reasons },
    { closer: { type: "integer", minimum: 0 }, says: byName }
  ),
  not: record({ not: text$1(), at: text$1(), holds, conditions: reasons }),
  all: record({ all: reasons, holds }),
  any: record({ any: reasons, holds }),
  fact: record({ ...sentenceFields, fact: text$1(), holds, from: reasons }, sentenceMore),
  term: record(
    { ...shownFields, term: text$1(), from: reasons },
    {
      unit: text$1(),
      at: text$1(),
      branch: { anyOf: [{ type: "integer", minimum: 0 }, text$1()] },
      by: record(sentenceFields, sentenceMore),
      reading: text$1(),
      table: text$1()
    }
  ),
  entry: record({ entry: { type: "integer", minimum: 0 }, list: text$1(), at: text$1(), from: reasons }),
  decision: record({ decision: text$1(), outcome: orNull(text$1()), because: reasons }),
  told: record({ told: text$1() })
};
const reasonSchema = Object.entries(byField).reduceRight(
  (otherwise, [field, form]) => ({
    if: { type: "object", properties: { [field]: {} }, required: [field] },
    then: form,
    else: otherwise
  }),
  { not: {} }
);

function ruleSchema() {
  const { $schema: _, ...form } = toJSONSchema(ruleFile(), {
    io: "input",
    override({ jsonSchema }) {
      if (jsonSchema.prefixItems === void 0) return;
      const { length } = jsonSchema.prefixItems;
      if (length === 0) delete jsonSchema.prefixItems;
      else Object.assign(jsonSchema, { minItems: length, items: false });
      jsonSchema.maxItems = length;
    }
  });
  return form;
}

function schemasOf({ decisions, modelOf, listedBy, dictionary, schema }) {
  const all = factsSchema(schema);
  const files = [
    ["facts.schema.json", "Facts", `Every fact; what is left out is not known. ${notSaid}`, all],
    [
      "file.schema.json",
      "A customer's file",
      `Facts, and matters whose facts are laid over those. ${notSaid} Refused too: two matters of one id, and a fact that both the file and a matter give.`,
      fileSchema(all)
    ],
    ["reason.schema.json", "A reason", "One step of why an answer is what it is.", reasonSchema],
    ["assessment.schema.json", "An assessment", "What a customer's file comes to.", assessmentSchema(decisions)],
    ["rule.schema.json", "A rule file", "One decision, in the language of rule files.", ruleSchema()]
  ];
  for (const id of decisions) {
    const model = modelOf(id);
    const readings = [...new Set(withConsulted(id, modelOf).flatMap((consulted) => [...consulted.readings]))];
    const optionsOf = (reading) => dictionary.readings.get(reading)?.options.map((option) => option.id) ?? [];
    files.push(
      [
        `facts/${id}.schema.json`,
        model.question,
        `The facts that \`${id}\` reads; others are accepted in their form. ${notSaid}`,
        decisionFactsSchema(all, listedBy(id))
      ],
      [
        `decisions/${id}.schema.json`,
        model.question,
        `The answer of \`${id}\`. Null is what missing facts could still change, or what there is not.`,
        answerSchema(model, mayNeed(id, modelOf, dictionary), optionsOf, readings)
      ]
    );
  }
  return Object.fromEntries(files.map(([path, ...told]) => [path, schemaFile(path, ...told)]));
}

export { list as l, record as r, schemasOf as s, text$1 as t };
//# sourceMappingURL=policy-schemas-LaxKEi-0.js.map
