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
import { encoding } from './encoded.ts';
import { meansTheSame } from './laws.ts';
import { planted } from './planted.ts';

const all = Object.entries(operators) as [OperatorName, Operator][];
const { factsFor, readingsFor } = arbitrariesOf(contract);
const seed = 1;

/** A few readings of a decision, each a case for itself. */
const readingsOf = (decision: string) => fc.sample(readingsFor(decision), { numRuns: 6, seed });

/** Whether a meaning is asked for in a decision, under some of its readings. */
function isUsedIn(decision: string, name: OperatorName): boolean {
  let isAsked = false;
  const noting: Meaning = (...given) => {
    isAsked = true;
    return meanings[name](...given);
  };
  const encoded = encoding(decision, { meanings: { ...meanings, [name]: noting } });
  for (const readings of readingsOf(decision)) encoded(readings, false);
  return isAsked;
}

describe.each(all)('a wrong meaning of %s', (name, operator) => {
  const wrong = planted(meanings[name]);

  it('is noticed by the law of the operator', () => {
    const [signature] = operator.signatures;
    if (signature === undefined) throw new Error('an operator has a signature');
    expect(fc.check(meansTheSame(operator, signature, wrong), { numRuns: 500, seed }).failed).toBe(true);
  });

  it('is noticed by the answers of a decision that uses it', () => {
    const isNoticedIn = (decision: string) => {
      const encoded = encoding(decision, { meanings: { ...meanings, [name]: wrong } });
      const readings = fc.constantFrom(...readingsOf(decision));
      const agrees = fc.property(factsFor(decision), readings, (facts, readings) =>
        answersOf(encoded(readings, false), contract.valuationOf(decision, facts, { readings })).every(
          ({ inCore, evaluated }) =>
            holdsUnknown(inCore) === holdsUnknown(evaluated) && (holdsUnknown(inCore) || sameValue(inCore, evaluated)),
        ),
      );
      return fc.check(agrees, { numRuns: 300, seed, endOnFailure: true }).failed;
    };
    expect(contract.decisions.some((decision) => isUsedIn(decision, name) && isNoticedIn(decision))).toBe(true);
  });
});
