import { decimal, entry, int, listOf } from '../../src/language/facts/fact.ts';

/** The calls of one invoice (S2.4). */
export const calls = listOf(
  entry({
    durationSeconds: int().describe('the connected time of the call').meta({ unit: 'seconds', note: 'in seconds' }),
    ratePerMinute: decimal().describe('the price of a minute of the call').meta({ unit: 'pounds a minute' }),
    connectionFee: decimal().describe('the fixed fee of the call').meta({ unit: 'pounds' }),
  }),
).describe('the chargeable calls on one invoice');
