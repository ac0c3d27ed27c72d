import { date, entity } from '../../src/language/facts/fact.ts';

/** The notice before cutting off (S8/p1). */
export const disconnectionNotice = entity({
  sentOn: date().nullable().describe('the day the disconnection notice was sent out').meta({ none: 'none sent' }),
  receivedOn: date()
    .nullable()
    .describe('the day the disconnection notice reached the customer')
    .meta({ none: 'it has not' }),
});
