import { files } from '../../rules/index.ts';
import type { TableFile } from '../../src/check/newer-tables.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { asAnswered } from '../../src/kept/as-answered.ts';
import { keep } from '../../src/kept/keep.ts';
import { keepFacts } from '../../src/kept/keep-facts.ts';
import { type KeptModel, marks } from '../../src/kept/kept-model.ts';
import type { KeptDecision, KeptJudgement, KeptPolicy } from '../../src/kept/kept-policy.ts';
import type { Bound } from '../../src/language/model/bound.ts';
import type { DecisionModel } from '../../src/language/model/decision-model.ts';
import { formatted, formattedModule } from './formatted.ts';

type Files = Readonly<Record<string, string>>;

/** A bound as data, and what it is held on. */
interface OfBound {
  readonly file: string;
  readonly paths: readonly string[];
  readonly model: DecisionModel;
  readonly text: string;
}

/** Each decision as data and as an entry of its own, by path from the root. */
export function keptRules(policy: InnerPolicy): Files {
  const models = new Map(policy.decisions.map((id) => [id, textOf(decisionKept(policy, id))]));
  const tables = (policy.files.tables ?? []) as readonly TableFile[];
  const bounds = policy.bounds.all().map((bound, index) => boundKept(bound, policy, index));
  return Object.fromEntries([
    ['rules/kept/policy.json', textOf(policyKept(policy, tables))],
    ...[...models].map(([id, text]) => [`rules/kept/${id}.json`, text]),
    ...bounds.map(({ file, text }) => [`rules/kept/${file}.json`, text]),
    ...tables.map((file) => [
      `rules/kept/table-${file.table}.json`,
      textOf(file.type === 'calendars' ? file.calendars : file.entries.map(({ from, value }) => [from, value])),
    ]),
    ...policy.decisions.map((id) => {
      const path = `src/decisions/${id}.ts`;
      return [path, formattedModule(path, entryOf(id, policy, models, bounds))];
    }),
    ['src/decision-ids.ts', formatted('src/decision-ids.ts', idsOf(Object.keys(files.rules)))],
  ]);
}

const textOf = (data: unknown): string => `${JSON.stringify(data)}\n`;

const idsOf = (decisions: readonly string[]): string => `${generated}
/** The ids of all decisions. */
export const decisionIds = ${JSON.stringify(decisions)} as const;
`;

function policyKept({ dictionary, schema, stamp }: InnerPolicy, tables: readonly TableFile[]): KeptPolicy {
  const { version, inForceFrom, digest } = stamp;
  return {
    stamp: { version, inForceFrom, ...(stamp.inForceTo === undefined ? {} : { inForceTo: stamp.inForceTo }), digest },
    facts: keepFacts(schema),
    readings: [...dictionary.readings.values()].map(({ id, default: first, options }) => [
      id,
      first,
      ...options.map((option) => option.id).filter((option) => option !== first),
    ]),
    tables: tables.map((file) => {
      const { table, answersFrom, answersTo, standIn } = file;
      const about = { table, answersFrom, answersTo, standIn };
      return file.type === 'calendars'
        ? { ...about, type: file.type, calendars: Object.keys(file.calendars) }
        : { ...about, type: file.type };
    }),
  };
}

function decisionKept({ modelOf, dictionary }: InnerPolicy, id: string): KeptDecision {
  const kept = keep(asAnswered(modelOf(id)));
  const text = JSON.stringify(kept);
  const reserved = dictionary.ledger.flatMap(({ id: clause, reserved }) =>
    reserved === undefined || !text.includes(JSON.stringify(clause)) ? [] : [{ clause, ...reserved } as KeptJudgement],
  );
  return { ...kept, reserved };
}

function boundKept(bound: Bound, { dictionary }: InnerPolicy, index: number): OfBound {
  const written = dictionary.bounds[index] as (typeof dictionary.bounds)[number];
  const kept: KeptModel = keep({ ...bound, model: asAnswered(bound.model) });
  return {
    file: `bound-${index}`,
    paths: [bound.fact.split('[].')[0] as string, ...bound.given],
    model: bound.model,
    text: textOf({ ...kept, file: written }),
  };
}

const generated = '// Generated from the rule files by `npm run generate`; change those, not this.';
const camel = (id: string): string => id.replace(/-(.)/g, (_, c: string) => c.toUpperCase());
const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

function entryOf(
  id: string,
  policy: InnerPolicy,
  texts: ReadonlyMap<string, string>,
  allBounds: readonly OfBound[],
): string {
  const listed = policy.listedBy(id);
  const bounds = allBounds.filter(({ paths }) => paths.every((path) => listed.has(path)));
  const consulted = consultedBy([policy.modelOf(id), ...bounds.map(({ model }) => model)], policy.modelOf);
  const decisions = [...new Set([id, ...consulted.keys()])];
  const models = [...decisions.map(policy.modelOf), ...bounds.map(({ model }) => model)];
  const tables = [...new Set(models.flatMap((model) => [...model.tables]))];
  const text = [...decisions.map((one) => texts.get(one)), ...bounds.map((bound) => bound.text)].join('');
  const sentences = text.matchAll(new RegExp(`\\[${marks.sentence},"[^"]*","(\\w+)",`, 'g'));
  const operators = [...new Set([...sentences].map(([, name]) => name as string))].sort();
  const isListed = (path: string) => listed.has(path.split('[].')[0] as string);
  const contradictions = policy.dictionary.contradictions.filter(
    ({ earlier, later }) => isListed(earlier) && isListed(later),
  );
  const clauses = [...policy.dictionary.clauses].filter((clause) => text.includes(JSON.stringify(clause)));
  const data = [...decisions, ...bounds.map(({ file }) => file), ...tables.map((table) => `table-${table}`)];
  return `${generated}
import policy from '../../rules/kept/policy.json' with { type: 'json' };
${data.map((file) => `import ${camel(file)} from '../../rules/kept/${file}.json' with { type: 'json' };`).join('\n')}
import { oneDecision } from '../one-decision.ts';
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import type { EvaluateOne } from '../one-decision-types.ts';
${operators.map((name) => `import { ${name}Work } from '../language/operators/${kebab(name)}.ts';`).join('\n')}

export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Issue } from '../language/answer/issue.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'${id}'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'${id}'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** \`evaluate('${id}', facts, options)\` of the main entry: ${policy.modelOf(id).question} */
export const evaluate: EvaluateOne<'${id}'> = /* @__PURE__ */ oneDecision(
  {
    decision: '${id}',
    policy,
    listed: ${JSON.stringify([...listed])},
    contradictions: ${JSON.stringify(contradictions)},
    clauses: ${JSON.stringify(clauses)},
    models: { ${decisions.map((one) => `'${one}': ${camel(one)}`).join(', ')} },
    bounds: [${bounds.map(({ file }) => camel(file)).join(', ')}],
    tables: { ${tables.map((table) => `'${table}': ${camel(`table-${table}`)}`).join(', ')} },
  },
  { ${operators.map((name) => `${name}: ${name}Work`).join(', ')} },
);
`;
}

/** The decisions that models consult, those that these consult in turn too. */
function consultedBy(
  models: readonly DecisionModel[],
  modelOf: (id: string) => DecisionModel,
  found = new Map<string, DecisionModel>(),
): ReadonlyMap<string, DecisionModel> {
  for (const id of models.flatMap(({ consults }) => [...consults])) {
    if (found.has(id)) continue;
    found.set(id, modelOf(id));
    consultedBy([modelOf(id)], modelOf, found);
  }
  return found;
}
