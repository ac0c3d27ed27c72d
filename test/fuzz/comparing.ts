import { date, entity } from '../../src/facts.ts';
import { compareText, loadPolicy } from '../../src/index.ts';
import { berthTerms, harbourRules, ledger } from '../bind/gull-creek.ts';
import type { Json } from './json-tree.ts';
import type { Target } from './target.ts';

const clauses = ledger.map((row) => ({
  ...row,
  notEncoded: { reason: 'information' as const, why: 'nothing rests on it' },
}));
const policy = loadPolicy(
  { version: '1', inForceFrom: '2025-01-01', clauses, rules: {} },
  entity({ asOf: date().describe('day') }),
);

const rules = { name: 'rules.txt', text: harbourRules };
const terms = { name: 'terms.txt', text: berthTerms };
const lists = ['1.', '1. Text', '1.1 a) b) c) Text;', 'Annex 1 Prices', '• a bullet', 'A short line', 'Page 1'];

export const comparingTexts: Target = {
  name: 'compareText',
  seeds: [
    [rules, terms],
    [terms, rules],
    [rules],
    [{ name: 'both.txt', text: `${harbourRules}\n${berthTerms}` }],
    ...lists.map((line) => [{ name: 'copy.txt', text: `${harbourRules}\n${`${line}\n`.repeat(50)}` }]),
  ] as unknown as Json[],
  run: (files) => compareText(files as never, { policy }),
};
