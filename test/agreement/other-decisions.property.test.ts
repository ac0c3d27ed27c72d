import { expect, it } from 'vitest';
import { alone, decisions, others, testAgreement } from './agreement.ts';

testAgreement(others);

it('together with those that have a file of their own, these are all decisions', () => {
  expect([...alone, ...others].toSorted()).toEqual([...decisions].toSorted());
});
