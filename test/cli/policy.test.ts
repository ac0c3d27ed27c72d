import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decisions, evaluate } from '../../src/index.ts';
import { formatted } from '../generated/formatted.ts';
import { ruleFiles } from '../rules/contract.ts';
import { cli } from './io.ts';

/** The contract with a day more to challenge an invoice. */
const rule = JSON.parse(JSON.stringify(ruleFiles['invoice-dispute']).replaceAll('"days":30', '"days":31'));
const facts = { asOf: '2025-04-10', invoice: { date: '2025-03-10', amount: '80.00' }, dispute: null } as const;
const files = { 'own/invoice-dispute.json': JSON.stringify(rule), 'facts.json': JSON.stringify(facts) };
const own = async (line: string) => cli(`${line} --policy own`, { files });

describe('a command on other rule files', () => {
  it('answers by them, in words and as JSON', async () => {
    expect(evaluate('invoice-dispute', facts).outcome).toBe('deemed-accepted');
    const { out } = await own('decide invoice-dispute facts.json --json');
    expect(JSON.parse(out)).toMatchObject({ outcome: 'open', values: { lastDayToDispute: '2025-04-10' } });
    expect((await own('decide invoice-dispute facts.json')).out).toContain('10 April 2025');
    expect((await own('decide invoice-dispute facts.json --engine reference')).out).toContain('10 April 2025');
  });

  it.each([
    ['assess facts.json', '10 April 2025'],
    ['readings invoice-dispute facts.json', '10 April 2025'],
    ['readings invoice-dispute', 'dispute-timing'],
    [
      'turning-points invoice-dispute asOf facts.json --from 2025-04-09 --to 2025-04-12',
      '9 April 2025 to 10 April 2025: open',
    ],
    ['list', 'invoice-dispute'],
    ['facts invoice-dispute', 'invoice.date'],
    ['facts --file', 'matters'],
    ['docs --out out', 'pages in out'],
    ['record invoice-dispute facts.json', '"lastDayToDispute":"2025-04-10"'],
    ['tables', 'bank-rate: '],
  ])('%s', async (line, told) => {
    const { code, out, err } = await own(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(told);
  });

  it('makes the answer of a record again by the policy that made it', async () => {
    const record = (await own('record invoice-dispute facts.json')).out;
    const kept = { ...files, 'kept.json': record };
    expect(await cli('verify-record kept.json --policy own', { files: kept })).toEqual({
      code: 0,
      err: '',
      out: 'The answer comes out the same.\n',
    });
    expect(await cli('verify-record kept.json', { files: kept })).toMatchObject({ code: 2, out: '' });
  });

  it('refuses a folder that is none, and a module without a policy', async () => {
    expect(await cli('list --policy nowhere')).toMatchObject({ code: 2, out: '' });
    const { code, err } = await cli('list --policy nowhere.js');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('nowhere.js') });
  });
});

describe('types', () => {
  it('prints those of the contract, as they stand beside its rules', async () => {
    const { code, out } = await cli('types');
    expect(code).toBe(0);
    const kept = readFileSync(new URL('../../rules/answers.ts', import.meta.url), 'utf8');
    const below = (text: string) => text.split('\n').slice(2).join('\n');
    expect(formatted('rules/answers.ts', below(out))).toBe(below(kept).trimStart());
    for (const decision of decisions) expect(out).toMatch(new RegExp(`readonly '?${decision}'?: \\{`));
  });

  it('prints those of other rule files', async () => {
    const { code, out } = await cli('types own', { files });
    expect(code).toBe(0);
    expect(out).toContain("readonly 'invoice-dispute': {");
  });
});
