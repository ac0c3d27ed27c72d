import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Meanings, meanings } from '../../src/core/meanings/index.ts';
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

/** The operators whose meanings are asked for in a decision, under some of its readings. */
const operatorsIn = new Map(
  contract.decisions.map((decision): [string, ReadonlySet<string>] => {
    const asked = new Set<string>();
    const noting = Object.fromEntries(
      Object.entries(meanings).map(([name, meaning]): [string, Meaning] => [
        name,
        (...given) => {
          asked.add(name);
          return meaning(...given);
        },
      ]),
    ) as unknown as Meanings;
    const encoded = encoding(decision, { meanings: noting });
    for (const readings of readingsOf(decision)) encoded(readings, false);
    return [decision, asked];
  }),
);

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
    const using = contract.decisions.filter((decision) => operatorsIn.get(decision)?.has(name));
    expect(using.some(isNoticedIn)).toBe(true);
  });
});
