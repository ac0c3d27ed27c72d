import { describe, expect, test } from 'vitest';
import type { Facts } from '../../rules/answers.ts';
import { contract } from './contract.ts';

type Readings = Readonly<Record<string, string>>;
type PriceChange = NonNullable<Facts['priceChange']>;
type Charges = NonNullable<PriceChange['charges']>;

const steps = (...prices: [effectiveOn: string, price: string][]) =>
  prices.map(([effectiveOn, price]) => ({ effectiveOn, price }));
const earlier = (notifiedOn: string, old: string, price: string, name = 'line rental') => ({
  name,
  notifiedOn,
  old,
  new: price,
});

/** What a notified rise, objected to on the same day, gives. */
function exit(charges: Charges, readings: Readings = {}, more: PriceChange = {}) {
  const priceChange = {
    cause: 'provider',
    notifiedOn: '2025-06-02',
    objectedOn: '2025-06-02',
    charges,
    ...more,
  } as const;
  return contract.evaluate('price-rise-exit', { priceChange }, { readings });
}

describe('a rise is compared, never its percentage', () => {
  test.each([
    ['0.03', '0.033', 'no-right'],
    ['0.03', '0.033000000001', 'free-exit'],
    ['123456789012.67', '135802467913.937', 'no-right'],
    ['123456789012.67', '135802467913.9371', 'free-exit'],
    ['0.00', '0.00', 'no-right'],
    ['0.00', '0.000000000001', 'free-exit'],
  ])('from %s to %s', (old, price, outcome) => {
    expect(exit([{ name: 'line rental', old, new: price }]).outcome).toBe(outcome);
  });
});

describe('in a year', () => {
  const readings = { 'one-time': 'rolling-year' };
  const charges = [{ name: 'line rental', old: '22.00', new: '22.10' }];
  const tested = (earlierRises: ReturnType<typeof earlier>[], more: PriceChange = {}, others: Readings = {}) =>
    exit(charges, { ...readings, ...others }, { earlierRises, ...more }).values.testedIncreasePercent;

  test('the first of several rises is the one to start from, in any order', () => {
    const rises = [
      earlier('2024-07-01', '20.00', '21.00'),
      earlier('2025-01-01', '21.00', '22.00'),
      earlier('2024-07-01', '10.00', '11.00', 'broadband'),
    ];
    expect(tested(rises)).toBe('10.5000');
    expect(tested(rises.toReversed())).toBe('10.5000');
  });

  test('of several rises of that day, the one from the lowest price', () => {
    const rises = [earlier('2024-07-01', '21.00', '22.00'), earlier('2024-07-01', '20.00', '21.00')];
    expect(tested(rises)).toBe('10.5000');
    expect(tested(rises.toReversed())).toBe('10.5000');
  });

  test.each([
    ['2024-06-01', '0.4545'],
    ['2024-06-02', '10.5000'],
    ['2025-06-02', '10.5000'],
    ['2025-06-03', '0.4545'],
  ])('a rise notified on %s', (notifiedOn, percent) => {
    expect(tested([earlier(notifiedOn, '20.00', '22.00')])).toBe(percent);
  });

  test.each([
    ['2023-02-27', '0.4545'],
    ['2023-02-28', '10.5000'],
  ])('before 29 February 2024: a rise notified on %s', (notifiedOn, percent) => {
    const more = { notifiedOn: '2024-02-29', objectedOn: '2024-02-29' };
    expect(tested([earlier(notifiedOn, '20.00', '22.00')], more)).toBe(percent);
  });

  test('a price that fell is no rise to start from', () => {
    expect(tested([earlier('2024-07-01', '30.00', '22.00')])).toBe('0.4545');
  });

  test('a charge that was new this year starts from nil, unless a new charge is no increase', () => {
    const rises = [earlier('2024-07-01', '0.00', '20.50'), earlier('2025-01-01', '20.50', '22.00')];
    expect(exit(charges, readings, { earlierRises: rises })).toMatchObject({
      outcome: 'free-exit',
      values: { overTenPercent: true, testedIncreasePercent: null },
    });
    expect(tested(rises, {}, { 'new-charge': 'not-an-increase' })).toBe('7.8049');
  });

  test('a rise that law forces in part starts from today where none of it counts', () => {
    const rises = [earlier('2024-07-01', '20.00', '22.00')];
    expect(tested(rises, { cause: 'mixed' })).toBe('10.5000');
    expect(tested(rises, { cause: 'mixed' }, { 'mixed-cause': 'all-forced' })).toBe('0.0000');
  });
});

describe('step by step', () => {
  const readings = { 'one-time': 'each-step' };
  const line = {
    name: 'line rental',
    old: '20.00',
    new: '24.00',
    steps: steps(['2025-09-01', '24.00'], ['2025-07-01', '21.00'], ['2025-08-01', '22.00']),
  };
  const broadband = { name: 'broadband', old: '30.00', new: '30.90' };

  test('the order of charges and of steps means nothing', () => {
    const inOrder = { ...line, steps: line.steps.toReversed() };
    const values = { overTenPercent: false, testedIncreasePercent: '9.0909' };
    for (const charges of [
      [line, broadband],
      [broadband, inOrder],
    ])
      expect(exit(charges, readings)).toMatchObject({ outcome: 'no-right', values });
  });

  test('of the whole bill, a charge without steps moves with the first step', () => {
    // 50.00, 51.90, 52.90, 54.90.
    const wholeBill = { ...readings, 'ten-percent-base': 'whole-bill' };
    expect(exit([line, broadband], wholeBill).values).toMatchObject({ testedIncreasePercent: '3.8000' });
    expect(exit([line, broadband], { 'ten-percent-base': 'whole-bill' }).values).toMatchObject({
      testedIncreasePercent: '9.8000',
    });
  });

  test('of the whole bill, charges that step on different days add up day by day', () => {
    // 40.00; 43.00 on 1 July; 45.50 on 1 August; 47.50 on 1 September: 3 of 40 is the greatest.
    const other = {
      name: 'calls',
      old: '20.00',
      new: '23.50',
      steps: steps(['2025-07-01', '22.00'], ['2025-08-01', '23.50']),
    };
    const charges = [line, other];
    expect(exit(charges, { ...readings, 'ten-percent-base': 'whole-bill' }).values).toMatchObject({
      overTenPercent: false,
      testedIncreasePercent: '7.5000',
    });
    expect(exit(charges, readings).values).toMatchObject({ overTenPercent: false, testedIncreasePercent: '10.0000' });
  });

  test('where none of a rise counts, no step of it does', () => {
    const early = { name: 'line rental', old: '20.00', new: '24.00', steps: steps(['2025-07-01', '24.00']) };
    const none = { ...readings, 'mixed-cause': 'all-forced' };
    expect(exit([early], none, { cause: 'mixed' })).toMatchObject({
      outcome: 'no-right',
      values: { overTenPercent: false, testedIncreasePercent: '0.0000', largestIncreasePercent: '20.0000' },
    });
  });
});

describe('what has to be known', () => {
  const charges = [{ name: 'line rental', old: '20.00', new: '23.00' }];
  const needs = (priceChange: PriceChange, readings: Readings = {}, more: Facts = {}) =>
    contract.evaluate('price-rise-exit', { ...more, priceChange }, { readings }).needs;

  test('by the default readings nothing that only others read', () => {
    expect(needs({})).toEqual([
      'priceChange.cause', // A rise forced from outside gives no exit, nor does one without a charge.
      'priceChange.charges',
      'asOf',
      'priceChange.notifiedOn',
      'priceChange.objectedOn',
    ]);
  });

  test('the day asked about only while nothing was said', () => {
    const known = { cause: 'provider', charges, notifiedOn: '2025-06-02' } as const;
    expect(needs({ ...known, objectedOn: '2025-06-04' })).toEqual([]);
    expect(needs({ ...known, objectedOn: null })).toEqual(['asOf']);
  });

  test('where the customer must be gone in time, the new price’s day unless nobody is leaving', () => {
    const known = { cause: 'provider', charges, notifiedOn: '2025-06-02', objectedOn: '2025-06-04' } as const;
    const readings = { 'exit-deadline': 'before-change' };
    expect(needs(known, readings)).toEqual(['termination', 'priceChange.effectiveOn']);
    expect(needs(known, readings, { termination: null })).toEqual([]);
    expect(needs(known, readings, { termination: { effectiveOn: '2025-08-01' } })).toEqual(['priceChange.effectiveOn']);
  });

  test('a rise that law or tax forces waits for nothing', () => {
    expect(contract.evaluate('price-rise-exit', { priceChange: { cause: 'law-or-tax' } })).toMatchObject({
      outcome: 'no-right',
      values: { packageChangeFree: false, overTenPercent: null },
    });
  });

  test('no change of price has no day to object, though the customer has given notice of leaving', () => {
    const facts: Facts = { priceChange: null, termination: { noticeOn: '2025-06-04' } };
    const readings = { 'objection-content': 'leaving-notice', 'exit-deadline': 'before-change' };
    expect(contract.evaluate('price-rise-exit', facts, { readings })).toMatchObject({
      outcome: 'no-right',
      values: {
        lastDayToObject: null,
        overTenPercent: false,
        objectedInTime: null,
        largestIncreasePercent: null,
        testedIncreasePercent: null,
        packageChangeFree: false,
      },
      needs: [],
    });
  });
});

test('a notice of leaving given before the rise was notified is no objection', () => {
  const priceChange: PriceChange = {
    cause: 'provider',
    charges: [{ name: 'line rental', old: '20.00', new: '23.00' }],
    notifiedOn: '2025-06-02',
    objectedOn: null,
  };
  const facts: Facts = { priceChange, termination: { noticeOn: '2025-05-30' } };
  const readings = { 'objection-content': 'leaving-notice' };
  expect(contract.evaluate('price-rise-exit', facts, { readings })).toMatchObject({
    outcome: null,
    values: { objectedInTime: null },
    needs: ['asOf'],
  });
  const leaving = { ...facts, termination: { noticeOn: '2025-06-02' } };
  expect(contract.evaluate('price-rise-exit', leaving, { readings }).outcome).toBe('free-exit');
});
