import { bool, decimal, entity, entry, listOf, money, oneOf, time } from '../../src/language/facts/fact.ts';

/** The package that the customer takes; `package` itself is a reserved word. */
export const servicePackage = entity({
  includesCalls: bool().describe('the package has inclusive calls'),
  includes0845: bool().describe('the package expressly includes 0845 calls'),
  inclusiveTimes: listOf(
    entry({
      days: oneOf(['weekdays', 'weekends', 'all']).describe('days on which the window starts'),
      from: time().describe('start, HH:MM, included; later than `to`: the window runs over midnight into the next day'),
      to: time().describe('end, HH:MM, not included; 24:00 is midnight'),
    }),
  )
    .nullable()
    .describe('London wall-clock windows in which inclusive calls are inclusive; null: at all times'),
  billingInterval: oneOf(['minute', 'second']).describe('unit in which the package charges calls'),
  connectionFee: decimal().describe('fixed fee of each chargeable call').meta({ unit: 'pounds' }),
  monthlyCallFee: money().describe('monthly fee for calls; 0.00: none'),
  unlimitedData: bool().describe('the package is sold as unlimited data'),
});
