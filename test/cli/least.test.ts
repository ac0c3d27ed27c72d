import { expect, it } from 'vitest';
import { cli } from './io.ts';

it('tells the least of a fact among all who have some facts, the customer, and that it is proved', async () => {
  const files = { 'account.json': '{"invoice":{"date":"2024-01-31"},"dispute":null}' };
  const { code, out, err } = await cli('least invoice-dispute asOf account.json --outcome deemed-accepted', { files });
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(
    '2 March 2024\ndeemed-accepted: {"invoice":{"date":"2024-01-31"},"asOf":"2024-03-02","dispute":null}\nNobody has less: proved.\n',
  );
}, 60_000);

it('tells how much more than another, as a share, where something lies, and under what it is proved', async () => {
  const charge = 'priceChange.charges[0]';
  const line = `greatest price-rise-exit ${charge}.new --since ${charge}.old --share --where ${charge}.old=..0.15 --outcome no-right`;
  const { code, out } = await cli(`${line} --reading mixed-cause=all-provider --json`);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ unbounded: true, readings: { 'mixed-cause': 'all-provider' } });
  const provider = await cli(line.replace(' --share', ' --where priceChange.cause=a..b'));
  expect(provider.code).toBe(2);
}, 60_000);

it('exits with 1 where it is not settled, with the best that was found', async () => {
  const { code, out } = await cli('greatest late-payment-interest interest --outcome may-charge --steps 1000');
  expect(code).toBe(1);
  expect(out).toMatch(/^\d+\.\d\d\nmay-charge: \{.*\}\nWhether anybody has more is not settled: .+\.\n$/);
}, 60_000);

it('refuses a range that is none and steps that are none', async () => {
  for (const line of ['--where asOf', '--steps 0', '--share', '--where asOf=today..'])
    expect((await cli(`least invoice-dispute asOf ${line}`)).code).toBe(2);
}, 60_000);
