import { known } from './known.ts';
import { isOutcome, settleOutcome } from './of-outcome.ts';
import type { Scope } from './opened.ts';
import type { Proving, Said } from './proving.ts';
import { optionsOf } from './reading-differs.ts';
import type { Claim, Result } from './result.ts';

/** By customers that are known, then by complete ones under default readings, so that the witness is one whom a reader understands; for nobody only where nobody at all is. */
export async function reachable(decision: string, outcome: string, proving: Proving): Promise<Claim> {
  const said: Said = {
    kind: 'reachable',
    decision,
    statement: `Nobody is answered \`${outcome}\`, however clauses are read.`,
    about: outcome,
    expected: 'refuted',
  };
  const options = optionsOf(decision, proving.of).map(([reading, option]) => ({ [reading]: option }));
  const customer = known(decision, proving, [{}, ...options], (under, readings) => under(readings) === outcome);
  if (customer !== null) {
    const answer = await proving.ask(decision, customer.facts, customer.readings);
    if ('outcome' in answer && answer.outcome === outcome)
      return { ...said, result: { refuted: true, ...customer, outcomes: [outcome], confirmed: true } };
  }
  const scopes: readonly Scope[] = [
    { readings: {}, leftOut: 'few' },
    { readings: null, leftOut: 'few' },
    { readings: null, leftOut: 'all' },
  ];
  let result: Result = { unsettled: true, why: 'nothing was tried' };
  for (const scope of scopes) {
    result = await settleOutcome(
      decision,
      scope,
      (on, { outcome: coded }) => isOutcome(on, coded, outcome),
      proving,
      (answer) => answer === outcome,
    );
    if ('refuted' in result) break;
  }
  return { ...said, result };
}
