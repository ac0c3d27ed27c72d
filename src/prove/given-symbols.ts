import type { Input } from '../core/inputs.ts';
import type { FactTuples } from '../core/interpret.ts';
import type { Raw, Tuple } from '../core/raw.ts';
import type { Calendar } from '../values/calendar.ts';
import { isDecimal, toPlain } from '../values/decimal.ts';
import { int, real, TRUE, truth } from './formula.ts';
import type { FactSymbols } from './openly.ts';
import { ratioOf } from './ratio.ts';
import type { SymbolicValue } from './symbol.ts';
import type { Texts } from './texts.ts';

/** Facts that are given, as constants. */
export function givenSymbols(tuples: FactTuples, inputs: ReadonlyMap<string, Input>, texts: Texts): FactSymbols {
  const symbolOf = (raw: Raw): SymbolicValue => {
    if (typeof raw === 'boolean') return truth(raw);
    if (typeof raw === 'number') return int(raw);
    if (typeof raw === 'string') return texts.code(raw);
    if (isDecimal(raw)) return real(ratioOf(toPlain(raw)));
    if (!Array.isArray(raw)) return { is: 'calendar', among: [{ on: TRUE, calendar: raw as Calendar }] };
    return {
      is: 'list',
      entries: (raw as readonly Tuple[]).map((parts) => ({ on: TRUE, parts: parts.map(symbolOf) })),
    };
  };
  return (key) => (inputs.has(key) ? tuples(key).map(symbolOf) : []);
}
