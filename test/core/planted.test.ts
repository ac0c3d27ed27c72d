import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanings } from '../../src/core/meanings/index.ts';
import type { Meaning } from '../../src/core/meanings/meaning.ts';
import { type OperatorName, operators } from '../../src/language/operators/index.ts';
import type { Operator } from '../../src/language/operators/operator.ts';
import { holdsUnknown } from '../../src/language/run-time/holds-unknown.ts';
import { sameValue } from '../../src/language/run-time/value.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';
import { answersOf } from './answers.ts';
import { encoded } from './encoded.ts';
import { meansTheSame } from './laws.ts';
import { planted } from './planted.ts';

const all = Object.entries(operators) as [OperatorName, Operator][];
const { factsFor, readingsFor } = arbitrariesOf(contract);
const seed = 1;

/** The decisions in which a meaning is asked for under some of their readings. */
function decisionsWith(name: OperatorName): readonly string[] {
  return contract.decisions.filter((decision) => {
    let isAsked = false;
    const noting: Meaning = (...given) => {
      isAsked = true;
      return (meanings[name] as Meaning)(...given);
    };
    for (const readings of fc.sample(readingsFor(decision), { numRuns: 6, seed }))
      if (!isAsked) encoded(decision, readings, false, { meanings: { ...meanings, [name]: noting } });
    return isAsked;
  });
}

describe.each(all)('a wrong meaning of %s', (name, operator) => {
  const wrong = planted(meanings[name]);

  it('is noticed by the law of the operator', () => {
    const [signature] = operator.signatures;
    if (signature === undefined) throw new Error('an operator has a signature');
    expect(fc.check(meansTheSame(operator, signature, wrong), { numRuns: 500, seed }).failed).toBe(true);
  });

  it('is noticed by the answers of a decision that uses it', () => {
    const isNoticedIn = (decision: string) =>
      fc.check(
        fc.property(factsFor(decision), readingsFor(decision), (facts, readings) => {
          const inCore = encoded(decision, readings, false, { meanings: { ...meanings, [name]: wrong } });
          const answers = answersOf(inCore, contract.valuationOf(decision, facts, { readings }));
          return answers.every(
            ({ inCore, evaluated }) =>
              holdsUnknown(inCore) === holdsUnknown(evaluated) &&
              (holdsUnknown(inCore) || sameValue(inCore, evaluated)),
          );
        }),
        { numRuns: 300, seed, endOnFailure: true },
      ).failed;
    expect(decisionsWith(name).some(isNoticedIn)).toBe(true);
  });
});
