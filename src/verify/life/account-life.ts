import { isOpen, lateBill, leftOf } from './bills.ts';
import { type CustomerFile, daysAfter, isServed, pick, pounds, type Step } from './customer-file.ts';

/** The account with what is still to be paid on its bills, due or not, and the part of it that is overdue. */
export function withBalance(file: CustomerFile): CustomerFile {
  const open = file.matters.filter(isOpen);
  const sumOf = (bills: typeof open) => pounds(bills.reduce((sum, one) => sum + leftOf(one), 0));
  const overdue = open.filter(({ invoice }) => invoice.dueDate < file.asOf);
  return { ...file, account: { ...file.account, balance: sumOf(open), overdue: sumOf(overdue) } };
}

export const setLimit: Step = (file, { pennies }) => {
  if (file.account?.creditLimit != null) return null;
  const creditLimit = pounds(pennies);
  return { file: { ...file, account: { ...file.account, creditLimit } }, told: `credit limit of ${creditLimit} set` };
};

/** Something is put to the customer's credit that no bill tells of. */
export const giveCredit: Step = (file, { pennies }) => {
  if (file.account?.credit !== '0.00') return null;
  const credit = pounds(pennies);
  return { file: { ...file, account: { ...file.account, credit } }, told: `the account is ${credit} in credit` };
};

/** A month's fee is paid in advance. */
export const prepay: Step = (file, { pennies }) => {
  if (!isServed(file)) return null;
  const fee = { amount: pounds(pennies), from: file.asOf, to: daysAfter(file, 30) };
  const prepaid = [...(file.account?.prepaid ?? []), fee];
  return {
    file: { ...file, account: { ...file.account, prepaid } },
    told: `${fee.amount} paid in advance for the days to ${fee.to}`,
  };
};

export const cancelDirectDebit: Step = (file) => {
  if (file.payment?.method !== 'direct-debit' || file.directDebit?.cancelledOn !== null) return null;
  const directDebit = { cancelledOn: file.asOf, toldProviderAtOnce: true, alternativeOffered: false };
  return { file: { ...file, directDebit }, told: 'the customer cancels the Direct Debit' };
};

/** The provider tells the customer that payment is overdue, or that service will be cut off. */
export const warn: Step = (file, chance) => {
  if (lateBill(file, chance) === null) return null;
  const notice = chance.yes
    ? { overdueNotice: { givenOn: file.asOf } }
    : { disconnectionNotice: { sentOn: file.asOf, receivedOn: file.asOf } };
  return {
    file: { ...file, ...notice },
    told: chance.yes ? 'the customer is told that payment is overdue' : 'a disconnection notice reaches the customer',
  };
};

/** The provider ends the service, on some ground. */
export const endByProvider: Step = (file, chance) => {
  if (!isServed(file) || file.termination != null) return null;
  const ground = pick(['non-payment', 'breach', 'outside-control', 'abuse'] as const, chance);
  if (ground === 'non-payment' && lateBill(file, chance) === null) return null;
  const termination = {
    endedBy: 'provider' as const,
    effectiveOn: file.asOf,
    form: 'letter' as const,
    movesDomain: false,
    noticeOn: null,
    reason: null,
    chargeDemanded: null,
    disconnectionCosts: pounds(chance.pennies),
    reasonableDisconnectionCosts: '35.00',
  };
  const providerAction = { kind: 'end' as const, on: file.asOf, ground, breachIsMaterial: chance.yes };
  const finalInvoice = { dueDate: daysAfter(file, 14) };
  return {
    file: { ...file, termination, providerAction, finalInvoice },
    told: `the provider ends the service, for ${ground}`,
  };
};
