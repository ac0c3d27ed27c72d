import { describe, expect, it, test } from 'vitest';
import bounds from '../../rules/facts/bounds.json' with { type: 'json' };
import { contract } from './contract.ts';

const codesAt = (decision: string, facts: object, readings = {}): string[] => {
  try {
    contract.evaluate(decision, facts as never, { readings });
  } catch (error) {
    return (error as { issues: { code: string; at: string }[] }).issues.map(({ code, at }) => `${code} ${at}`);
  }
  return [];
};

const paid = (paidOn: string | null, payments: object[], more: object = {}) => ({
  asOf: '2025-06-30',
  invoice: { date: '2025-05-01', dueDate: '2025-05-15', amount: '60.00', paidOn },
  payments,
  dispute: null,
  ...more,
});
const onDay = (date: string, amount: string) => ({ date, amount });
const accepted = { mistakeAccepted: true, wronglyCharged: '20.00', refundedOn: null };
const outage = (from: string, to: string | null) => ({ from, to, cause: 'other', hours: null });
const moving = (outages: object[], termination: object | null) => ({
  asOf: '2025-06-30',
  move: { withinUk: true, outages },
  termination,
});
const byProvider = { endedBy: 'provider', effectiveOn: '2025-05-10' };
const charges = (charge: object) => ({
  priceChange: { cause: 'mixed', charges: [{ name: 'line', old: '10.00', new: '12.00', ...charge }] },
});
const steps = (...prices: string[]) => prices.map((price, index) => ({ effectiveOn: `2025-0${index + 1}-01`, price }));

interface Row {
  readonly fact: string;
  readonly decision: string;
  /** Facts that do not fit, and where it is told. */
  readonly refused: readonly (readonly [facts: object, at: string])[];
  readonly fits: readonly object[];
}

const rows: readonly Row[] = [
  {
    fact: 'dispute.amount',
    decision: 'late-payment-fees',
    refused: [[{ invoice: { amount: '60.00' }, dispute: { amount: '60.01' } }, '/dispute/amount']],
    fits: [{ invoice: { amount: '60.00' }, dispute: { amount: '60.00' } }],
  },
  {
    fact: 'dispute.wronglyCharged',
    decision: 'invoice-balance',
    refused: [[{ invoice: { amount: '60.00' }, dispute: { wronglyCharged: '60.01' } }, '/dispute/wronglyCharged']],
    fits: [
      { invoice: { amount: '60.00' }, dispute: { wronglyCharged: '60.00' } },
      { dispute: { wronglyCharged: '60.01' } },
    ],
  },
  {
    fact: 'invoice.paidOn',
    decision: 'late-payment-fees',
    refused: [
      paid('2025-05-21', [onDay('2025-05-20', '60.00')]),
      paid(null, [onDay('2025-05-20', '60.00')]),
      paid('2025-05-20', [onDay('2025-05-20', '59.99')]),
      paid('2025-05-20', [onDay('2025-05-20', '40.00')], { dispute: { ...accepted, mistakeAccepted: false } }),
      paid('2025-05-20', [onDay('2025-05-10', '40.00'), onDay('2025-05-20', '20.00')], { dispute: accepted }),
    ].map((facts) => [facts, '/invoice/paidOn'] as const),
    fits: [
      paid('2025-05-20', [onDay('2025-05-10', '30.00'), onDay('2025-05-20', '30.00')]),
      paid('2025-05-20', [onDay('2025-05-20', '40.00')], { dispute: accepted }),
      paid(null, [onDay('2025-05-20', '59.99')]),
      paid('2025-07-01', [onDay('2025-07-01', '60.00')]),
      paid(null, [onDay('2025-07-01', '60.00')]),
      paid('2025-05-20', [], { dispute: { ...accepted, wronglyCharged: '60.00' } }),
    ],
  },
  {
    fact: 'move.outages[].from',
    decision: 'moving-home-refund',
    refused: [[moving([outage('2025-05-11', null)], byProvider), '/move/outages/0/from']],
    fits: [moving([outage('2025-05-10', null)], byProvider), moving([outage('2025-05-11', null)], null)],
  },
  {
    fact: 'move.outages[].to',
    decision: 'moving-home-refund',
    refused: [
      [moving([outage('2025-05-01', '2025-05-11')], byProvider), '/move/outages/0/to'],
      [
        moving([outage('2025-05-01', '2025-05-11')], { ...byProvider, endedBy: 'customer', form: 'headed-fax' }),
        '/move/outages/0/to',
      ],
    ],
    fits: [
      moving([outage('2025-05-01', '2025-05-10')], byProvider),
      moving([outage('2025-05-01', '2025-05-11')], { ...byProvider, endedBy: 'customer', form: 'telephone' }),
      moving([outage('2025-05-01', '2025-05-11')], { effectiveOn: '2025-05-10' }),
    ],
  },
  {
    fact: 'priceChange.charges[].new',
    decision: 'price-rise-exit',
    refused: [
      [charges({ steps: steps('11.00') }), '/priceChange/charges/0/new'],
      [charges({ steps: steps('12.00', '11.00') }), '/priceChange/charges/0/new'],
    ],
    fits: [charges({ steps: [] }), charges({}), charges({ steps: steps('11.00', '12.00') })],
  },
  {
    fact: 'priceChange.charges[].forced',
    decision: 'price-rise-exit',
    refused: [[charges({ forced: '2.01' }), '/priceChange/charges/0/forced']],
    fits: [charges({ forced: '2.00' }), charges({ forced: '1.00', new: '9.00' })],
  },
];

describe.each(rows)('$fact within its bound', ({ decision, refused, fits }) => {
  it('is refused where it is over', () => {
    for (const [facts, at] of refused)
      expect(codesAt(decision, facts), JSON.stringify(facts)).toContain(`contradiction ${at}`);
  });
  it('is taken where it is not', () => {
    for (const facts of fits) expect(codesAt(decision, facts), JSON.stringify(facts)).toEqual([]);
  });
});

test('each bound is tried', () => {
  expect(rows.map(({ fact }) => fact)).toEqual(bounds.map(({ fact }) => fact));
});

test('facts are held against bounds under the readings of the call, not those that are compared with it', () => {
  const facts = moving([outage('2025-05-01', '2025-05-11')], {
    ...byProvider,
    endedBy: 'customer',
    form: 'email',
    movesDomain: false,
  });
  const readings = { 'cancellation-form': 'fax-or-letter' };
  expect(codesAt('moving-home-refund', facts)).toEqual(['contradiction /move/outages/0/to']);
  expect(codesAt('moving-home-refund', facts, readings)).toEqual([]);
  expect(() => contract.compareReadings('moving-home-refund', facts as never, { readings })).not.toThrow();
});
