import { describe, expect, it } from 'vitest';
import { contract, examplesOf } from '../rules/contract.ts';
import { found, movable, type Trial, triedAll } from './tried.ts';

const shares: number[] = [];

function expectSame(trial: Trial, values?: readonly string[]): void {
  const { spans, evaluations } = found(trial, values);
  const all = triedAll(trial, values);
  expect(spans, JSON.stringify(trial)).toEqual(all.spans);
  if (values === undefined) shares.push(evaluations / all.tries);
}

const exampleWith = (decision: string, given: readonly string[]) =>
  examplesOf(decision).find(({ facts }) => given.every((text) => JSON.stringify(facts).includes(text))) ??
  examplesOf(decision)[0];

describe('spans are those that trying every value gives', () => {
  const years = { from: '2024-11-01', to: '2025-10-31' };
  const pounds = { from: '10.00', to: '30.00' };
  const trials: readonly [
    decision: string,
    path: string,
    range: { from: string; to: string },
    given: readonly string[],
  ][] = [
    ['invoice-dispute', 'asOf', years, []],
    ['price-rise-exit', 'priceChange.notifiedOn', years, ['sentOn']],
    ['price-rise-exit', 'priceChange.charges[0].new', pounds, []],
    ['invoice-balance', 'invoice.paidOn', years, ['payments":[{']],
    ['invoice-balance', 'dispute.amount', pounds, ['dispute":{']],
    ['late-payment-interest', 'asOf', { from: '2025-01-01', to: '2025-06-30' }, []],
    ['moving-home-refund', 'move.noticeOn', { from: '2025-01-01', to: '2025-06-30' }, []],
    ['collection-date', 'invoice.dueDate', years, []],
    ['advance-fees', 'account.balance', pounds, []],
  ];
  it.each(trials)('%s as %s moves', (decision, path, range, given) => {
    const { facts, readings = {} } = exampleWith(decision, given) as ReturnType<typeof examplesOf>[number];
    if (!movable(decision, facts).some((place) => place.path === path)) return;
    expectSame({ decision, facts, readings, path, ...range });
  });

  it('those on which values are the same too', () => {
    const [{ facts, readings = {} }] = examplesOf('price-rise-exit') as [ReturnType<typeof examplesOf>[number]];
    const trial = {
      decision: 'price-rise-exit',
      facts,
      readings,
      path: 'priceChange.charges[0].new',
      from: '21.00',
      to: '24.00',
    };
    expectSame(trial, ['overTenPercent', 'largestIncreasePercent']);
    expectSame(
      { ...trial, decision: 'price-rise-exit', path: 'priceChange.notifiedOn', from: '2025-05-01', to: '2025-07-31' },
      ['objectedInTime'],
    );
  });
});

describe.each(contract.decisions)('%s', (decision) => {
  it('turns where trying every value says, on an example of its', () => {
    const examples = examplesOf(decision);
    const { facts, readings = {} } = examples[Math.floor(examples.length / 2)] as (typeof examples)[number];
    for (const { path, type } of movable(decision, facts)) {
      const range = type === 'date' ? ['2025-01-01', '2025-05-31'] : type === 'money' ? ['0.00', '1.50'] : null;
      if (range === null) continue;
      expectSame({ decision, facts, readings, path, from: range[0] as string, to: range[1] as string });
    }
  });
});

it('evaluates seldom: in the median at most one time in fifty', () => {
  const inOrder = shares.toSorted((a, b) => a - b);
  expect(inOrder.length).toBeGreaterThan(100);
  expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(0.02);
});
