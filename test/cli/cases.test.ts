import { describe, expect, it } from 'vitest';
import { cli } from './io.ts';

const dispute = {
  id: 'in-time',
  decision: 'invoice-dispute',
  facts: { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: { form: 'letter', sentOn: '2025-04-09' } },
  expect: { outcome: 'in-time', values: { lastDayToDispute: '2025-04-09' } },
  why: 'the thirtieth day after 10 March is 9 April',
};
const late = { ...dispute, id: 'late', expect: { outcome: 'deemed-accepted' } };
const refused = {
  id: 'no-day',
  decision: 'collection-date',
  facts: { invoice: { dueDate: '2025-02-30' } },
  expect: { issues: ['malformed'] },
};
const wholeFile = {
  id: 'one-invoice',
  file: {
    asOf: '2025-03-10',
    matters: [{ id: 'INV-1', invoice: { dueDate: '2025-03-17', amount: '31.00' }, payments: [], dispute: null }],
  },
  expect: { statement: { owedByCustomer: '31.00' }, matters: { 'INV-1': { 'invoice-balance': { outcome: 'due' } } } },
};
const json = (...cases: readonly object[]): string => `${JSON.stringify(cases, null, 2)}\n`;

describe('cases', () => {
  it('passes cases of facts and of whole files side by side, in subfolders too, whatever other keys they have', async () => {
    const files = { 'mine/a.json': json(dispute, wholeFile), 'mine/more/b.json': json(refused), 'mine/notes.md': '' };
    const { code, out, err } = await cli('cases mine', { files });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'mine/a.json: 2 passed, 0 failed\nmine/more/b.json: 1 passed, 0 failed\n3 passed, 0 failed\n',
    );
  });

  it('says which expectation failed and why, with the reasons and the clause', async () => {
    const { code, out } = await cli('cases a.json', { files: { 'a.json': json(dispute, late) } });
    expect(code).toBe(1);
    expect(out).toContain('a.json: 1 passed, 1 failed\nFAILED late (invoice-dispute)\n');
    expect(out).toContain('  outcome: expected "deemed-accepted", found "in-time"\n');
    expect(out).toContain(
      '  in time: the invoice was challenged in writing on 9 April 2025, by 9 April 2025 (S2.16)\n',
    );
    expect(out).toContain('  Why\n');
  });

  it('refuses what cannot be read or is not of the form, all at once, and where no case is found', async () => {
    const files = {
      'mine/a.json': json({ ...dispute, id: '', expect: { outcome: null, outcom: null } }, { ...dispute, expect: {} }),
      'mine/b.json': '{',
      'mine/c.json': '{}',
    };
    const { code, err } = await cli('cases mine', { files });
    expect(code).toBe(2);
    expect(err.split('\n')).toEqual([
      'mine/a.json/0/id: expected text that is not empty, found ""',
      'mine/a.json/0/expect/outcom: unknown key `outcom`',
      'mine/a.json/1/expect: expected at least one expectation, found an object',
      expect.stringContaining('mine/b.json: expected JSON, found'),
      'mine/c.json: expected a list of cases, found an object',
      '',
    ]);
    expect(await cli('cases none.json')).toMatchObject({ code: 2, out: '' });
    expect(await cli('cases a.json', { files: { 'a.json': '[]' } })).toEqual({
      code: 2,
      out: '',
      err: 'a.json: expected cases, found none\n',
    });
    expect((await cli('cases mine', { files: { 'mine/notes.md': '' } })).code).toBe(2);
  });
});
