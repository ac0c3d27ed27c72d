import { and, equal, FALSE, type Formula, ite, not, or, TRUE } from './formula.ts';
import type { Entry, SymbolicList, SymbolicValue } from './symbol.ts';

/** Lists with more entries than this, each with each, are not compared. */
const MOST_COMPARED = 12;

/** Whether two lists hold the same entries one by one, those that are not there passed over; `null` where that is left free. */
export function sameLists(a: SymbolicList, b: SymbolicList): Formula | null {
  const [xs, ys] = [a.entries, b.entries];
  if (xs === null || ys === null || xs.length > MOST_COMPARED || ys.length > MOST_COMPARED) return null;
  const known = new Map<string, Formula | null>();
  const noneOf = (rest: readonly Entry[]): Formula => not(or(...rest.map(({ on }) => on)));
  /** From an entry of each on. */
  function from(i: number, j: number): Formula | null {
    const key = `${i} ${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = newly(i, j);
    known.set(key, made);
    return made;
  }
  function newly(i: number, j: number): Formula | null {
    const [x, y] = [xs?.[i], ys?.[j]];
    if (x === undefined) return noneOf(ys?.slice(j) ?? []);
    if (y === undefined) return noneOf(xs?.slice(i) ?? []);
    const [own, rest] = [x.on === FALSE || y.on === FALSE ? TRUE : sameParts(x.parts, y.parts), from(i + 1, j + 1)];
    // Where both are there or neither is, no other pairs count.
    const [without, skipped] = x.on === y.on ? [rest, rest] : [from(i + 1, j), from(i, j + 1)];
    if (own === null || rest === null || without === null || skipped === null) return null;
    return ite(x.on, ite(y.on, and(own, rest), skipped), without);
  }
  return from(0, 0);
}

function sameParts(a: readonly SymbolicValue[], b: readonly SymbolicValue[]): Formula | null {
  const parts: Formula[] = [];
  for (const [index, x] of a.entries()) {
    const y = b[index];
    if (x === y) continue;
    const same = y === undefined ? null : samePart(x, y);
    if (same === null) return null;
    parts.push(same);
  }
  return and(...parts);
}

function samePart(x: SymbolicValue, y: SymbolicValue): Formula | null {
  if (!('is' in x)) return 'is' in y ? null : equal(x, y);
  return x.is === 'list' && 'is' in y && y.is === 'list' ? sameLists(x, y) : null;
}
