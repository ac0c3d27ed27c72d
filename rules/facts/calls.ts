import { decimal, entry, int, listOf } from '../../src/language/facts/fact.ts';

/** The calls of one invoice (S2.4). */
export const calls = listOf(
  entry({
    durationSeconds: int().describe('connected time in seconds').meta({ unit: 'seconds' }),
    ratePerMinute: decimal().describe('price of a minute').meta({ unit: 'pounds a minute' }),
    connectionFee: decimal().describe('fixed fee of the call').meta({ unit: 'pounds' }),
  }),
).describe('chargeable calls on one invoice');
