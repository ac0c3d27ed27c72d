import { ay as outcomesOf, az as mayNeed } from './core-5K8lLRKF.js';
import { aK as ofEachUnit } from './evaluation-3mlOUAof.js';
import { aI as fieldsOf, a_ as factTypeOf, aH as elementOf } from './base-DNx-fUJc.js';
import { policyAsked } from './policy-option-Djr5N9ug.js';

const comment = (text) => `/** ${text.replaceAll("*/", "* /")} */`;
const union = (names) => names.length === 0 ? "never" : names.map((name) => `'${name}'`).join(" | ");
const keyText = (name) => /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
const indented = (lines, steps = 1) => lines.map((line) => line.replace(/^(?=.)/gm, "  ".repeat(steps))).join("\n");

function answersText(rules, readings, needsOf) {
  return `/** The outcomes, what may follow from each, the values and what may be missing of each decision. A value is null where missing facts could still change it, or where there is nothing to tell. */
export type Answers = {
${indented(rules.map((model) => ofRule(model, needsOf(model.decision))))}
};

/** The options of each reading, the default first. */
export type Readings = {
${indented(readings.map(ofReading))}
};
`;
}
function ofRule(model, needs) {
  const values = [...model.values].map(
    ([name, value]) => `${comment(aboutValue(value))}
readonly ${keyText(name)}: ${typeText(shownType(value))};`
  );
  const effects = outcomesOf(model).map(
    (outcome) => `readonly ${keyText(outcome)}: ${effectsText(model.effects.get(outcome) ?? [])};`
  );
  const needsText = `readonly needs: ${union(needs)};`;
  return `${comment(model.question)}
readonly ${keyText(model.decision)}: {
${indented([`readonly outcome: ${union(outcomesOf(model))};`, "readonly effects: {", indented(effects), "};"])}
${indented(values.length === 0 ? ["readonly values: Readonly<Record<never, never>>;"] : ["readonly values: {", indented(values), "};"])}
${indented([needsText, `readonly facts: FactsByDecision['${model.decision}'];`])}
};`;
}
const effectsText = (effects) => effects.length === 0 ? "never" : [...new Set(effects.map(effectText))].join(" | ");
const effectText = ({ party, modality, action, clause }) => `Effect<'${party}', '${modality}', '${action}'${clause === null ? "" : `, '${clause}'`}>`;
function ofReading({ id, question, options, default: byDefault }) {
  const others = options.map((option) => option.id).filter((option) => option !== byDefault);
  return `${comment(question)}
readonly ${keyText(id)}: ${union([byDefault, ...others])};`;
}
const aboutValue = ({ means, unit }) => unit === null ? means : `${means}; ${unit}`;
const shownType = ({ type, shown }) => shown === null ? type : "decimal";
const simple$1 = {
  date: "string",
  money: "string",
  decimal: "string",
  percent: "string",
  ...ofEachUnit("number"),
  boolean: "boolean",
  duration: "string",
  instant: "string",
  time: "string",
  text: "string",
  calendar: "never",
  none: "never",
  entity: "boolean"
};
function typeText(type) {
  if (typeof type === "string") return orNull$1(simple$1[type]);
  if ("choice" in type) return orNull$1(union(type.choice));
  if ("list" in type) return orNull$1(`readonly (${typeText(type.list)})[]`);
  if ("timeline" in type) return "never";
  const fields = Object.entries(type.record).map(([name, field]) => `readonly ${keyText(name)}: ${typeText(field)}`);
  return orNull$1(`{ ${fields.join("; ")} }`);
}
const orNull$1 = (text) => text === "never" ? "null" : `${text} | null`;

function factsText(schema, decisions, listedBy) {
  const tops = fieldsOf(schema);
  const entities = tops.filter(([, field]) => isEntity(field));
  const interfaces = entities.map(
    ([name, field]) => `export interface ${nameOf(name)} {
${indented(fieldsOf(field).map(factText))}
}
`
  );
  return `/** Facts as given: days, money and the like as text; \`null\` is none, and what is left out, or \`undefined\`, is not known. */
export interface Facts {
${indented(tops.map(topText))}
}

${interfaces.join("\n")}
/** The facts that each decision reads, those of the decisions it consults among them. */
export interface FactsByDecision {
${indented(decisions.map((decision) => ofDecision(decision, tops, listedBy(decision))))}
}
`;
}
const isEntity = (schema) => factTypeOf(schema).type === "entity";
const nameOf = (entity) => `${entity.slice(0, 1).toUpperCase()}${entity.slice(1)}Facts`;
const topText = ([name, field]) => isEntity(field) ? `readonly ${keyText(name)}?: ${nameOf(name)}${orNull(factTypeOf(field))} | undefined;` : factText([name, field]);
function factText([name, field]) {
  const fact = factTypeOf(field);
  const about = aboutFact(fact);
  const text = `readonly ${keyText(name)}?: ${contentText(field)}${orNull(fact)} | undefined;`;
  return about === "" ? text : `${comment(about)}
${text}`;
}
const aboutFact = ({ title, note, none }) => [title, note, none === null ? null : `null: ${none}`].filter((part) => part !== null).join("; ");
const orNull = ({ nullable }) => nullable ? " | null" : "";
const simple = {
  date: "string",
  money: "string",
  decimal: "string",
  percent: "string",
  ...ofEachUnit("number"),
  boolean: "boolean",
  duration: "string",
  instant: "string",
  time: "string",
  text: "string",
  calendar: "never",
  none: "null",
  entity: "never"
};
function contentText(schema) {
  const { type } = factTypeOf(schema);
  const element = elementOf(schema);
  if (element !== null) return `readonly ${elementText(element)}[]`;
  if (typeof type === "string") return simple[type];
  if ("choice" in type) return union(type.choice);
  return `{ ${fieldsOf(schema).map(entryFieldText).join("; ")} }`;
}
function elementText(element) {
  const text = `${contentText(element)}${orNull(factTypeOf(element))}`;
  return /^\{.*\}$|^\w+$/.test(text) ? text : `(${text})`;
}
function entryFieldText([name, field]) {
  const fact = factTypeOf(field);
  const text = `${contentText(field)}${orNull(fact)}`;
  return fact.optional ? `readonly ${keyText(name)}?: ${text} | undefined` : `readonly ${keyText(name)}: ${text}`;
}
function ofDecision(decision, tops, listed) {
  const parts = tops.flatMap(([name, field]) => {
    if (!isEntity(field)) return listed.has(name) ? [`readonly ${keyText(name)}?: Facts['${name}'];`] : [];
    const all = fieldsOf(field).map(([part]) => part);
    const read = all.filter((part) => listed.has(`${name}.${part}`));
    if (read.length === 0 && !listed.has(name)) return [];
    const picked = read.length === 0 || read.length === all.length ? nameOf(name) : `Pick<${nameOf(name)}, ${union(read)}>`;
    return [`readonly ${keyText(name)}?: ${picked}${orNull(factTypeOf(field))} | undefined;`];
  });
  return `readonly ${keyText(decision)}: {
${indented(parts)}
};`;
}

function typesText(policy, heading, importOfEffect) {
  const { decisions, modelOf, listedBy, dictionary, schema } = policy;
  const needsOf = (decision) => mayNeed(decision, modelOf, dictionary);
  return `${heading}
${importOfEffect}

${answersText(decisions.map(modelOf), [...dictionary.readings.values()], needsOf)}
${factsText(schema, decisions, listedBy)}`;
}

function types(program, io, done) {
  program.command("types").description("the TypeScript types of a policy: its answers, facts, needs and readings").argument(
    "[policy]",
    "a folder of rule files beside those of the contract, or a JavaScript module that exports a `policy` of its own; none for the contract"
  ).addHelpText(
    "after",
    "\nExamples:\n  $ contract-rules types my-policy.js > answers.ts\n\nThen `loadPolicy<typeof facts, Answers>(files, facts)` is typed by decision."
  ).action(async (path) => {
    await io.out(typesText(await policyAsked(path, io), heading, importOfEffect));
    done(0);
  });
}
const heading = "// Generated from the rule files by `contract-rules types`; change those, not this.";
const importOfEffect = "import type { Effect } from '@invictanet/contract-rules';";

export { types };
//# sourceMappingURL=typescript-B0ZDWK_R.js.map
