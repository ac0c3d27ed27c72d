import { holdsUnknown } from '../core/doubt.ts';
import { type Encoded, encode } from '../core/encode.ts';
import { and, or } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import type { Shape } from '../core/shape.ts';
import type { EntryPath } from '../language/facts/fact.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { factsListed, factsRead } from '../language/model/facts-read.ts';
import { specialise } from '../language/model/specialise.ts';
import { Calendars } from './calendars.ts';
import { type ColumnOf, type Columns, columnByDefault, columnOf } from './columns.ts';
import { type DialectName, dialects } from './dialect.ts';
import { expressions } from './expressions.ts';
import { FactsIn } from './facts-in.ts';
import { LessKnown } from './less-known.ts';
import { typedText } from './over-entries.ts';
import { stepsOf } from './plan.ts';
import { Scope, type Written } from './scope.ts';
import { nodesShown, shownText } from './shown.ts';
import { Writer } from './writer.ts';

/** What a decision is put into SQL with. */
export interface Knowing {
  readonly modelOf: (decision: string) => DecisionModel;
  readonly dictionary: Pick<Dictionary, 'facts' | 'fields' | 'tables' | 'vocabulary' | 'readings' | 'contradictions'>;
  readonly rangeOf: (path: string) => readonly [number, number];
  readonly mostOf: (path: string) => number;
}

export interface SqlOptions {
  readonly dialect: DialectName;
  readonly readings?: Readonly<Record<string, string>>;
  readonly columns?: Columns;
  /** The table, or the relation in brackets, that holds the rows. */
  readonly from?: string;
  /** Columns of it that are passed on. */
  readonly keep?: readonly string[];
}

export function toSql(decision: string, options: SqlOptions, knowing: Knowing): string {
  const { dictionary, modelOf } = knowing;
  const { readings = {}, from = 'facts', keep = [] } = options;
  const dialect = dialects[options.dialect];
  const chosen = (id: string) => specialise(modelOf(id), readings, dictionary.readings);
  const lessKnown = new LessKnown();
  const encoded = encode(decision, { modelOf: chosen, dictionary, mayBeUnknown: () => true, met: lessKnown.met });
  const model = chosen(decision);
  const needs = encoded.needs();
  const calendars = new Calendars(dialect);
  const columnsOfFacts = new Map<string, Written>();
  const on = new Writer(
    expressions,
    dialect,
    (path, index) => columnsOfFacts.get(`${path} ${index}`) as Written,
    calendars,
  );
  const top = new Scope(null, 0, () => {
    throw new Error('nothing is bound outside of lists');
  });
  const outcome = nodesShown(encoded.outcome);
  const roots: Node[] = [
    ...outcome,
    encoded.fault,
    ...[...encoded.values.values()].flatMap(nodesShown),
    ...needs.flatMap(({ ofOutcome, settles, further }) => [ofOutcome, settles, further]),
  ];
  const isOpen = or(
    encoded.outcome.unknown,
    ...[...encoded.values.values()].map(holdsUnknown),
    ...needs.map(({ further }) => further),
  );
  const mayBeKnown = and(isOpen, lessKnown.holds);
  roots.push(mayBeKnown);
  const facts = new FactsIn(
    {
      definitions: dictionary.facts,
      fields: dictionary.fields as ReadonlyMap<string, EntryPath>,
      contradictions: dictionary.contradictions,
      listed: factsListed(decision, modelOf),
      columns: columnsFor(decision, options, knowing),
      rangeOf: (path) => {
        const [least, most] = knowing.rangeOf(path);
        return [Math.max(least, -MOST_WHOLE), Math.min(most, MOST_WHOLE)];
      },
      mostOf: knowing.mostOf,
    },
    on,
  );
  const shapes = new Map<string, Shape>();
  const given: string[] = keep.map((name) => dialect.quoted(name));
  for (const [key, input] of encoded.inputs) {
    if (input.asks === 'value') shapes.set(input.path, input.shape);
    facts.parts(input).forEach((written, index) => {
      const name = dialect.quoted(`${key.replace(/^value /, '')} ${index}`);
      columnsOfFacts.set(`${key} ${index}`, { text: name, kind: written.kind });
      given.push(`${typedText(written, on)} AS ${name}`);
    });
  }
  const refusals = facts.refusals((path) => shapes.get(path) ?? null).filter(({ where }) => where !== 'FALSE');
  const refused =
    refusals.length === 0
      ? `CAST(NULL AS ${dialect.types.text})`
      : `CASE ${refusals.map(({ reason, where }) => `WHEN ${where} THEN ${dialect.text(reason)}`).join('\n    ')} END`;
  given.push(`${refused} AS refused_first`);

  const stages: string[][] = [];
  const scope = new Scope(null, 0, top.bound);
  for (const step of stepsOf(roots, null)) {
    const made = step.map((term) => ({ term, name: `n${term.id}`, written: on.expression(term, scope) }));
    stages.push(made.map(({ name, written }) => `${typedText(written, on)} AS ${name}`));
    for (const { term, name, written } of made) scope.give(term, { text: name, kind: written.kind });
  }
  const condition = (node: Node) => on.condition(node, scope);
  const shownOutcome = shownText(encoded.outcome, { type: 'text', shown: null }, on, scope);
  const values = [...model.values].map(([name, shown]) => {
    const text = shownText(encoded.values.get(name) as Encoded['outcome'], shown, on, scope);
    return `CASE WHEN refused IS NULL THEN ${text} END AS ${dialect.quoted(name)}`;
  });
  const needed = [
    ...needs.map((need) => [need.path, `(${condition(need.ofOutcome)} AND ${condition(need.settles)})`]),
    ...needs.map((need) => [need.path, `(${condition(need.ofOutcome)} AND NOT ${condition(need.settles)})`]),
    ...needs.map((need) => [need.path, condition(need.further)]),
  ].filter(([, where]) => where !== 'FALSE');
  const needsText =
    needed.length === 0
      ? dialect.emptyList(dialect.listType(dialect.types.text))
      : dialect.filter(
          dialect.list(needed.map(([path, where]) => `CASE WHEN ${where} THEN ${dialect.text(path as string)} END`)),
          'x0',
          'x0 IS NOT NULL',
        );
  stages.push([
    `CASE ${[{ reason: 'two rules hold at once', where: condition(encoded.fault) }, ...on.refusals, { reason: 'not known, but perhaps to evaluate', where: condition(mayBeKnown) }]
      .filter(({ where }) => where !== 'FALSE')
      .map(({ reason, where }) => `WHEN ${where} THEN ${dialect.text(reason)}`)
      .reduce((all, one) => `${all} ${one}`, 'WHEN refused_first IS NOT NULL THEN refused_first')} END AS refused`,
  ]);
  const constant = calendars.columns.map(([name, text]) => `${text} AS ${name}`);
  const ctes = [
    ['given', `SELECT ${[...given, ...constant].join(',\n    ')}\n  FROM ${from}`],
    ...stages.map((columns, at) => [
      `step_${at + 1}`,
      `SELECT *,\n    ${columns.join(',\n    ')}\n  FROM ${at === 0 ? 'given' : `step_${at}`}`,
    ]),
  ];
  const last = ctes.at(-1)?.[0];
  return `WITH ${ctes.map(([name, text]) => `${name} AS (\n  ${text}\n)`).join(',\n')}\nSELECT ${[
    ...keep.map(dialect.quoted),
    `CASE WHEN refused IS NULL THEN ${shownOutcome} END AS outcome`,
    ...values,
    `CASE WHEN refused IS NULL THEN ${needsText} END AS needs`,
    'refused',
  ].join(',\n  ')}\nFROM ${last}\n`;
}

function columnsFor(
  decision: string,
  { columns, readings = {} }: SqlOptions,
  { dictionary, modelOf }: Knowing,
): ReadonlyMap<string, ColumnOf> {
  if (columns !== undefined) return new Map(Object.entries(columns).map(([path, given]) => [path, columnOf(given)]));
  const read = factsRead(
    decision,
    modelOf,
    (reading) => readings[reading] ?? (dictionary.readings.get(reading)?.default as string),
  );
  const entities = new Set([...read].map((path) => dictionary.facts.get(path)?.entity ?? ''));
  const all = [...dictionary.facts.values()].filter(({ path }) => read.has(path) || entities.has(path));
  return new Map(all.map(({ path, nullable, type }) => [path, columnByDefault(path, nullable && type !== 'entity')]));
}

/** Whole numbers of facts, unless their schema says less. */
const MOST_WHOLE = 999_999_999;
