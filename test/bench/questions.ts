import type { CustomerFile, DecisionId, Facts } from '../../src/index.ts';

const turns = Array.from({ length: 8 }, (_, turn) => turn);
const day = (month: string, turn: number): string => `${month}-${String(10 + turn).padStart(2, '0')}`;

/** Facts of a decision that take different ways through it, all complete. */
export const questions = {
  'invoice-dispute': turns.map((turn) => ({
    asOf: turn % 4 === 0 ? '2025-03-30' : '2025-05-01',
    invoice: { date: day('2025-03', turn), amount: `${80 + turn}.00` },
    dispute: {
      form: turn % 2 === 0 ? 'telephone' : 'letter',
      sentOn: day(turn === 3 ? '2025-05' : '2025-04', 0),
      receivedOn: '2025-05-20',
      amount: `${10 + turn}.50`,
    },
  })),
  'price-rise-exit': turns.map((turn) => ({
    asOf: turn % 4 === 0 ? '2025-05-12' : '2025-06-20',
    priceChange: {
      cause: turn === 7 ? 'law-or-tax' : 'provider',
      charges: ['line rental', 'broadband', 'caller display', 'paper bill fee', 'a minute of a call'].map(
        (name, index) => ({ name, old: `${20 + index}.00`, new: `${21 + index + (index === turn % 8 ? 2 : 0)}.10` }),
      ),
      sentOn: '2025-05-01',
      notifiedOn: day('2025-05', turn),
      effectiveOn: '2025-07-01',
      objectedOn: turn % 2 === 0 ? null : day('2025-05', turn + (turn === 3 ? 8 : 7)),
    },
  })),
  'late-payment-interest': turns.map((turn) => ({
    asOf: '2023-04-01',
    invoice: {
      date: '2021-12-15',
      dueDate: '2021-12-29',
      amount: `${950 + turn}.25`,
      interestDemanded: turn === 5 ? false : null,
    },
    payments: ['2022-03-01', '2022-07-20', '2022-10-05', '2023-01-15'].map((date, index) => ({
      date,
      amount: `${100 + 10 * turn + index}.40`,
    })),
    dispute: null,
  })),
  'moving-home-refund': turns.map((turn) => ({
    asOf: '2025-06-01',
    service: { kind: 'broadband', monthlyCharge: `${30 + turn}.50`, billingDay: 1 },
    termination: null,
    move: {
      noticeOn: '2025-03-01',
      withinUk: turn !== 6,
      newAddressGivenOn: '2025-03-05',
      alternativeNumberGivenOn: day('2025-03', turn),
      engineerNecessary: true,
      engineerRefused: false,
      outages: [
        { from: '2025-04-05', to: '2025-04-11', cause: 'customer-apparatus', hours: '6' },
        {
          from: '2025-04-22',
          to: day('2025-05', turn),
          cause: turn === 7 ? 'customer-apparatus' : 'other',
          hours: null,
        },
      ],
    },
  })),
} as const satisfies Partial<Record<DecisionId, readonly Facts[]>>;

export type Questioned = keyof typeof questions;

/** A customer's file of twelve invoices, one of them challenged, some paid late. */
export const fileOfTwelve: CustomerFile = {
  asOf: '2025-12-31',
  customer: { nation: 'england' },
  payment: { method: 'direct-debit', otherMethodAgreed: false, cardOnFile: true, feesWaived: false },
  matters: Array.from({ length: 12 }, (_, month) => {
    const text = String(month + 1).padStart(2, '0');
    return {
      id: `INV-${text}`,
      invoice: {
        date: `2025-${text}-01`,
        dueDate: `2025-${text}-15`,
        amount: `${60 + month}.00`,
        paidOn: null,
        interestDemanded: null,
        lateFeeDemanded: null,
        lateFeesCharged: '0.00',
        processingFeesCharged: '0.00',
      },
      payments: [{ date: `2025-${text}-20`, amount: `${30 + month}.00` }],
      dispute:
        month === 4
          ? { form: 'letter', sentOn: '2025-05-20', receivedOn: '2025-05-22', amount: '5.00', mistakeAccepted: null }
          : null,
    };
  }),
};
