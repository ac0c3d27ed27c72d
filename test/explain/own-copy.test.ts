import { expect, test } from 'vitest';
import { bindLedger } from '../../src/bind/bind-ledger.ts';
import { loadPolicy, PolicyError, toMarkdown } from '../../src/index.ts';
import type { ClauseRow } from '../../src/language/model/clause-row.ts';
import { cli } from '../cli/io.ts';
import { facts } from '../policy/tool-lending/facts.ts';
import { files } from '../policy/tool-lending/index.ts';

const text = [
  '1. Tools are lent for two weeks.',
  '2. Late tools cost a fee.',
  '3. Fees come off the deposit.',
  '4. The deposit goes back.',
].join('\n\n');
const copy = { name: 'terms.txt', text };
const rows = (files.clauses as readonly ClauseRow[]).map((row) => ({
  ...row,
  ...(/L[1-4]/.test(row.id) ? { text: { clause: row.id, sentences: [1, 1] as const } } : {}),
}));
const policy = loadPolicy({ ...files, clauses: bindLedger(rows, [copy]) }, facts);

test('the words of a copy stand above the rules', () => {
  const page = toMarkdown({ policy, text: [copy] })['decisions/return-day.md'] ?? '';
  expect(page).toContain('\n\n> **L1**: Tools are lent for two weeks.\n\n| Rule |');
  expect(toMarkdown({ policy })).toEqual(toMarkdown(policy));
});

test('other words than the rules were made from are marked', () => {
  const changed = { name: 'terms.txt', text: text.replace('two weeks', 'three weeks') };
  const page = toMarkdown({ policy, text: [changed] })['decisions/return-day.md'] ?? '';
  expect(page).toContain('> **L1** (not in the words that the rules were made from): Tools are lent for three weeks.');
});

test('a file that is no copy is refused', async () => {
  expect(() => toMarkdown({ policy, text: [{ name: 'soup.txt', text: 'A recipe.' }] })).toThrow(PolicyError);
  const { code, err } = await cli('docs --out pages --text -', { stdin: 'A recipe for soup.' });
  expect({ code, err }).toEqual({
    code: 2,
    err: 'standard input: expected a copy of the contract, found none of its clauses\n',
  });
});
