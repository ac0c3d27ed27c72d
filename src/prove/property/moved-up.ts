import type { Type } from '../../language/model/type.ts';
import { isDate } from '../../values/date.ts';
import { dayNumber } from '../../values/day-number.ts';
import { monthsOf } from '../../values/duration.ts';
import { and, equal, FALSE, type Formula, less, not, or, type Sort, subtract, variable } from '../formula.ts';
import type { Extent } from '../open-customer.ts';
import { ratioOf } from '../ratio.ts';

/** What a fact is to the solver, by its name: days, pence, months, ones; a decimal a fraction, or as many hundredths. */
export function variableOf(name: string, type: Type, { places }: Extent): Formula {
  if (type === 'boolean') return variable(name, 'Bool');
  const sort: Sort = (type === 'decimal' || type === 'percent') && places === null ? 'Real' : 'Int';
  return variable(name, sort);
}

/** A fact is given and not none. */
export const isGiven = (name: string): Formula =>
  and(not(variable(`${name} is none`, 'Bool')), not(variable(`${name} is left out`, 'Bool')));

/** Facts that move up together, by as much. */
export function areMovedUp(facts: readonly (readonly [path: string, type: Type])[], mark: string, extent: Extent) {
  const moves = facts.map(([path, type]) => {
    const [own, then] = [path, mark + path].map((name) => variableOf(name, type, extent)) as [Formula, Formula];
    return { own, then, isGiven: and(isGiven(path), isGiven(mark + path)), type };
  });
  const [first, ...more] = moves;
  if (first === undefined) return FALSE;
  const by = (move: typeof first) => subtract(move.then, move.own);
  return and(
    ...moves.map((move) => move.isGiven),
    isLess(first.own, first.then),
    ...more.map((move) => (move.own.sort === 'Bool' ? isLess(move.own, move.then) : equal(by(first), by(move)))),
  );
}

/** A field of one entry of a list moves up, and no other. */
export function isEntryMovedUp(path: string, type: Type, mark: string, extent: Extent): Formula {
  const [list, field] = path.split('[].') as [string, string];
  const entries = Array.from({ length: extent.entries ?? 0 }, (_, at) => {
    const name = `${list}[${at}].${field}`;
    const [own, then] = [name, mark + name].map((one) => variableOf(one, type, extent)) as [Formula, Formula];
    const flags = ['is none', 'is left out', 'may be none'].map((flag) =>
      equal(variable(`${name} ${flag}`, 'Bool'), variable(`${mark}${name} ${flag}`, 'Bool')),
    );
    return {
      stays: and(equal(own, then), ...flags),
      moves: and(variable(`${list}[${at}] is there`, 'Bool'), isGiven(name), isGiven(mark + name), isLess(own, then)),
    };
  });
  return or(
    ...entries.map(({ moves }, at) =>
      and(moves, ...entries.flatMap(({ stays }, other) => (other === at ? [] : [stays]))),
    ),
  );
}

const isLess = (a: Formula, b: Formula): Formula => (a.sort === 'Bool' ? and(not(a), b) : less(a, b));

/** How many days, pennies, ones or months one content of a fact lies above another; `null` where it cannot be told. */
export function stepsBetween(from: unknown, to: unknown): number | null {
  if (typeof from === 'boolean' && typeof to === 'boolean') return Number(to) - Number(from);
  if (typeof from === 'number' && typeof to === 'number') return to - from;
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  if (isDate(from) && isDate(to)) return dayNumber(to) - dayNumber(from);
  if (from.startsWith('P')) return monthsOf(to) - monthsOf(from);
  if (!isNumber(from) || !isNumber(to)) return null;
  const [a, b] = [ratioOf(from), ratioOf(to)];
  return Math.round((Number(b.over) / Number(b.under) - Number(a.over) / Number(a.under)) * 100);
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
