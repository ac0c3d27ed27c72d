import { holdsUnknown } from '../core/doubt.ts';
import { type Encoded, encode, type Source } from '../core/encode.ts';
import { and, not, or } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import { factsListed } from '../language/model/facts-read.ts';
import { specialise } from '../language/model/specialise.ts';
import { askedColumns } from './asked-columns.ts';
import { Constants } from './constants.ts';
import { dialects } from './dialect.ts';
import { expressions } from './expressions.ts';
import { factForms } from './fact-forms.ts';
import { FactsIn } from './facts-in.ts';
import { refusalsOf } from './facts-refused.ts';
import type { InSteps } from './in-ctes.ts';
import { columnsInSteps, type FactParts, factColumns } from './in-steps.ts';
import type { Knowing, SqlOptions } from './knowing.ts';
import { LessKnown, PERHAPS_KNOWN } from './less-known.ts';
import { ColumnNames, hintsOf } from './names.ts';
import { boundsOn } from './overstepping.ts';
import type { Written } from './scope.ts';
import { select } from './select.ts';
import { nodesShown, type ShownAs, shownText } from './shown.ts';
import { type Refusal, Writer } from './writer.ts';

/**
 * A decision under some readings as SELECTs over typed columns. Throws `NotEncoded` for what SQL does not work out exactly, and
 * `PolicyError` where columns are at fault.
 */
export function toSql(decision: string, options: SqlOptions, knowing: Knowing): InSteps {
  const { dictionary, modelOf, boundsAmong, schema } = knowing;
  const { readings = {}, from = 'facts', keep = [], unread = [] } = options;
  const dialect = dialects[options.dialect];
  const columns = askedColumns(decision, options, knowing);
  const listed = factsListed(decision, modelOf);
  const forms = factForms(schema);
  for (const path of columns.keys()) if (dictionary.facts.get(path)?.type !== 'entity') forms.check(path);

  /** Of a column in which NULL says something else, no fact is left out. */
  const mayBeUnknown = (path: string): boolean => (columns.get(path)?.null ?? 'unknown') === 'unknown';
  const lessKnown = new LessKnown((name) => dictionary.facts.has(name));
  const chosen = (id: string) => specialise(modelOf(id), readings, dictionary.readings);
  const source: Source = { modelOf: chosen, dictionary, mayBeUnknown };
  const encoded = encode(decision, { ...source, met: lessKnown });
  const model = chosen(decision);
  const needs = encoded.needs();
  const needed: readonly (readonly [path: string, where: Node])[] = [
    ...needs.map(({ path, ofOutcome, settles }) => [path, and(ofOutcome, settles)] as const),
    ...needs.map(({ path, ofOutcome, settles }) => [path, and(ofOutcome, not(settles))] as const),
    ...needs.map(({ path, further }) => [path, further] as const),
  ];
  const bounds = boundsOn(boundsAmong(listed), columns, readings, source, knowing);

  const isOpen = or(
    encoded.outcome.unknown,
    ...[...encoded.values.values()].map(holdsUnknown),
    ...needs.map(({ further }) => further),
  );
  const mayBeKnown = and(isOpen, lessKnown.holds);
  const roots: readonly Node[] = [
    ...nodesShown(encoded.outcome, OUTCOME),
    encoded.fault,
    mayBeKnown,
    ...[...model.values].flatMap(([name, shown]) => nodesShown(encoded.values.get(name) as Encoded['outcome'], shown)),
    ...needed.map(([, where]) => where),
    ...bounds.flatMap((one) => one.roots),
  ];

  const parts: FactParts = new Map();
  const names = new ColumnNames([...keep, 'outcome', 'needs', 'refused', 'refused first', ...model.values.keys()]);
  const constants = new Constants(dialect, names);
  const on = new Writer(expressions, dialect, (path, index) => parts.get(`${path} ${index}`) as Written, constants);
  const facts = new FactsIn(
    {
      definitions: dictionary.facts,
      fields: dictionary.fields,
      contradictions: dictionary.contradictions,
      listed,
      columns,
      forms,
    },
    on,
  );
  const inputs = new Map([...encoded.inputs, ...bounds.flatMap((one) => [...one.inputs])]);
  const { given, shapes } = factColumns(inputs, facts, names, parts);
  const atFirst = [
    ...unread.map((name) => ({ reason: `${name}: not read by SQL`, where: `(${dialect.quoted(name)} IS NOT NULL)` })),
    ...refusalsOf(facts, (path) => shapes.get(path) ?? null),
  ];

  const { stages, scope } = columnsInSteps(roots, hintsOf(model, encoded), on, names);

  const condition = (node: Node): string => on.condition(node, scope);
  const outcomes = [...new Set([...model.rules.map(({ event }) => event.outcome), model.otherwise.outcome])];
  const outcome = dialect.oneOf(shownText(encoded.outcome, OUTCOME, on, scope), outcomes);
  const values = [...model.values].map(
    ([name, shown]) => [name, shownText(encoded.values.get(name) as Encoded['outcome'], shown, on, scope)] as const,
  );
  const later: readonly Refusal[] = [
    ...bounds.flatMap(({ refusals }) => refusals(on, scope)),
    { reason: 'two rules hold at once', where: condition(encoded.fault) },
    ...on.refusals,
    { reason: PERHAPS_KNOWN, where: condition(mayBeKnown) },
  ];
  return select(dialect, {
    from,
    keep,
    given: [...keep.map(dialect.quoted), ...given],
    constants: constants.columns,
    atFirst,
    stages,
    later,
    outcome,
    values,
    needed: needed.map(([path, where]) => [path, condition(where)]),
  });
}

const OUTCOME: ShownAs = { type: 'text', shown: null };
