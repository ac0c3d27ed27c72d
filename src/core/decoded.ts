import type { Type } from '../language/model/type.ts';
import { UNKNOWN, Unknown, type Value } from '../language/run-time/value.ts';
import { dateOfNumber, isDayNumber, MAX_DATE, MIN_DATE } from '../values/day-number.ts';
import type { Timeline } from '../values/timeline.ts';
import { boundTo } from './bound-to.ts';
import { allDays } from './bounds.ts';
import type { Coded, Listed, What } from './coded.ts';
import { timeOfMinute } from './minutes.ts';
import type { Node } from './nodes.ts';
import type { Raw, Tuple } from './raw.ts';

/** What a node comes to. */
export type ValueOfNode = (node: Node) => Raw;

/** A coded value as the language holds it, by its type; what is not known as far as its outline tells. */
export function decoded({ none, unknown, orNone, what }: Coded, type: Type, of: ValueOfNode): Value {
  if (of(none)) return null;
  if (!of(unknown)) return whatOf(what, type, of);
  const may = of(orNone) ? [null] : null;
  const isAnyDay = what.is === 'day' && (of(what.from) as number) < allDays[0];
  if (what.is === 'day' && !isAnyDay)
    return new Unknown(null, may, { from: dateOf(of(what.from)), to: dateOf(of(what.to)) });
  return UNKNOWN;
}

function whatOf(what: What, type: Type, of: ValueOfNode): Value {
  switch (what.is) {
    case 'nothing':
      return null;
    case 'one':
      return type === 'time' ? timeOfMinute(of(what.node) as number) : (of(what.node) as Value);
    case 'day':
      return dateOf(of(what.from));
    case 'record': {
      const types = typeof type === 'object' && 'record' in type ? type.record : {};
      return Object.fromEntries(
        [...what.fields].map(([name, field]) => [name, decoded(field, types[name] ?? 'none', of)]),
      );
    }
    case 'list':
      return entriesOf(what, typeof type === 'object' && 'list' in type ? type.list : 'none', of);
    case 'timeline': {
      const value = typeof type === 'object' && 'timeline' in type ? type.timeline : 'none';
      const steps = entriesOf(what.steps, { record: { from: 'date', value } }, of);
      const answersTo = dateOf(of(what.answersTo));
      return { steps, answersTo: answersTo === MAX_DATE ? null : answersTo, table: null } as unknown as Timeline<Value>;
    }
  }
}

function entriesOf({ node, entry }: Listed, type: Type, of: ValueOfNode): readonly Value[] {
  if (entry === null) return [];
  return (of(node) as readonly Tuple[]).map((tuple) => {
    const { coded, part } = boundTo(entry, tuple);
    return decoded(coded, type, part);
  });
}

/** A day out of range is the last or the first of all, since it only bounds what is not known. */
const dateOf = (raw: Raw): string =>
  isDayNumber(raw as number) ? dateOfNumber(raw as number) : (raw as number) < 0 ? MIN_DATE : MAX_DATE;
