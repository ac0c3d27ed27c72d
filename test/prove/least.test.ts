import { describe, expect, it } from 'vitest';
import type { Below } from '../../src/prove/extremum.ts';
import { leastBy } from '../../src/prove/extremum.ts';
import type { Limit } from '../../src/prove/quantity.ts';
import { compare, type Ratio, ratio, ratioOf } from '../../src/prove/ratio.ts';
import { greatest, type LeastOptions, least, type Sizable } from '../../src/proving.ts';

const byPence = ['new', 'old'].map((field) => `\`priceChange.charges[0].${field}\` goes by steps of 0.01`);

/** Questions that people ask of the contract; how clauses read is for `docs/readings`, what is proved for everybody is here. */
const questions: readonly (readonly [
  string,
  typeof least,
  Parameters<typeof least>[0],
  Sizable,
  LeastOptions,
  unknown,
  readonly string[],
])[] = [
  [
    'how soon after an invoice interest may be charged',
    least,
    'late-payment-interest',
    { of: 'asOf', since: 'invoice.date' },
    { outcome: 'may-charge' },
    31,
    [],
  ],
  [
    'the earliest day on which interest may be charged on an invoice of the end of January',
    least,
    'late-payment-interest',
    'asOf',
    { outcome: 'may-charge', given: { invoice: { date: '2025-01-31' } } },
    '2025-03-03',
    [],
  ],
  [
    'the largest rise without a way out, whatever the charge, in per cent',
    greatest,
    'price-rise-exit',
    { of: 'priceChange.charges[0].new', since: 'priceChange.charges[0].old', share: true },
    { outcome: 'no-right', given: { priceChange: { cause: 'provider' } } },
    '10',
    [...byPence, 'each list has 3 entries at most'],
  ],
  [
    'the same as a sum, of charges up to a hundred pounds',
    greatest,
    'price-rise-exit',
    { of: 'priceChange.charges[0].new', since: 'priceChange.charges[0].old' },
    {
      outcome: 'no-right',
      given: { priceChange: { cause: 'provider' } },
      where: { 'priceChange.charges[0].old': { to: '100.00' } },
    },
    '10.00',
    [...byPence, 'each list has 3 entries at most'],
  ],
  [
    'the latest day on which a challenge by letter is sent in time, after the day of the invoice',
    greatest,
    'invoice-dispute',
    { of: 'dispute.sentOn', since: 'invoice.date' },
    { outcome: 'in-time', given: { dispute: { form: 'letter' } } },
    30,
    [],
  ],
  [
    'the most that is refunded of an invoice of fifty pounds',
    greatest,
    'overcharge-refund',
    'refund',
    { outcome: 'refund-due', given: { invoice: { amount: '50.00' } } },
    '50.00',
    [],
  ],
  [
    'how long a refund may take after a challenge arrived',
    greatest,
    'overcharge-refund',
    { of: 'refundBy', since: 'dispute.receivedOn' },
    { outcome: 'refund-due' },
    30,
    [],
  ],
];

describe('the least and the greatest among all customers', () => {
  it.each(questions)(
    'tells %s',
    async (_, find, decision, what, options, amount, assumptions) => {
      const found = await find(decision, what, options);
      expect(found).toMatchObject({ attained: true, amount, outcomes: [options.outcome], assumptions });
    },
    60_000,
  );

  it('takes no more of a fact than can be told where moving it alone takes too long', async () => {
    const given = { customer: { nation: 'england' }, invoice: { dueDate: '2025-04-18' } };
    const found = await greatest('collection-date', 'invoice.dueDate', {
      given,
      outcome: 'moved',
      where: { collectionDate: { to: '2025-04-22' } },
    });
    expect(found).toMatchObject({ amount: '2025-04-21', outcomes: ['moved'] });
  }, 60_000);

  it('tells by which steps decimals go', async () => {
    const over = await least('fair-use', 'usage.gigabytes', {
      given: { rateCard: { fairUseGigabytes: '1000' } },
      outcome: 'may-slow',
      step: '0.25',
    });
    expect(over).toMatchObject({ amount: '1000.25', assumptions: ['`usage.gigabytes` goes by steps of 0.25'] });
  }, 60_000);

  it('says that there is nobody, that nothing bounds it, and what is not settled', async () => {
    const late = { given: { dispute: { form: 'letter', sentOn: '2025-03-10' }, invoice: { date: '2025-01-31' } } };
    expect(await least('invoice-dispute', 'asOf', { ...late, outcome: 'in-time' })).toEqual({
      impossible: true,
      assumptions: [],
    });
    const owed = await greatest('collection-costs', 'collection.costsIncurred', { outcome: 'recoverable' });
    expect(owed).toMatchObject({ unbounded: true, amount: '999999999999.99' });
    const open = await greatest('late-payment-interest', 'interest', { steps: 1000 });
    expect(open).toMatchObject({ unsettled: true, best: { outcomes: ['may-charge'] } });
  }, 60_000);

  it.each([
    ['a decision that there is not', ['invoice-disput', 'asOf'], 'unknown-decision', ''],
    ['a name that is neither read nor shown', ['fair-use', 'asOf'], 'unknown-path', ''],
    ['a text', ['assignment', 'assignment.by'], 'wrong-type', '/assignment/by'],
    ['a day counted from a sum', ['invoice-dispute', { of: 'asOf', since: 'undisputed' }], 'wrong-type', '/since'],
    [
      'a share of days',
      ['invoice-dispute', { of: 'asOf', since: 'invoice.date', share: true }],
      'wrong-type',
      '/since',
    ],
    ['more than it takes', ['fair-use', { of: 'usage.gigabytes', until: '1' }], 'malformed', ''],
    [
      'an outcome that there is not',
      ['fair-use', 'usage.gigabytes', { outcome: 'slow' }],
      'unknown-outcome',
      '/outcome',
    ],
    ['an option that there is not', ['fair-use', 'usage.gigabytes', { facts: {} }], 'unknown-key', '/facts'],
    ['steps that are none', ['fair-use', 'usage.gigabytes', { steps: 0.5 }], 'malformed', '/steps'],
    ['a step of days', ['invoice-dispute', 'asOf', { step: '0.1' }], 'malformed', '/step'],
    [
      'a range that is none',
      ['invoice-dispute', 'asOf', { where: { asOf: { from: 'today' } } }],
      'malformed',
      '/where/asOf/from',
    ],
    [
      'an end of a range that is misspelt',
      ['invoice-dispute', 'asOf', { where: { asOf: { form: '2025-01-31' } } }],
      'unknown-key',
      '/where/asOf/form',
    ],
    [
      'a range that ends before it begins',
      ['invoice-dispute', 'asOf', { where: { asOf: { from: '2025-02-01', to: '2025-01-31' } } }],
      'malformed',
      '/where/asOf',
    ],
    ['a step that is no number', ['fair-use', 'usage.gigabytes', { step: 'small' }], 'malformed', '/step'],
    ['ranges that are none', ['invoice-dispute', 'asOf', { where: [] }], 'malformed', '/where'],
    [
      'a reading that there is not',
      ['fair-use', 'usage.gigabytes', { readings: { none: 'x' } }],
      'unknown-reading',
      '/readings/none',
    ],
    [
      'facts that are none',
      ['fair-use', 'usage.gigabytes', { given: { usage: { gb: '1' } } }],
      'unknown-path',
      '/usage/gb',
    ],
    [
      'facts that contradict one another',
      ['invoice-dispute', 'asOf', { given: { dispute: { sentOn: '2025-02-02', receivedOn: '2025-02-01' } } }],
      'contradiction',
      '/dispute/receivedOn',
    ],
    [
      'an entry that is not in a list that is given',
      ['price-rise-exit', 'priceChange.charges[1].new', { given: { priceChange: { charges: [] } } }],
      'missing',
      '/priceChange/charges/1/new',
    ],
  ] as const)('refuses %s', async (_, asked, code, at) => {
    await expect(least(...(asked as unknown as Parameters<typeof least>))).rejects.toMatchObject({
      issues: [{ code, at }],
    });
  });
});

describe('looking for the least', () => {
  const unit = ratio(1n);
  /** Among some amounts, each asked for the greatest below a limit, so that it is slow; of some limits nothing is settled. */
  const among =
    (amounts: readonly string[], isOpen: (limit: Limit) => boolean = () => false) =>
    async (limit: Limit | null): Promise<Below<string>> => {
      if (limit !== null && isOpen(limit)) return { is: 'unsettled', why: 'it is not known' };
      const met = amounts.map(ratioOf).filter((amount) => limit === null || isBelow(amount, limit));
      const most = met.reduce<Ratio | null>((a, b) => (a !== null && compare(a, b) >= 0 ? a : b), null);
      return most === null ? { is: 'nobody', assumptions: [] } : { is: 'somebody', amount: most, who: 'one' };
    };
  const isBelow = (amount: Ratio, { at, isStrict }: Limit): boolean => compare(amount, at) < (isStrict ? 0 : 1);
  const end = ratio(-1000n);

  it.each([['0', '1', '2', '700'], ['-999', '5000', '5001'], ['12.345', '12.5', '99'], ['3']])(
    'finds it among %s and more',
    async (least, ...others) => {
      expect(await leastBy(among([least, ...others]), unit, end)).toMatchObject({
        is: 'least',
        amount: ratioOf(least),
      });
    },
  );

  it('finds nobody, as little as can be, and what has no least', async () => {
    expect(await leastBy(among([]), unit, end)).toEqual({ is: 'nobody', assumptions: [] });
    expect(await leastBy(among(['-1000', '4']), unit, end)).toMatchObject({ is: 'unbounded', amount: end });
    const ever = Array.from({ length: 40 }, (_, at) => `0.${'0'.repeat(at)}1`);
    expect(await leastBy(among(ever), unit, end)).toMatchObject({ is: 'unsettled', best: { who: 'one' } });
  });

  it('says the best that it knows of where more is not settled', async () => {
    const isOpen = ({ at }: Limit) => compare(at, ratio(5n)) <= 0;
    expect(await leastBy(among(['1', '5', '9'], isOpen), unit, end)).toMatchObject({
      is: 'unsettled',
      why: 'it is not known',
      best: { amount: ratio(5n) },
    });
  });
});
