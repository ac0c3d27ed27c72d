import { date, entity, percent } from '../../src/language/facts/fact.ts';
import { account } from './account.ts';
import { application } from './application.ts';
import { assignment } from './assignment.ts';
import { baseRates } from './base-rates.ts';
import { call } from './call.ts';
import { calls } from './calls.ts';
import { claim } from './claim.ts';
import { collection } from './collection.ts';
import { complaint } from './complaint.ts';
import { customer } from './customer.ts';
import { directDebit } from './direct-debit.ts';
import { disconnectionNotice } from './disconnection-notice.ts';
import { dispute } from './dispute.ts';
import { endingNotice } from './ending-notice.ts';
import { finalInvoice } from './final-invoice.ts';
import { invoice } from './invoice.ts';
import { move } from './move.ts';
import { notice } from './notice.ts';
import { overdueNotice } from './overdue-notice.ts';
import { servicePackage } from './package.ts';
import { payment } from './payment.ts';
import { payments } from './payments.ts';
import { priceChange } from './price-change.ts';
import { providerAction } from './provider-action.ts';
import { rateCard } from './rate-card.ts';
import { service } from './service.ts';
import { termination } from './termination.ts';
import { termsChange } from './terms-change.ts';
import { usage } from './usage.ts';

/** Every fact that a rule may ask about. One shape serves every decision: each reads its part and ignores the rest. */
export const facts = entity({
  asOf: date().describe('the day the question is asked about').meta({ note: 'read only where a table says so' }),
  customer,
  service,
  account,
  termination,
  providerAction,
  overdueNotice,
  disconnectionNotice,
  endingNotice,
  priceChange,
  termsChange,
  invoice,
  payments,
  baseRates,
  vatPercent: percent()
    .describe('the VAT rate in place of the built-in standard rate for the day of suspension')
    .meta({ note: 'reference data: may be left out' }),
  dispute,
  payment,
  directDebit,
  rateCard,
  move,
  complaint,
  call,
  calls,
  package: servicePackage,
  usage,
  finalInvoice,
  collection,
  notice,
  assignment,
  application,
  claim,
});
