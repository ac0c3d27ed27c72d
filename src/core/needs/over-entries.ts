import { boundAt } from '../alike.ts';
import { type Coded, condition, fieldOf, fieldsIn, holds, known, type Listed } from '../coded.ts';
import { holdsUnknown } from '../doubt.ts';
import { folded, some } from '../lists.ts';
import { anyOf, changed, NO_PATHS, type Paths, where } from './paths.ts';

/** What some entry of a list needs. */
export function ofSomeEntry(list: Listed, level: number, ofEntry: (entry: Coded) => Paths): Paths {
  if (list.entry === null) return NO_PATHS;
  return changed(ofEntry(boundAt(list.entry, level, 'entry')), (node) => some(list, [], () => node, level));
}

/** A result and what it needs. */
export interface Result {
  readonly value: Coded;
  readonly needs: Paths;
}

/** What the last of the results over a list needs, then what each before it needs as long as that one is not known. */
export function ofResults(list: Listed, level: number, from: Result, next: (entry: Coded, so: Coded) => Result): Paths {
  const after = (entry: Coded, so: Coded): Coded => {
    const before = fieldOf(so, 'value');
    const { value, needs } = next(entry, before);
    return together({ value, needs: anyOf([needs, where(holdsUnknown(before), heldIn(so))]) });
  };
  return heldIn(folded(list, [], together(from), after, level));
}

const together = ({ value, needs }: Result): Coded =>
  record([
    ['value', value],
    ['needs', record([...needs].map(([path, node]) => [path, condition(node)]))],
  ]);
const record = (fields: readonly (readonly [string, Coded])[]): Coded =>
  known({ is: 'record', fields: new Map(fields) });
const heldIn = (so: Coded): Paths =>
  new Map([...fieldsIn(fieldOf(so, 'needs').what)].map(([path, held]) => [path, holds(held)]));
