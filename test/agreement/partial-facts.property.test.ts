import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Judged, lawsOf } from '../../src/verify/laws.ts';
import { contract } from '../rules/contract.ts';
import { draws } from '../seed.ts';

describe.each(contract.decisions)('%s', (decision) => {
  const numRuns = draws(70);
  let asked = 0;
  let decided = 0;
  const judged: Judged = {
    ...contract,
    evaluate(id, facts, options) {
      const answer = contract.evaluate(id, facts as never, options);
      asked += 1;
      if (answer.outcome !== null) decided += 1;
      return answer;
    },
  };
  const laws = lawsOf(judged);

  it('stays as decided from part of the facts, whatever the others turn out to be', () => {
    decided = 0;
    fc.assert(laws.decidedStands(decision), { numRuns });
    expect(decided).toBeGreaterThan(numRuns / 2);
  });

  it('P07 is settled by giving what it needs, again and again, and by nothing else', () => {
    decided = 0;
    fc.assert(laws.needsLeadThere(decision), { numRuns });
    expect(decided).toBeGreaterThan(numRuns);
  });

  it('P07 is left as it is by a fact that it does not need', () => {
    asked = 0;
    fc.assert(laws.unneededIsIdle(decision), { numRuns });
    // A draw that leaves no such fact is asked about once only.
    expect(asked).toBeGreaterThan(numRuns);
  });
});
