import { askedAnswer } from './asked.ts';
import { impossibilityOf } from './check/contradictions.ts';
import { type TableFile, tableWhenRead } from './check/newer-tables.ts';
import { factsIn } from './check/schema.ts';
import { isSeries } from './check/series.ts';
import { type Compiled, compile } from './evaluate/compiled.ts';
import { decide } from './evaluate/decide.ts';
import { orderOf } from './evaluate/order.ts';
import { session } from './evaluate/session.ts';
import { boundsHeld } from './holding-bounds.ts';
import { refuseOutOfForce } from './in-force.ts';
import { factsAgain, parseKept } from './kept/facts-again.ts';
import type { KeptList } from './kept/kept-model.ts';
import type { KeptQuestion } from './kept/kept-policy.ts';
import { calendarsAgain, type KeptCalendars, type KeptRates, ratesAgain } from './kept/kept-tables.ts';
import { makingAgain, type Operators } from './kept/made-again.ts';
import { parseNewerKept } from './kept/newer-tables-told.ts';
import { type ToldDecision, withReasons } from './language/answer/told-less.ts';
import type { Reading, Table } from './language/model/dictionary.ts';
import { lazily } from './language/run-time/lazily.ts';
import { leftOutOf } from './language/run-time/left-out.ts';
import { stampOn } from './stamp.ts';
import { worldsOf } from './worlds.ts';

/** One decision by itself, as the policy answers it that it was kept of. What it is made of is read when it is first asked. */
export function oneDecision(question: object, operators: object) {
  const asked = lazily(() => asking(question as KeptQuestion, operators as Operators));
  return (facts: unknown, options?: unknown) => asked()(facts, options) as never;
}

function asking(question: KeptQuestion, operators: Operators) {
  const { asked, policy } = question;
  const { decision } = asked;
  const facts = factsOf(question);
  const { nullableEntities } = facts;
  const again = makingAgain(operators, question.words);
  const compiled = new Map<string, Compiled>();
  function compiledOf(id: string): Compiled {
    const known = compiled.get(id);
    if (known !== undefined) return known;
    const model = question.models.find(([own]) => own === id) as KeptList;
    const fresh = compile(again.decision(model));
    compiled.set(id, fresh);
    return fresh;
  }
  const bounds = boundsHeld(
    question.bounds.map((kept) => {
      const [fact, given] = kept as readonly [string, readonly string[]];
      return { file: { fact, given }, bound: lazily(() => again.bound(kept)) };
    }),
    compiledOf,
    nullableEntities,
  );
  const readings = new Map(
    policy.readings.map((kept): [string, Reading] => {
      const [id, ...options] = kept.split(' ') as [string, ...string[]];
      return [id, readingOf(id, options)];
    }),
  );
  const tableFiles = new Map(tablesOf(question).map((file) => [file.table, file]));
  const tables = new Map([...tableFiles].map(([name, file]): [string, Table] => [name, tableWhenRead(file)]));
  const dictionary = { fields: facts.fields, readings, tables };
  const { factsAsked, worldOf } = worldsOf({ facts, tableFiles, dictionary, parse: parseNewerKept }, bounds);
  const order = orderOf({
    facts: facts.definitions,
    readings,
    clauses: new Set(asked.clauses),
    ledger: asked.reserved.map(({ clause, ...judgement }) => ({ id: clause, title: '', reserved: judgement })),
  });
  const listed = new Set(asked.listed);
  const stamp = Object.freeze(policy.stamp);

  return (given: unknown, chosen: unknown): ToldDecision => {
    const [read, { options, reasons, inForce }] = [factsAsked(given), askedAnswer(chosen)];
    const world = worldOf(listed, read, options);
    if (inForce !== undefined) refuseOutOfForce([world], stamp);
    const valuation = session(world, compiledOf, nullableEntities)(decision);
    return withReasons(decide(valuation, order, stampOn(stamp, world)), reasons);
  };
}

function factsOf({ policy: { facts }, asked: { contradictions } }: KeptQuestion) {
  const made = factsIn(factsAgain(facts), parseKept);
  const { definitions } = made;
  const paths = [...definitions.keys()];
  const nullableEntities = new Set(paths.filter((path) => definitions.get(path)?.type === 'entity'));
  return {
    ...made,
    nullableEntities,
    leftOut: leftOutOf(definitions, contradictions),
    impossibilities: contradictions.map(impossibilityOf),
    series: paths.filter((path) => isSeries(definitions.get(path)?.type ?? 'none')),
  };
}

const readingOf = (id: string, options: readonly string[]): Reading => ({
  id,
  clauses: [],
  decisions: [],
  question: '',
  default: options[0] as string,
  options: options.map((option) => ({ id: option, means: '', favours: '' })),
  why: '',
});

/** Each table of the policy, those that are not read without what they hold. */
const tablesOf = ({ policy, tables }: KeptQuestion): readonly TableFile[] =>
  policy.tables.map((kept): TableFile => {
    const { [kept.table]: content } = tables;
    const about = { means: '', source: '', licence: '', answersToIs: 'publishedTo' } as const;
    if (kept.type === 'timeline-percent')
      return { ...about, ...kept, entries: content === undefined ? [] : ratesAgain(content as KeptRates) };
    const none = Object.fromEntries(kept.calendars.map((part) => [part, []]));
    return { ...about, ...kept, calendars: content === undefined ? none : calendarsAgain(content as KeptCalendars) };
  });
