import {
  type Chance,
  type CustomerFile,
  daysAfter,
  type Given,
  isServed,
  type Matter,
  oneOf,
  penniesOf,
  pounds,
  type Step,
  withChanged,
  withMatter,
} from './customer-file.ts';

type Bill = Given<Matter, 'invoice' | 'payments'> & {
  readonly invoice: { readonly amount: string; readonly dueDate: string };
};

export const isBill = (matter: Matter): matter is Bill => matter.invoice !== undefined;

const rightPennies = ({ invoice, dispute }: Bill): number =>
  penniesOf(invoice.amount) - (dispute?.mistakeAccepted === true ? penniesOf(dispute.wronglyCharged ?? '0.00') : 0);

/** What is still to be paid on a bill. */
export const leftOf = (bill: Bill): number =>
  rightPennies(bill) - bill.payments.reduce((sum, { amount }) => sum + penniesOf(amount), 0);

export const isOpen = (matter: Matter): matter is Bill => isBill(matter) && leftOf(matter) > 0;

/** A bill of the customer, with the fourteen days to pay it that the customer is given. */
export const bill: Step = (file, { pennies }) => {
  if (!isServed(file) && file.termination == null) return null;
  const [amount, dueDate] = [pounds(pennies), daysAfter(file, 14)];
  const invoice = {
    date: file.asOf,
    dueDate,
    amount,
    interestDemanded: null,
    lateFeeDemanded: null,
    lateFeesCharged: '0.00',
    processingFeesCharged: '0.00',
  };
  return {
    file: withMatter(file, 'INV', { invoice, payments: [], directDebit: { failedOn: [] }, dispute: null }),
    told: `bill of ${amount}, due ${dueDate}`,
  };
};

export const pay: Step = (file, chance) => {
  const open = oneOf(file, chance, isOpen);
  if (open === null) return null;
  const left = leftOf(open);
  const part = chance.yes ? left : Math.max(1, Math.min(left, chance.pennies));
  return paid(file, open, part, part === left ? 'in full' : 'in part');
};

export const payTooMuch: Step = (file, chance) => {
  const one = oneOf(file, chance, isBill);
  return one === null ? null : paid(file, one, Math.max(1, chance.pennies), 'whatever is owed');
};

const paid = (file: CustomerFile, one: Bill, pennies: number, how: string) => {
  const payment = { date: file.asOf, amount: pounds(pennies) };
  return {
    file: withChanged(file, one, { payments: [...one.payments, payment] }),
    told: `${payment.amount} paid on ${one.id}, ${how}`,
  };
};

/** The bank does not pay a Direct Debit, on the day that it is due or later. */
export const miss: Step = (file, chance) => {
  const open = oneOf(file, chance, (matter): matter is Bill => isOpen(matter) && matter.invoice.dueDate <= file.asOf);
  if (open === null || file.payment?.method !== 'direct-debit') return null;
  const failedOn = [...(open.directDebit?.failedOn ?? []), file.asOf];
  return {
    file: withChanged(file, open, { directDebit: { failedOn } }),
    told: `the Direct Debit for ${open.id} fails`,
  };
};

/** The provider charges the late fee of its card. */
export const chargeLateFee: Step = (file, chance) => {
  const late = lateBill(file, chance);
  const fee = file.rateCard?.lateFee;
  if (late === null || fee === undefined || late.invoice.lateFeesCharged !== '0.00') return null;
  return {
    file: withChanged(file, late, { invoice: { ...late.invoice, lateFeesCharged: fee } }),
    told: `late fee of ${fee} charged for ${late.id}`,
  };
};

/** The provider asks for interest and the late fee, or gives them up. */
export const demand: Step = (file, chance) => {
  const late = lateBill(file, chance);
  if (late === null) return null;
  const { yes, also } = chance;
  const invoice = { ...late.invoice, ...(also ? { interestDemanded: yes } : { lateFeeDemanded: yes }) };
  return {
    file: withChanged(file, late, { invoice }),
    told: `${also ? 'interest' : 'the late fee'} on ${late.id} is ${yes ? 'asked for' : 'given up'}`,
  };
};

/** One of the bills that are overdue. */
export const lateBill = (file: CustomerFile, chance: Chance): Bill | null =>
  oneOf(file, chance, (matter): matter is Bill => isOpen(matter) && matter.invoice.dueDate < file.asOf);

/** The provider suspends the service of one who does not pay. */
export const suspend: Step = (file, chance) => {
  const late = lateBill(file, chance);
  if (late === null || !isServed(file) || file.account?.suspendedOn != null) return null;
  const account = { ...file.account, suspendedOn: file.asOf, underDebtManagement: chance.yes };
  return { file: { ...file, account }, told: `service suspended because ${late.id} is not paid` };
};

/** An agent is paid to collect what is owed. */
export const collect: Step = (file, chance) => {
  if (lateBill(file, chance) === null) return null;
  const costsIncurred = pounds(chance.pennies);
  const collection = { costsIncurred, reasonableCosts: chance.yes ? costsIncurred : '40.00' };
  return { file: withMatter(file, 'COL', { collection }), told: `collecting the debt costs ${costsIncurred}` };
};
