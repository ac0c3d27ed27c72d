import { date, entity } from '../../src/language/facts/fact.ts';

/** The notice before cutting off (S8/p1). */
export const disconnectionNotice = entity({
  sentOn: date().nullable().describe('day the disconnection notice was sent out; null: none sent'),
  receivedOn: date().nullable().describe('day it reached the customer; null: it has not'),
});
