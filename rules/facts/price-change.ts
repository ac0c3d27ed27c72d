import { bool, date, decimal, entity, entry, listOf, oneOf, text } from '../../src/language/facts/fact.ts';
import { limits } from '../../src/language/limits.ts';

/** A notified change of rates or charges (S4.2/p2). */
export const priceChange = entity({
  cause: oneOf(['provider', 'law-or-tax', 'mixed'])
    .describe('the cause of the price change')
    .meta({ note: 'provider: its own decision; law-or-tax: wholly forced from outside; mixed: partly' }),
  charges: listOf(
    entry({
      name: text().describe('the name of the charge'),
      old: decimal().describe('the price before').meta({ unit: 'pounds', note: 'VAT-inclusive pounds' }),
      new: decimal().describe('the price after the last announced step').meta({ unit: 'pounds' }),
      forced: decimal()
        .default('0.00')
        .describe('the part of the rise shown to be forced by law or tax')
        .meta({ unit: 'pounds', note: 'left out: no part shown' }),
      used: bool().default(true).describe('this customer incurs the charge').meta({ note: 'left out: yes' }),
      steps: listOf(
        entry({
          effectiveOn: date().describe('the first day of the step'),
          price: decimal().describe('the price from the first day of the step').meta({ unit: 'pounds' }),
        }),
      )
        .default([])
        .describe('the steps by which the new price is reached')
        .meta({ note: 'left out: in one go' }),
    }),
    limits.prices,
  ).describe('every charge the notification changes'),
  earlierRises: listOf(
    entry({
      name: text().describe('the name of the charge raised earlier'),
      notifiedOn: date().describe('the day the earlier rise was notified'),
      old: decimal().describe('the price before the earlier rise').meta({ unit: 'pounds' }),
      new: decimal().describe('the price after the earlier rise').meta({ unit: 'pounds' }),
    }),
    limits.prices,
  )
    .describe('the rises notified separately before this notification')
    .meta({ note: 'those of the twelve months before it count, one exactly twelve months before included' }),
  sentOn: date().describe('the day the notification was sent'),
  notifiedOn: date().nullable().describe('the day the notification reached the customer').meta({ none: 'has not' }),
  effectiveOn: date().describe('the first day of the new price'),
  objectedOn: date()
    .nullable()
    .describe('the day the customer told the provider of the objection')
    .meta({ note: 'in any form', none: 'has not' }),
})
  .nullable()
  .describe('the notified change of rates or charges')
  .meta({ note: 'one of them', none: 'there has been none' });
