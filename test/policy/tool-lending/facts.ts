import type { z } from 'zod';
import { date, entity, entry, listOf, money, text } from '../../../src/facts.ts';

/** What a question about a loan of tools may rest on. */
export const facts = entity({
  asOf: date().describe('the day the question is asked about'),
  loan: entity({
    collectedOn: date().describe('day the tools were collected'),
    tools: listOf(
      entry({
        name: text().describe('name of the tool'),
        worth: money().describe('what a new one costs'),
        returnedOn: date().nullable().describe('day it came back; null: it is still out'),
      }),
    ).describe('every tool of the loan'),
  }),
  deposit: entity({
    amount: money().describe('sum left with the library'),
    paidOn: date().describe('day it was left'),
    claimedOn: date().describe('day it was asked for'),
  })
    .nullable()
    .describe('the deposit for the loan; null: none was left'),
});

export type Facts = z.input<typeof facts>;
