import { bool, date, decimal, entity, entry, listOf, oneOf, text } from '../../src/language/facts/fact.ts';

/** A notified change of rates or charges (S4.2/p2). */
export const priceChange = entity({
  cause: oneOf(['provider', 'law-or-tax', 'mixed']).describe(
    'provider: its own decision; law-or-tax: wholly forced from outside; mixed: partly',
  ),
  charges: listOf(
    entry({
      name: text().describe('name of the charge'),
      old: decimal().describe('price before, VAT-inclusive pounds').meta({ unit: 'pounds' }),
      new: decimal().describe('price after the last announced step').meta({ unit: 'pounds' }),
      forced: decimal()
        .default('0.00')
        .describe('part of the rise shown to be forced by law or tax; left out: no part shown')
        .meta({ unit: 'pounds' }),
      used: bool().default(true).describe('whether this customer incurs the charge; left out: yes'),
      steps: listOf(
        entry({
          effectiveOn: date().describe('first day of the step'),
          price: decimal().describe('price from that day').meta({ unit: 'pounds' }),
        }),
      )
        .default([])
        .describe('the steps by which the new price is reached; left out: in one go'),
    }),
  ).describe('every charge the notification changes'),
  earlierRises: listOf(
    entry({
      name: text().describe('name of the charge'),
      notifiedOn: date().describe('day the earlier rise was notified'),
      old: decimal().describe('price before it').meta({ unit: 'pounds' }),
      new: decimal().describe('price after it').meta({ unit: 'pounds' }),
    }),
  ).describe(
    'rises notified separately before this notification; those of the twelve months before it count, one exactly twelve months before included',
  ),
  sentOn: date().describe('day the notification was sent'),
  notifiedOn: date().describe('day the notification reached the customer'),
  effectiveOn: date().describe('first day of the new price'),
  objectedOn: date()
    .nullable()
    .describe('day the customer told the provider of the objection, in any form; null: has not'),
})
  .nullable()
  .describe('one notified change of rates or charges; null: there has been none');
