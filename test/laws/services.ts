import * as fc from 'fast-check';
import { modernDay } from './days.ts';

/** A service of any kind, activated on some day. */
export const serviceTaken = fc.record({
  kind: fc.constantFrom('broadband', 'phone', 'hosting', 'domain', 'other'),
  activation: fc.constantFrom('paid', 'free'),
  paymentPeriod: fc.constantFrom('P1M', 'P3M', 'P6M', 'P1Y', 'P18M'),
  activatedOn: modernDay,
});
