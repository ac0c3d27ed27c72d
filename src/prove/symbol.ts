import type { Sort as NodeSort } from '../core/nodes.ts';
import type { Calendar } from '../values/calendar.ts';
import { and, FALSE, type Formula, int, ite, not, real, TRUE } from './formula.ts';
import { ratio } from './ratio.ts';

/** What a node comes to while facts are left open: a formula, or a form made of formulas. */
export type SymbolicValue = Formula | SymbolicList | SymbolicTuple | SymbolicCalendar;

/** The entries that a list may have, in order; `null` where they are left free, and so is all that is worked out from them. */
export interface SymbolicList {
  readonly is: 'list';
  readonly entries: readonly Entry[] | null;
}
export interface Entry {
  /** Whether it is there. */
  readonly on: Formula;
  readonly parts: readonly SymbolicValue[];
}

/** A result of a fold, or what a look-up found; `null` where it is left free. */
export interface SymbolicTuple {
  readonly is: 'tuple';
  readonly isFound: Formula;
  readonly parts: readonly SymbolicValue[] | null;
}

export interface SymbolicCalendar {
  readonly is: 'calendar';
  readonly among: readonly { readonly on: Formula; readonly calendar: Calendar }[];
}

export const FREE_LIST: SymbolicList = { is: 'list', entries: null };
/** A list of more entries than these, there or not, is left free: what is worked out from them would grow beyond what can be settled. */
const MOST_ENTRIES = 24;

/** Entries that may be there, as a list. */
export function listed(entries: readonly Entry[]): SymbolicList {
  const open = entries.filter(({ on }) => on !== FALSE);
  return open.length > MOST_ENTRIES && open.some(({ on }) => on !== TRUE) ? FREE_LIST : { is: 'list', entries: open };
}
const NO_LIST: SymbolicList = { is: 'list', entries: [] };

const isFormula = (symbol: SymbolicValue): symbol is Formula => !('is' in symbol);

export function formulaIn(symbol: SymbolicValue): Formula {
  if (isFormula(symbol)) return symbol;
  throw new Error(`a ${symbol.is} is no single thing`);
}

/** What stands where there is no value. */
export function nothing(sort: NodeSort): SymbolicValue {
  if (sort === 'boolean') return FALSE;
  if (sort === 'decimal') return real(ratio(0n));
  if (sort === 'list') return NO_LIST;
  if (sort === 'tuple') return { is: 'tuple', isFound: FALSE, parts: [] };
  return sort === 'calendar' ? { is: 'calendar', among: [] } : int(0);
}

/** One where a condition holds, else the other. */
export function either(condition: Formula, then: SymbolicValue, otherwise: SymbolicValue): SymbolicValue {
  if (condition === TRUE || then === otherwise) return then;
  if (condition === FALSE) return otherwise;
  if (isFormula(then)) return ite(condition, then, formulaIn(otherwise));
  const parts = [then, otherwise] as const;
  switch (then.is) {
    case 'list':
      return listWhere(condition, ...(parts as readonly [SymbolicList, SymbolicList]));
    case 'tuple':
      return tupleWhere(condition, ...(parts as readonly [SymbolicTuple, SymbolicTuple]));
    case 'calendar': {
      const guarded = (one: SymbolicCalendar, on: Formula) =>
        one.among.map((option) => ({ ...option, on: and(on, option.on) }));
      return {
        is: 'calendar',
        among: [...guarded(then, condition), ...guarded(otherwise as SymbolicCalendar, not(condition))],
      };
    }
  }
}

function listWhere(condition: Formula, then: SymbolicList, otherwise: SymbolicList): SymbolicList {
  if (then.entries === null || otherwise.entries === null) return FREE_LIST;
  const guarded = (entries: readonly Entry[], on: Formula) =>
    entries.map((entry) => ({ ...entry, on: and(on, entry.on) }));
  return listed([...guarded(then.entries, condition), ...guarded(otherwise.entries, not(condition))]);
}

function tupleWhere(condition: Formula, then: SymbolicTuple, otherwise: SymbolicTuple): SymbolicTuple {
  const isFound = ite(condition, then.isFound, otherwise.isFound);
  return { is: 'tuple', isFound, parts: partsWhere(condition, then.parts, otherwise.parts) };
}

/** Parts of an entry that is not there are fewer, and count for nothing. */
export function partsWhere<Parts extends readonly SymbolicValue[] | null>(
  condition: Formula,
  then: Parts,
  otherwise: Parts,
) {
  if (then === null || otherwise === null) return null;
  const longer = then.length >= otherwise.length ? then : otherwise;
  return longer.map((_, index) => {
    const [a, b] = [then[index], otherwise[index]];
    return a === undefined || b === undefined ? ((a ?? b) as SymbolicValue) : either(condition, a, b);
  });
}
