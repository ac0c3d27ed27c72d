import { limits } from '../../src/language/limits.ts';

const few = 'at most 12 digits before the point and 12 after it';
const day = 'a day from 1900-01-01 to 2199-12-31';
const moment = 'a moment from 1900-01-01 to 2199-12-31';

/** A fact, the last content that is accepted and the first that is refused, with what is then expected. */
export const edges: readonly (readonly [path: string, last: unknown, beyond: unknown, expected: string])[] = [
  ['asOf', limits.firstDay, '1899-12-31', day],
  ['asOf', limits.lastDay, '2200-01-01', day],
  ['call.startedAt', '1900-01-01T00:00:00Z', '1899-12-31T23:59:59Z', moment],
  ['call.startedAt', '2199-12-31T23:59:59Z', '2200-01-01T00:00:00Z', moment],
  ['call.durationSeconds', 8_640_000, 8_640_001, 'a whole number from 0 to 8640000'],
  ['invoice.amount', '999999999999.99', '1000000000000.00', few],
  ['call.ratePerMinute', '999999999999.999999999999', '0.0000000000001', few],
  ['usage.gigabytes', '0.000000000001', '1000000000000', few],
  ['application.name', 'a'.repeat(limits.text), 'a'.repeat(limits.text + 1), 'text of 1 to 1000 characters'],
];
