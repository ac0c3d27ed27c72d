import { expect, it } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { policyOf } from '../../src/policy.ts';
import { contract, ruleFiles } from '../rules/contract.ts';

const decision = 'final-settlement';
const given = { asOf: '2025-03-10', termination: null };
const plain = JSON.stringify(contract.evaluate(decision, given as never));

it('a check that is left by an error of the machine leaves no mark of a cycle', () => {
  let isOver = false;
  const rules = Object.defineProperty({ ...ruleFiles }, decision, {
    enumerable: true,
    get() {
      if (isOver) throw new RangeError('Maximum call stack size exceeded');
      return ruleFiles[decision];
    },
  });
  const policy = policyOf({ ...files, rules }, facts);
  const ask = () => JSON.stringify(policy.evaluate(decision, given as never));
  isOver = true;
  expect(ask).toThrow('Maximum call stack');
  isOver = false;
  expect(ask()).toBe(plain);
});

it('a stack that runs over while a rule file is checked leaves none either', () => {
  const policy = policyOf({ ...files, rules: ruleFiles }, facts);
  const ask = () => JSON.stringify(policy.evaluate(decision, given as never));
  let failed = 0;
  /** Asks from the bottom of the stack upwards, so that each time the check comes a little further. */
  const sink = (): void => {
    try {
      sink();
    } catch {
      // Where the stack ran over above; asked again at every step on the way back.
    }
    if (failed > 400) return;
    try {
      ask();
    } catch {
      failed += 1;
    }
  };
  sink();
  expect(failed).toBeGreaterThan(50);
  expect(ask()).toBe(plain);
});
