import { pence, pounds } from './amounts.ts';
import { daysLater } from './days.ts';
import { boundTo, contradictionsOf, disputeForm, invoiceForm } from './dispute.ts';
import { type ByHand, type Content, checkEntity, checkFact, day, type Fault, isObject, leftOut } from './form.ts';

interface Values {
  readonly lastDayToDispute: string;
  readonly undisputed: string;
  readonly refundBarred: boolean;
}

const inWriting = new Set<unknown>(['letter', 'fax', 'headed-fax', 'email']);
const nobody: Content = Object.freeze({});

/** Whether an invoice was challenged in time, under the default readings. */
export function invoiceDispute(facts: unknown): ByHand<Values> {
  const issues = faultsIn(facts);
  if (issues.length > 0) return { issues };
  const { asOf, invoice, dispute } = facts as {
    asOf?: string;
    invoice?: { date?: string; amount?: string };
    dispute?: { form?: string; sentOn?: string; amount?: string } | null;
  };
  if (asOf === undefined || invoice?.date === undefined || invoice.amount === undefined || dispute === undefined)
    return leftOut;
  const lastDayToDispute = daysLater(invoice.date, 30);
  const open = asOf <= lastDayToDispute ? 'open' : 'deemed-accepted';
  if (dispute === null)
    return { outcome: open, values: { lastDayToDispute, undisputed: invoice.amount, refundBarred: false } };
  const { form, sentOn, amount } = dispute;
  if (form === undefined || sentOn === undefined || amount === undefined) return leftOut;
  if (!inWriting.has(form))
    return { outcome: open, values: { lastDayToDispute, undisputed: invoice.amount, refundBarred: false } };
  const isInTime = sentOn <= lastDayToDispute;
  const undisputed = isInTime ? pounds(pence(invoice.amount) - pence(amount)) : invoice.amount;
  return {
    outcome: isInTime ? 'in-time' : 'deemed-accepted',
    values: { lastDayToDispute, undisputed, refundBarred: false },
  };
}

function faultsIn(facts: unknown): Fault[] {
  const faults: Fault[] = [];
  if (!isObject(facts)) return [{ code: 'wrong-type', at: '' }];
  for (const name in facts) {
    const content = facts[name];
    if (name === 'asOf') checkFact(content, day, '', name, faults);
    else if (name === 'invoice') checkEntity(content, invoiceForm, '/invoice', faults);
    else if (name === 'dispute') {
      if (content !== null) checkEntity(content, disputeForm, '/dispute', faults);
    } else faults.push({ code: 'unknown-path', at: `/${name}` });
  }
  if (faults.length > 0) return faults;
  const invoice = (facts.invoice ?? nobody) as Content;
  const dispute = (facts.dispute ?? nobody) as Content;
  contradictionsOf(invoice, dispute, faults);
  boundTo('amount', invoice, dispute, faults);
  return faults;
}
