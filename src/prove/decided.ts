import { settleOutcome } from './of-outcome.ts';
import type { Proving } from './proving.ts';
import type { Claim } from './result.ts';

/** With every fact given the outcome is known. */
export async function decided(decision: string, proving: Proving): Promise<Claim> {
  return {
    kind: 'decided',
    decision,
    statement: 'It is decided whenever every fact is given, however clauses are read.',
    about: null,
    expected: 'proved',
    result: await settleOutcome(
      decision,
      { readings: null, leftOut: 'none', tables: 'endless' },
      (on, { outcome }) => on.formula(outcome.unknown),
      proving,
      (answer) => answer === null,
    ),
  };
}
