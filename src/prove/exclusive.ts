import { type Coded, holds } from '../core/coded.ts';
import { and } from './formula.ts';
import { opened } from './opened.ts';
import type { Proving, Said } from './proving.ts';
import type { Claim } from './result.ts';
import { settle } from './settle.ts';
import type { Symbolic } from './symbolic.ts';

/** Two rules of a decision, each with the ones after it: all pairs. */
export async function exclusive(decision: string, proving: Proving): Promise<Claim> {
  const { rules } = proving.of.modelOf(decision);
  const { encoded, inputs, openReadings, kept } = opened(decision, proving.of, { readings: null, leftOut: 'all' });
  const said: Said = {
    kind: 'exclusive',
    decision,
    statement: 'No two rules hold at once, whatever the facts, known or not, and however clauses are read.',
    about: null,
    expected: 'proved',
  };
  const assumptions = new Set<string>();
  for (const [at, one] of rules.entries())
    for (const other of rules.slice(at + 1)) {
      const against = (on: Symbolic) =>
        and(...[one, other].map(({ name }) => on.formula(holds(encoded.rules.get(name) as Coded))));
      const result = await settle({ inputs, openReadings, kept, against }, proving, async (facts, readings) => {
        const answer = await proving.ask(decision, facts, readings);
        // Both evaluators refuse a customer for whom two rules hold.
        if ('not' in answer && answer.not.includes('rules-overlap'))
          return { witness: { facts, readings, outcomes: [] } };
        return { not: `\`${one.name}\` with \`${other.name}\`: the solver's customer is not one of both rules` };
      });
      if (!('proved' in result)) return { ...said, result };
      for (const assumption of result.assumptions) assumptions.add(assumption);
    }
  return { ...said, result: { proved: true, assumptions: [...assumptions] } };
}
