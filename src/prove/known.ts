import type { KnownCustomer, Proving } from './proving.ts';
import type { Witness } from './result.ts';
import { smaller } from './smaller.ts';

type Readings = Witness['readings'];

/** The first customer known of whom something is so, under the first readings under which it is of any, with no fact more than it takes. */
export function known(
  decision: string,
  { customers, answer }: Pick<Proving, 'customers' | 'answer'>,
  tried: readonly Readings[],
  isSo: (outcomeUnder: (readings: Readings) => string | null | undefined, readings: Readings) => boolean,
): KnownCustomer | null {
  for (const readings of tried) {
    const holds = (facts: Witness['facts']) => isSo((under) => answer(decision, facts, under), readings);
    const facts = customers(decision).find(holds);
    if (facts !== undefined) return { facts: smaller(facts, holds), readings };
  }
  return null;
}
