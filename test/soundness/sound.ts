import { conforms } from '../../src/language/run-time/conforms.ts';
import { answered, isRefused } from './answers.ts';
import type { Drawn, Loaded } from './drawn.ts';
import { readings } from './policy-around.ts';
import { drawFacts } from './random-facts.ts';

/** Facts, and one option of each reading. */
export const accounts = ({ schema, random }: Drawn, count: number) =>
  Array.from({ length: count }, () => {
    const chosen = Object.entries(readings).map(([id, options]) => [id, random.pick(options)]);
    return [drawFacts(schema, random), { readings: Object.fromEntries(chosen) as Record<string, string> }] as const;
  });

export type Account = ReturnType<typeof accounts>[number];

export interface Tally {
  evaluated: number;
  refused: number;
}

/** What of a file is not sound on facts, in words: a value of another type than was inferred, or evaluators that differ. */
export async function unsoundness(policy: Loaded, on: readonly Account[], tally: Tally): Promise<string[]> {
  const { terms } = policy.modelOf('main-decision');
  const faults: string[] = [];
  for (const account of on) {
    const told = `on ${JSON.stringify(account)}`;
    const compiled = await answered(() => policy.evaluate('main-decision', ...account));
    const byEngine = await answered(() => policy.evaluateWithEngine('main-decision', ...account));
    if (compiled !== byEngine) faults.push(`evaluators differ: ${compiled} / ${byEngine} ${told}`);
    tally[isRefused(compiled) ? 'refused' : 'evaluated'] += 1;
    if (isRefused(compiled) && compiled !== 'refused: out-of-range') faults.push(`${compiled} ${told}`);
    const valuation = policy.valuationOf('main-decision', ...account);
    for (const [name, { type }] of terms) {
      const value = valuation.valueOf(name);
      if (!conforms(value, type))
        faults.push(`${name} is ${JSON.stringify(value)} and no ${JSON.stringify(type)} ${told}`);
    }
  }
  return faults;
}
