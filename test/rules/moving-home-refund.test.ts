import { describe, expect, test } from 'vitest';
import { contract } from './contract.ts';

const outage = (from: string, to: string | null, rest: object = {}) => ({
  from,
  to,
  cause: 'other',
  hours: null,
  ...rest,
});

// Notice is complete on 6 January 2025, so that 5 February is the 30th day after it.
const move = {
  withinUk: true,
  noticeOn: '2025-01-06',
  newAddressGivenOn: '2025-01-06',
  alternativeNumberGivenOn: '2025-01-06',
  engineerRefused: false,
};
const service = { monthlyCharge: '29.99', billingDay: 10 };

function refund(facts: { move?: object; service?: object; asOf?: string }, readings?: Record<string, string>) {
  const given = { ...facts, move: { ...move, ...facts.move }, service: { ...service, ...facts.service } };
  const { outcome, values, needs, effects } = contract.evaluate('moving-home-refund', given as never, { readings });
  return { outcome, ...values, needs, effects };
}

describe('the refund for days without service around a move', () => {
  test('over two billing periods: each day its share of its own period, each bill its own credit', () => {
    // 7 to 9 February lie in a period of 31 days, 10 to 12 February in one of 28: 89.97 / 31 and 89.97 / 28.
    expect(refund({ move: { outages: [outage('2025-02-07', '2025-02-12')] } })).toMatchObject({
      outcome: 'refund-due',
      refundableFrom: '2025-02-05',
      refundableDays: 6,
      refundUnrounded: '6.1154723502',
      refund: '6.11',
      credits: [
        { billingDate: '2025-02-10', days: 3, amount: '2.90' },
        { billingDate: '2025-03-10', days: 3, amount: '3.21' },
      ],
      needs: [],
      effects: [{ party: 'provider', modality: 'must', action: 'refund-days-without-service', amount: '6.11' }],
    });
  });

  test('over the same two periods, in one credit once service is back: rounded once', () => {
    const outages = [outage('2025-02-07', '2025-02-12')];
    expect(refund({ move: { outages } }, { 'refund-credit-day': 'after-restoration' })).toMatchObject({
      refundUnrounded: '6.1154723502',
      refund: '6.12',
      credits: [{ billingDate: '2025-03-10', days: 6, amount: '6.12' }],
    });
  });

  test('outages that overlap: each day once', () => {
    const outages = [
      outage('2025-02-14', '2025-02-18'),
      outage('2025-02-12', '2025-02-15', { hours: '2.5' }),
      outage('2025-02-16', '2025-02-16'),
    ];
    const credits = [{ billingDate: '2025-03-10', days: 7, amount: '7.50' }];
    expect(refund({ move: { outages } })).toMatchObject({ refundableDays: 7, refund: '7.50', credits });
    expect(refund({ move: { outages: outages.reverse() } })).toMatchObject({ refundableDays: 7, credits });
  });

  test('an outage still open: up to and including the day asked about', () => {
    const outages = [outage('2025-02-10', null), outage('2025-03-01', null)];
    expect(refund({ move: { outages }, asOf: '2025-02-11' })).toMatchObject({
      outcome: 'refund-due',
      refundableDays: 2,
      refund: '2.14',
      credits: [{ billingDate: '2025-03-10', days: 2, amount: '2.14' }],
    });
    expect(refund({ move: { outages }, asOf: '2025-02-09' })).toMatchObject({ outcome: 'no-refund', refund: '0.00' });
    expect(refund({ move: { outages } })).toMatchObject({ outcome: null, refund: null, needs: ['asOf'] });
  });

  test('an engineer who was necessary and refused: nothing, and nobody asks about the rest', () => {
    expect(refund({ move: { engineerRefused: true, engineerNecessary: true } })).toMatchObject({
      outcome: 'no-refund',
      refundableFrom: '2025-02-05',
      refundableDays: 0,
      refundUnrounded: '0.0000000000',
      refund: '0.00',
      credits: [],
      needs: [],
      effects: [],
    });
  });

  test('an address given late moves the first day; one never given leaves none', () => {
    const outages = [outage('2025-02-10', '2025-02-16')];
    expect(refund({ move: { outages, newAddressGivenOn: '2025-01-15' } })).toMatchObject({
      refundableFrom: '2025-02-14',
      refundableDays: 3,
      refund: '3.21',
    });
    expect(refund({ move: { outages, newAddressGivenOn: null } })).toMatchObject({
      outcome: 'no-refund',
      refundableFrom: null,
      refund: '0.00',
    });
  });

  test('a whole period without service gives back the charge, whatever its length', () => {
    const outages = [outage('2025-02-10', '2025-04-09')];
    expect(refund({ move: { outages } })).toMatchObject({
      refundUnrounded: '59.9800000000',
      credits: [
        { billingDate: '2025-03-10', days: 28, amount: '29.99' },
        { billingDate: '2025-04-10', days: 31, amount: '29.99' },
      ],
    });
  });
});

describe('a part of a day', () => {
  const day = (hours: string | null, cause = 'other') => outage('2025-02-10', '2025-02-10', { hours, cause });
  const share = (outages: object[], partDays: string) => refund({ move: { outages } }, { 'part-days': partDays });

  test.each([
    ['any-part', 1, '1.07'],
    ['whole-days', 0, '0.00'],
    ['by-the-hour', 1, '0.54'],
  ])('of twelve hours, %s', (reading, refundableDays, sum) => {
    expect(share([day('12')], reading)).toMatchObject({ refundableDays, refund: sum });
  });

  test.each([
    ['two spans that come to a whole day', [day('12'), day('12.0')], '1.07'],
    ['hours beyond a whole day', [day('20'), day('20')], '1.07'],
    ['an apparatus at fault for all of it', [day('24'), day(null, 'customer-apparatus')], '0.00'],
    ['an apparatus at fault for part of it', [day(null), day('23.9', 'customer-apparatus')], '1.07'],
    ['hours of an apparatus, which make no day whole', [day('12'), day('12', 'customer-apparatus')], '0.00'],
    ['a span of no hours', [day('0')], '0.00'],
  ])('where only whole days count: %s', (_, outages, sum) => {
    expect(share(outages, 'whole-days')).toMatchObject({ refund: sum });
  });
});
