import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsFor } from '../../src/verify/index.ts';

it('draws the facts of the readings given, and none that only other readings ask for', () => {
  const received = (readings: Record<string, string>) =>
    fc
      .sample(factsFor('invoice-dispute', { readings }), 100)
      .filter(({ dispute }) => dispute?.receivedOn !== undefined);
  expect(received({})).toEqual([]);
  expect(received({ 'dispute-timing': 'receipt' }).length).toBeGreaterThan(10);
});
