import { describe, expect, it } from 'vitest';
import customer from '../../docs/examples/customer.json' with { type: 'json' };
import leaving from '../../docs/examples/customer-leaving.json' with { type: 'json' };
import moving from '../../docs/examples/customer-moving.json' with { type: 'json' };
import { contract } from '../rules/contract.ts';

/** Customers reckoned by hand from the contract: the lines of their statements, and what becomes of their other matters. */
interface Reckoned {
  readonly name: string;
  readonly file: object;
  readonly lines: readonly (readonly [matter: string | null, of: string, amount: string, by: string | null])[];
  readonly totals: readonly [owedByCustomer: string, mayBeCharged: string, owedToCustomer: string];
  readonly outcomes: Readonly<Record<string, string>>;
}

const reckoned: readonly Reckoned[] = [
  {
    name: 'one with three invoices, a complaint, a price rise and a call',
    file: customer,
    lines: [
      ['INV-1001', 'invoice', '60.00', '2025-01-20'],
      // 60.00 at 4.5 and 4 per cent for 70 days from 19 February.
      ['INV-1001', 'interest', '0.98', null],
      ['INV-1001', 'late-fee', '10.00', null],
      ['INV-1001', 'processing-fee', '5.00', null],
      ['INV-1002', 'wrong-charge', '40.00', '2025-03-29'],
      ['INV-1002', 'bank-refund', '40.00', null],
      // Monday 5 May is a bank holiday.
      ['INV-1003', 'invoice', '31.00', '2025-05-06'],
    ],
    totals: ['91.00', '15.98', '40.00'],
    outcomes: {
      // It came on Monday 28 April: one working day is Tuesday.
      'CMP-7 complaint-response': 'overdue',
      'CMP-7 complaint-escalation': 'not-yet',
      // Twelve and a half per cent, told on 24 April: until 1 May.
      'RISE-3 price-rise-exit': 'open',
      'CALL-9 call-charge': 'included',
    },
  },
  {
    name: 'one who leaves in the minimum term because of a price rise',
    file: leaving,
    lines: [
      // What is left after everything owed, the unused fee being no credit.
      [null, 'credit', '12.40', null],
      ['COL-1', 'collection-costs', '45.00', null],
      ['INV-2002', 'invoice', '30.00', '2025-06-20'],
      ['INV-2002', 'late-fee', '10.00', null],
      ['INV-2002', 'processing-fee', '5.00', null],
    ],
    totals: ['75.00', '15.00', '12.40'],
    outcomes: {
      // Ten per cent is not more than ten; 22.00 to 24.21 is, told on 28 May and objected to on the seventh day after.
      'RISE-1 price-rise-exit': 'no-right',
      'RISE-2 price-rise-exit': 'free-exit',
      // 7 April and 84 days: 30 June.
      'CMP-1 complaint-escalation': 'may-refer',
      'CMP-1 complaint-response': 'in-time',
      'CHG-1 change-notice': 'website-suffices',
      'INV-2001 invoice-balance': 'paid',
      ' termination-charge': 'none',
      ' minimum-term': 'one-year',
      ' final-settlement': 'refund-credit',
    },
  },
  {
    name: 'one who moves home, with a mistake accepted and another not decided on',
    file: moving,
    lines: [
      // 40.00 at 4.5 and 4 per cent for 30 days, from 15 February to the payment of 17 March.
      ['INV-3001', 'interest', '0.28', null],
      ['INV-3001', 'late-fee', '10.00', null],
      ['INV-3001', 'processing-fee', '5.00', null],
      ['INV-3002', 'wrong-charge', '25.00', '2025-04-20'],
      ['INV-3002', 'bank-refund', '25.00', null],
      ['INV-3003', 'invoice', '50.00', '2025-04-15'],
      // 50.00 at 4.25 and 4 per cent for 16 days from 15 May.
      ['INV-3003', 'interest', '0.18', null],
      ['MOVE-1', 'engineer-fee', '65.00', null],
      ['MOVE-1', 'moving-cost', '30.00', null],
      // The 30th day after notice is 9 April: 9 to 12 April, four thirtieths of 31.00.
      ['MOVE-1', 'days-without-service', '4.13', null],
    ],
    totals: ['50.00', '110.46', '29.13'],
    outcomes: {
      'INV-3001 invoice-balance': 'paid',
      'INV-3002 overcharge-refund': 'refund-due',
      'INV-3003 overcharge-refund': 'awaiting-decision',
      'MOVE-1 moving-home': 'undisrupted-aim',
      'CMP-3 complaint-response': 'in-time',
      'CMP-3 complaint-escalation': 'closed',
      'NOTE-1 notice-service': 'served',
      'RISE-4 price-rise-exit': 'no-right',
    },
  },
];

describe.each(reckoned)('$name', ({ file, lines, totals, outcomes }) => {
  const { statement, matters, decisions, conflicts } = contract.assess(file as never);

  it('owes, is owed and may be charged what the contract says', () => {
    expect(statement.lines.map(({ matter, for: of, amount, by }) => [matter, of, amount, by])).toEqual(lines);
    const { owedByCustomer, mayBeCharged, owedToCustomer, needs } = statement;
    expect([owedByCustomer, mayBeCharged, owedToCustomer, needs]).toEqual([...totals, []]);
  });

  it('is told of the other matters, without a conflict', () => {
    const told = Object.keys(outcomes).map((key) => {
      const [matter = '', decision = ''] = key.split(' ');
      return [key, (matter === '' ? decisions : matters[matter])?.[decision]?.outcome];
    });
    expect(Object.fromEntries(told)).toEqual(outcomes);
    expect(conflicts).toEqual([]);
  });

  it('is assessed alike by the reference evaluator', async () => {
    expect(await contract.assessWithEngine(file as never)).toEqual(contract.assess(file as never));
  });
});
