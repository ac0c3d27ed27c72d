import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { modernDate } from '../values/arbitrary-date.ts';
import { contract } from './contract.ts';

test('P75 on every move the contract and the fees go on, and the minimum term does not start again', () => {
  const move = fc.record(
    { withinUk: fc.boolean(), noticeOn: fc.option(modernDate), movesOn: modernDate, engineerNecessary: fc.boolean() },
    { requiredKeys: [] },
  );
  const reading = fc.constantFrom('thirty', 'thirty-clear');
  fc.assert(
    fc.property(move, reading, (given, days) => {
      const { values } = contract.evaluate('moving-home', { move: given } as never, {
        readings: { 'move-notice-days': days },
      });
      expect(values).toMatchObject({ contractContinues: true, feesContinue: true, minimumTermRestarts: false });
    }),
    { numRuns: 300 },
  );
});
