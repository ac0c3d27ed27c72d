import type { BoundFile } from '../language/grammar/bound-file.ts';
import type { ShapeFile, TermFile } from '../language/grammar/shape-file.ts';
import { compareOrdered, type Ordered } from '../language/run-time/order.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import { isDecimal, minus } from '../values/decimal.ts';

/** An entry of a list of facts. */
export type Entry = Readonly<Record<string, Value>>;

/**
 * What tells of an entry at a glance whether a field of it may be other than it is bound to be. What it passes surely is as it has to be: nothing
 * is bound on the first or last of nothing, and the difference of two amounts of the entry is looked at at once.
 */
export function entryGlance(bound: BoundFile, field: string): (entry: Entry) => boolean {
  const mayApply = applying(bound);
  const limit = bound.atMost === undefined ? null : limitIn(bound.atMost, bound);
  return (entry) => {
    if (!mayApply(entry)) return false;
    if (limit === null) return true;
    const fact = entry[field];
    if (fact === undefined || fact === null || isUnknown(fact)) return false;
    const most = limit(entry);
    return most === undefined || isOver(fact, most);
  };
}

/** Of none, and of what is left out, nothing is said. */
export function isOver(fact: Value | undefined, limit: Value | undefined): boolean {
  if (fact === undefined || limit === undefined || fact === null || limit === null) return false;
  return compareOrdered(fact as Ordered, limit as Ordered) > 0;
}

/** What picks one of a list, and of an empty one none. */
const picks: readonly unknown[] = ['earliestOf', 'latestOf', 'greatestOf'];

/** Whether an entry is bound: it surely is not where its condition wants what is picked of a list of its own that is empty. */
function applying({ as, terms, where }: BoundFile): (entry: Entry) => boolean {
  const picked = isList(where) && where[1] === 'isNone' && where[2] === false ? where[0] : null;
  const term = typeof picked === 'string' ? shapeOf(terms?.[picked]) : undefined;
  const path = isList(term) && term.length === 2 && picks.includes(term[1]) ? term[0] : null;
  const list = typeof path === 'string' ? path.split('[].')[0]?.split('.') : undefined;
  if (list?.length !== 2 || list[0] !== as) return () => true;
  const own = list[1] as string;
  return (entry) => {
    const entries = entry[own];
    return Array.isArray(entries) && entries.length > 0;
  };
}

const isList = (shape: unknown): shape is readonly unknown[] => Array.isArray(shape);

const shapeOf = (term: TermFile | undefined): unknown =>
  typeof term === 'object' && 'is' in term && 'means' in term ? term.is : term;

/** What a field may be at most where that is the difference of two amounts of its entry; `undefined` of an entry that does not tell. */
function limitIn(shape: ShapeFile, { as, terms }: BoundFile): ((entry: Entry) => Value | undefined) | null {
  const fieldIn = (name: unknown): string | null => {
    const [first, field, further] = typeof name === 'string' ? name.split('.') : [];
    return terms === undefined && first === as && field !== undefined && further === undefined ? field : null;
  };
  if (!isList(shape) || shape.length !== 3 || shape[1] !== 'minus') return null;
  const [whole, part] = [fieldIn(shape[0]), fieldIn(shape[2])];
  if (whole === null || part === null) return null;
  return (entry) => {
    const [a, b] = [entry[whole], entry[part]];
    return isDecimal(a) && isDecimal(b) ? minus(a, b) : undefined;
  };
}
