import { pence } from './amounts.ts';
import { type Content, day, type Fault, type Form, money, oneOf, orNone, yesOrNo } from './form.ts';

export const invoiceForm: Form = new Map([
  ['date', day],
  ['dueDate', day],
  ['amount', money],
  ['paidOn', orNone(day)],
  ['interestDemanded', orNone(yesOrNo)],
  ['lateFeeDemanded', orNone(yesOrNo)],
  ['lateFeesCharged', money],
  ['processingFeesCharged', money],
]);

export const disputeForm: Form = new Map([
  ['form', oneOf('letter', 'fax', 'headed-fax', 'email', 'telephone')],
  ['sentOn', day],
  ['receivedOn', day],
  ['amount', money],
  ['mistakeAccepted', orNone(yesOrNo)],
  ['wronglyCharged', money],
  ['chargedOn', day],
  ['collected', yesOrNo],
  ['refundedOn', orNone(day)],
  ['lateFeeCharged', money],
  ['interestCharged', money],
]);

/** Days of a challenge that cannot be in such an order. */
export function contradictionsOf(invoice: Content, dispute: Content, faults: Fault[]): void {
  const { sentOn, receivedOn, refundedOn } = dispute as Record<string, string | undefined | null>;
  const date = invoice.date as string | undefined;
  if (!sentOn) return;
  if (receivedOn && sentOn > receivedOn) faults.push({ code: 'contradiction', at: '/dispute/receivedOn' });
  if (date && date > sentOn) faults.push({ code: 'contradiction', at: '/dispute/sentOn' });
  if (refundedOn && sentOn > refundedOn) faults.push({ code: 'contradiction', at: '/dispute/refundedOn' });
}

/** A sum of the challenge that is more than the invoice. */
export function boundTo(field: 'amount' | 'wronglyCharged', invoice: Content, dispute: Content, faults: Fault[]): void {
  if (dispute[field] === undefined || invoice.amount === undefined) return;
  if (pence(dispute[field] as string) > pence(invoice.amount as string))
    faults.push({ code: 'contradiction', at: `/dispute/${field}` });
}
