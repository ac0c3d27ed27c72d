import { expect, it } from 'vitest';
import { pack, row } from '../hostile/packs.ts';
import { refused } from '../hostile/refused.ts';

it('where a number leaves its bounds on a part of a span, the rest of it is told', async () => {
  const policy = pack({ d: row(9, 'x', (t) => [t, 'times', t], 'decimal-10dp') });
  const facts = (x: string) => ({ x }) as never;
  const spans = policy.turningPoints('d', facts('1'), 'x', { from: '1.29', to: '1.40', values: ['last'] });
  expect(spans.map(({ from, to }) => [from, to])).toEqual([
    ['1.29', '1.29'],
    ['1.30', '1.30'],
  ]);
  expect(policy.evaluate('d', facts('1.30')).outcome).toBe('done');
  expect((await refused(() => policy.evaluate('d', facts('1.31'))))[0]).toContain('leads outside');
});
