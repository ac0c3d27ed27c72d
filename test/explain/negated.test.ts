import { expect, test } from 'vitest';
import { negated } from '../../src/explain/negated.ts';

test.each([
  ['the challenge was made in writing', 'the challenge was not made in writing'],
  ['the new home is in the United Kingdom', 'the new home is not in the United Kingdom'],
  ['it has been agreed with this customer', 'it has not been agreed with this customer'],
  ['the number of the call is an 0845 number', 'the number of the call is not an 0845 number'],
])('%s: %s', (statement, denied) => {
  expect(negated(statement)).toBe(denied);
});

test.each([
  'nobody is ending the service',
  'a Direct Debit failed',
  'the refund is owed, or a Director has agreed to it',
  'the notice that was sent is late',
  'the day the book was lent is a Sunday',
  'the fee was waived and the debit was cancelled',
  'the service is not active',
  'the customer is only late',
  'the paper was left because nobody was in',
  'every fault is the provider’s',
])('%s: denied as a whole, for "not" could change what it says', (statement) => {
  expect(negated(statement)).toBe(`it is not so that ${statement}`);
});
