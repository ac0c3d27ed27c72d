import { files } from '../../rules/index.ts';
import type { TableFile } from '../../src/check/newer-tables.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { asAnswered } from '../../src/kept/as-answered.ts';
import { keepBound, keepDecision, type Words } from '../../src/kept/keep.ts';
import { keepFacts } from '../../src/kept/keep-facts.ts';
import type { KeptAsked, KeptPolicy } from '../../src/kept/kept-policy.ts';
import { keepCalendars, keepRates } from '../../src/kept/kept-tables.ts';
import type { Bound } from '../../src/language/model/bound.ts';
import type { DecisionModel } from '../../src/language/model/decision-model.ts';
import { formatted, formattedModule } from './formatted.ts';

type Files = Readonly<Record<string, string>>;

/** A bound as data, and what it is held on. */
interface OfBound {
  readonly file: string;
  readonly uses: ReadonlySet<string>;
  readonly paths: readonly string[];
  readonly model: DecisionModel;
  readonly text: string;
}

/** Each decision as data and as an entry of its own, by path from the root. */
export function keptRules(policy: InnerPolicy): Files {
  const words: Words = new Map();
  const models = new Map(policy.decisions.map((id) => [id, decisionKept(policy, id, words)]));
  const tables = (policy.files.tables ?? []) as readonly TableFile[];
  const bounds = policy.bounds.all().map((bound, index) => boundKept(bound, index, words));
  return Object.fromEntries([
    ['rules/kept/policy.json', textOf(policyKept(policy, tables))],
    ...[...models].map(([id, { text }]) => [`rules/kept/${id}.json`, text]),
    ...[...words].map(([name, { word }]) => [`rules/kept/${wordFile(name)}.json`, textOf(word)]),
    ...bounds.map(({ file, text }) => [`rules/kept/${file}.json`, text]),
    ...tables.map((file) => [
      `rules/kept/table-${file.table}.json`,
      textOf(file.type === 'calendars' ? keepCalendars(file.calendars) : keepRates(file.entries)),
    ]),
    ...policy.decisions.flatMap((id) => {
      const path = `src/decisions/${id}.ts`;
      const question = questionOf(id, policy, models, words, bounds);
      return [
        [`rules/kept/asked-${id}.json`, textOf(question.asked)],
        [path, formattedModule(path, entryOf(question, policy))],
      ];
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
    readings: [...dictionary.readings.values()].map(({ id, default: first, options }) =>
      [id, first, ...options.map((option) => option.id).filter((option) => option !== first)].join(' '),
    ),
    tables: tables.map((file) => {
      const { table, answersFrom, answersTo, standIn } = file;
      const about = { table, answersFrom, answersTo, standIn };
      return file.type === 'calendars'
        ? { ...about, type: file.type, calendars: Object.keys(file.calendars) }
        : { ...about, type: file.type };
    }),
  };
}

interface OfDecision {
  readonly uses: ReadonlySet<string>;
  readonly text: string;
}

function decisionKept({ modelOf }: InnerPolicy, id: string, words: Words): OfDecision {
  const { kept, uses } = keepDecision(asAnswered(modelOf(id)), words);
  return { uses, text: textOf(kept) };
}

function boundKept(bound: Bound, index: number, words: Words): OfBound {
  const { kept, uses } = keepBound({ ...bound, model: asAnswered(bound.model) }, words);
  return {
    file: `bound-${index}`,
    uses,
    paths: [bound.fact.split('[].')[0] as string, ...bound.given],
    model: bound.model,
    text: textOf(kept),
  };
}

const generated = '// Generated from the rule files by `npm run generate`; change those, not this.';
const camel = (id: string): string => id.replace(/-(.)/g, (_, c: string) => c.toUpperCase());
const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
const wordFile = (name: string): string => `word-${kebab(name)}`;

/** What is asked with a decision, and the names of the files and operators that it is made of. */
interface OfQuestion {
  readonly asked: KeptAsked;
  readonly models: readonly string[];
  readonly bounds: readonly string[];
  readonly words: readonly string[];
  readonly tables: readonly string[];
  readonly operators: readonly string[];
}

function questionOf(
  id: string,
  policy: InnerPolicy,
  kept: ReadonlyMap<string, OfDecision>,
  words: Words,
  allBounds: readonly OfBound[],
): OfQuestion {
  const listed = policy.listedBy(id);
  const bounds = allBounds.filter(({ paths }) => paths.every((path) => listed.has(path)));
  const consulted = consultedBy([policy.modelOf(id), ...bounds.map(({ model }) => model)], policy.modelOf);
  const decisions = [...new Set([id, ...consulted.keys()])];
  const models = [...decisions.map(policy.modelOf), ...bounds.map(({ model }) => model)];
  const tables = [...new Set(models.flatMap((model) => [...model.tables]))];
  const held = [...decisions.map((one) => kept.get(one) as OfDecision), ...bounds];
  const text = held.map((one) => one.text).join('');
  const uses = [...new Set(held.flatMap((one) => [...one.uses]))].sort();
  const isListed = (path: string) => listed.has(path.split('[].')[0] as string);
  const contradictions = policy.dictionary.contradictions.filter(
    ({ earlier, later }) => isListed(earlier) && isListed(later),
  );
  const ownText = (kept.get(id) as OfDecision).text;
  const reserved = policy.dictionary.ledger.flatMap(({ id: clause, reserved: judgement }) => {
    const isOfThis = ownText.includes(JSON.stringify(clause)) && judgement?.decisions?.includes(id) !== false;
    return judgement === undefined || !isOfThis ? [] : [{ clause, who: judgement.who, on: judgement.on }];
  });
  const clauses = [...policy.dictionary.clauses].filter((clause) => text.includes(JSON.stringify(clause)));
  return {
    asked: { decision: id, listed: [...listed], contradictions, clauses, reserved },
    models: decisions,
    bounds: bounds.map(({ file }) => file),
    words: uses.filter((name) => words.has(name)).map(wordFile),
    tables,
    operators: uses.filter((name) => !words.has(name)),
  };
}

function entryOf({ asked, models, bounds, words, tables, operators }: OfQuestion, policy: InnerPolicy): string {
  const { decision: id } = asked;
  const data = [...models, ...bounds, ...tables.map((table) => `table-${table}`), ...words];
  return `${generated}
import asked from '../../rules/kept/asked-${id}.json' with { type: 'json' };
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
    asked,
    policy,
    models: [${models.map(camel).join(', ')}],
    bounds: [${bounds.map(camel).join(', ')}],
    words: [${words.map(camel).join(', ')}],
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
