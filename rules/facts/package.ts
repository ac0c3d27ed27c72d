import { bool, decimal, entity, entry, listOf, money, oneOf, time } from '../../src/language/facts/fact.ts';
import { unlike } from '../../src/language/facts/unlike.ts';

/** The package that the customer takes; `package` itself is a reserved word. */
export const servicePackage = entity({
  includesCalls: bool().describe('the package has inclusive calls'),
  includes0845: bool().describe('the package expressly includes 0845 calls'),
  inclusiveTimes: listOf(
    entry(
      {
        days: oneOf(['weekdays', 'weekends', 'all']).describe('the days on which the window starts'),
        from: time()
          .describe('the start of the window')
          .meta({ note: 'HH:MM, included; later than `to`: the window runs over midnight into the next day' }),
        to: time().describe('the end of the window').meta({ note: 'HH:MM, not included; 24:00 is midnight' }),
      },
      {
        field: 'to',
        holds: unlike('from', 'to'),
        expected: 'another time than `from`; a whole day is 00:00 to 24:00',
      },
    ),
  )
    .nullable()
    .describe('the windows in which inclusive calls are inclusive')
    .meta({ note: 'by the London wall clock', none: 'at all times' }),
  billingInterval: oneOf(['minute', 'second']).describe('the unit in which the package charges calls'),
  connectionFee: decimal().describe('the fixed fee of each chargeable call').meta({ unit: 'pounds' }),
  monthlyCallFee: money().describe('the monthly fee for calls').meta({ note: '0.00: none' }),
  unlimitedData: bool().describe('the package is sold as unlimited data'),
});
