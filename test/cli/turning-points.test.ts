import { describe, expect, it } from 'vitest';
import { turningPoints } from '../../src/index.ts';
import { cli } from './io.ts';

const facts = { invoice: { date: '2024-01-31', amount: '10.00' }, dispute: null };
const files = { 'account.json': JSON.stringify(facts) };

describe('turning-points', () => {
  it('tells spans in words', async () => {
    const { code, out, err } = await cli('turning-points invoice-dispute asOf account.json --from 2024-02-28', {
      files,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('28 February 2024 to 1 March 2024: open\n2 March 2024 to 31 December 2199: deemed accepted\n');
  });

  it('gives them as JSON', async () => {
    const { out } = await cli('turning-points invoice-dispute asOf account.json --to 2024-03-05 --json', { files });
    expect(JSON.parse(out)).toEqual(turningPoints('invoice-dispute', facts as never, 'asOf', { to: '2024-03-05' }));
  });

  it('refuses a fact that is not read, and a range that is none', async () => {
    const unread = await cli('turning-points invoice-dispute call.number account.json', { files });
    expect(unread).toMatchObject({ code: 2, err: expect.stringContaining('unknown fact `call.number`') });
    const turned = await cli('turning-points invoice-dispute asOf account.json --from 2025-01-02 --to 2025-01-01', {
      files,
    });
    expect(turned).toMatchObject({ code: 2, err: expect.stringContaining('expected at most `to`') });
  });
});
