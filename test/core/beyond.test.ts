import { describe, expect, it } from 'vitest';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { stepsOf } from '../../src/turning/steps.ts';
import { pack, row } from '../hostile/packs.ts';
import { refused } from '../hostile/refused.ts';

const squares = (times: number, first: unknown = 'x') => row(times, first, (t) => [t, 'times', t], 'decimal-10dp');
/** A sum over a list, so that what is beyond is so inside of it. */
const inList = () => {
  const { terms } = squares(9);
  const is = [{ each: { list: ['x', { decimal: '1' }] }, as: 'one', terms: inEntry(terms), gives: 't9' }, 'sumOf'];
  return { terms: { sum: { means: 'the sum', is } }, values: { sum: { means: 'the sum', shown: 'decimal-10dp' } } };
};
const inEntry = (terms: Record<string, object>) =>
  JSON.parse(JSON.stringify(terms).replace('"is":"x"', '"is":"one"')) as Record<string, object>;
/** What is beyond is looked at only where a condition holds. */
const whereAbove = (least: string) => ({
  terms: {
    ...squares(9).terms,
    own: { means: 'its own', is: { when: ['x', 'isMoreThan', { decimal: least }], then: 't9', else: 'x' } },
  },
  values: { own: { means: 'its own', shown: 'decimal-10dp' } },
});

describe('where a number leaves its bounds facts are refused, and spans leave out those values', () => {
  it.each<[string, object, from: string, to: string, refused: number]>([
    ['too large', squares(9), '1.25', '1.40', 10],
    ['too near to nil', squares(9), '0.00', '0.05', 1],
    ['from nil on', squares(9), '0.00', '1.35', 6],
    ['nil below and above', squares(9, ['x', 'minus', { decimal: '1' }]), '0.95', '1.05', 2],
    ['never', squares(6), '0.00', '2.00', 0],
    ['for an entry of a list', inList(), '1.25', '1.35', 5],
    ['only where it is looked at', whereAbove('1.33'), '1.25', '1.40', 7],
  ])('%s', (_, rule, from, to, refusals) => {
    const policy = pack({ d: rule });
    const steps = stepsOf('decimal', from, to, '0.01');
    const answered: (string | number)[] = [];
    for (let at = 0n; at <= steps.last; at += 1n) {
      const x = steps.content(at);
      if (!isRefused(() => policy.evaluate('d', { x } as never))) answered.push(x);
    }
    expect(Number(steps.last) + 1 - answered.length).toBe(refusals);
    const spans = policy.turningPoints('d', { x: '1' } as never, 'x', { from, to });
    const told = spans.flatMap((span) => {
      const [[first], [last]] = [steps.around(span.from), steps.around(span.to)] as [[bigint], [bigint]];
      return Array.from({ length: Number(last - first) + 1 }, (_, at) => steps.content(first + BigInt(at)));
    });
    expect(told).toEqual(answered);
  });
});

function isRefused(ask: () => unknown): boolean {
  try {
    ask();
    return false;
  } catch (error) {
    if (error instanceof PolicyError) return true;
    throw error;
  }
}

it('where a number leaves its bounds on a part of a span, the rest of it is told', async () => {
  const policy = pack({ d: squares(9) });
  const facts = (x: string) => ({ x }) as never;
  const spans = policy.turningPoints('d', facts('1'), 'x', { from: '1.29', to: '1.40', values: ['last'] });
  expect(spans.map(({ from, to }) => [from, to])).toEqual([
    ['1.29', '1.29'],
    ['1.30', '1.30'],
  ]);
  expect(policy.evaluate('d', facts('1.30')).outcome).toBe('done');
  expect((await refused(() => policy.evaluate('d', facts('1.31'))))[0]).toContain('leads outside');
});
