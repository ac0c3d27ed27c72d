import { holdsUnknown } from '../core/doubt.ts';
import { type Encoded, encode, type Source } from '../core/encode.ts';
import { and, not, or } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import type { Shape } from '../core/shape.ts';
import { factsListed } from '../language/model/facts-read.ts';
import { specialise } from '../language/model/specialise.ts';
import { askedColumns } from './asked-columns.ts';
import { Calendars } from './calendars.ts';
import { dialects } from './dialect.ts';
import { expressions } from './expressions.ts';
import { factForms } from './fact-forms.ts';
import { FactsIn } from './facts-in.ts';
import { refusalsOf } from './facts-refused.ts';
import type { Knowing, SqlOptions } from './knowing.ts';
import { LessKnown } from './less-known.ts';
import { ColumnNames, hintsOf, partOfFact } from './names.ts';
import { typedText } from './over-entries.ts';
import { asked, overstepping } from './overstepping.ts';
import { stepsOf } from './plan.ts';
import { Scope, type Written } from './scope.ts';
import { select } from './select.ts';
import { nodesShown, shownText } from './shown.ts';
import { type Refusal, Writer } from './writer.ts';

/**
 * A decision under some readings as one SELECT over typed columns. Throws `NotEncoded` for what SQL does not work out exactly, and
 * `PolicyError` where columns are at fault.
 */
export function toSql(decision: string, options: SqlOptions, knowing: Knowing): string {
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
  const bounds = boundsAmong(listed)
    .filter(({ list, given }) => [list, ...given].every((path) => columns.has(path)))
    .map((bound) => {
      const own = specialise(asked(bound.model), readings, dictionary.readings);
      const modelIn = (id: string) => (id === own.decision ? own : chosen(id));
      return { bound, ...overstepping(bound, { ...source, modelOf: modelIn }) };
    });

  const isOpen = or(
    encoded.outcome.unknown,
    ...[...encoded.values.values()].map(holdsUnknown),
    ...needs.map(({ further }) => further),
  );
  const mayBeKnown = and(isOpen, lessKnown.holds);
  const roots: readonly Node[] = [
    ...nodesShown(encoded.outcome),
    encoded.fault,
    mayBeKnown,
    ...[...encoded.values.values()].flatMap(nodesShown),
    ...needs.flatMap(({ ofOutcome, settles, further }) => [ofOutcome, settles, further]),
    ...bounds.flatMap((one) => one.roots),
  ];

  const parts = new Map<string, Written>();
  const calendars = new Calendars(dialect);
  const on = new Writer(expressions, dialect, (path, index) => parts.get(`${path} ${index}`) as Written, calendars);
  const names = new ColumnNames([...keep, 'outcome', 'needs', 'refused', 'refused first', ...model.values.keys()]);
  const given: string[] = keep.map(dialect.quoted);
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
  const shapes = new Map<string, Shape>();
  for (const [key, input] of inputs) {
    if (input.asks === 'value') shapes.set(input.path, input.shape);
    facts.parts(input).forEach((written, index) => {
      const name = dialect.quoted(names.fresh(partOfFact(input, index)));
      parts.set(`${key} ${index}`, { text: name, kind: written.kind });
      given.push(`${typedText(written, on)} AS ${name}`);
    });
  }
  const atFirst = [
    ...unread.map((name) => ({ reason: `${name}: not read by SQL`, where: `(${dialect.quoted(name)} IS NOT NULL)` })),
    ...refusalsOf(facts, (path) => shapes.get(path) ?? null),
  ];

  const scope = new Scope(null, 0, () => {
    throw new Error('nothing is bound outside of lists');
  });
  const hints = hintsOf(model, encoded);
  const stages: (readonly string[])[] = [];
  for (const step of stepsOf(roots, null)) {
    const made = step.map((term) => ({
      term,
      written: on.expression(term, scope),
      name: dialect.quoted(names.fresh(hints.get(term) ?? term.kind)),
    }));
    stages.push(made.map(({ name, written }) => `${typedText(written, on)} AS ${name}`));
    for (const { term, name, written } of made) scope.give(term, { text: name, kind: written.kind });
  }

  const condition = (node: Node): string => on.condition(node, scope);
  const outcome = shownText(encoded.outcome, { type: 'text', shown: null }, on, scope);
  const values = [...model.values].map(
    ([name, shown]) => [name, shownText(encoded.values.get(name) as Encoded['outcome'], shown, on, scope)] as const,
  );
  const needed = [
    ...needs.map(({ path, ofOutcome, settles }) => [path, and(ofOutcome, settles)] as const),
    ...needs.map(({ path, ofOutcome, settles }) => [path, and(ofOutcome, not(settles))] as const),
    ...needs.map(({ path, further }) => [path, further] as const),
  ].map(([path, where]) => [path, condition(where)] as const);
  const later: readonly Refusal[] = [
    ...bounds.map(({ refusal }) => refusal(on, scope)),
    { reason: 'two rules hold at once', where: condition(encoded.fault) },
    ...on.refusals,
    { reason: 'not known, but perhaps to evaluate', where: condition(mayBeKnown) },
  ];
  const constants = calendars.columns.map(([name, text]) => `${text} AS ${name}`);
  return select(dialect, {
    from,
    keep,
    given: [...given, ...constants],
    atFirst,
    stages,
    later,
    outcome,
    values,
    needed,
  });
}
