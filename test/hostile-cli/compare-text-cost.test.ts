import { describe, expect, it } from 'vitest';
import { compareRows } from '../../src/bind/compare-rows.ts';
import { berthTerms, harbourRules, ledger } from '../bind/gull-creek.ts';

const both = `${harbourRules}\n${berthTerms}`;
const lines = (count: number, lineOf: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => lineOf(i)).join('\n');
const letters = (i: number): string => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const priceList = (count: number): string => lines(count, (i) => `Price of country ${letters(i)} a minute`);

/** Texts that took minutes, some of them hours, when each was looked at again for each of its lines. */
const texts: readonly (readonly [string, string])[] = [
  ['400 lines that come again', `${priceList(200)}\n${priceList(200)}`],
  ['a price list printed twice', `${priceList(2000)}\n${priceList(2000)}`],
  ['a price list under every number', lines(90, (i) => `4.${i + 1} Prices\n${priceList(40)}`)],
  ['66,666 lines of one number', '1.\n'.repeat(66_666)],
  ['numbers with a word', lines(15_000, () => '1. Text')],
  ['numbers in turn', lines(15_000, (i) => `${(i % 9) + 1}. Text`)],
  ['one number of very many parts', '1.'.repeat(90_000)],
  ['nothing but bullets', '\u2022 x\n'.repeat(40_000)],
  ['nothing but capitals', 'A '.repeat(90_000)],
  ['nothing but sentences', 'Abc. '.repeat(35_000)],
  ['nothing but full stops and brackets', '.")'.repeat(60_000)],
  ['page numbers', lines(20_000, (i) => `page ${i}`)],
  ['a header within each of many clauses', lines(4000, (i) => `1.${(i % 200) + 1} Text.\nheader ${letters(i % 100)}`)],
];

describe('a comparison takes no longer than a long text needs', () => {
  it.each(texts)('%s', (_, text) => {
    const start = process.cpuUsage();
    const { documents, strangers } = compareRows(ledger, [{ name: 'copy.txt', text: `${both}\n${text}` }]);
    // Of this process alone, so that a busy machine does not matter.
    expect(process.cpuUsage(start).user).toBeLessThan(10 * 1_000_000);
    // What the text is put after is still known.
    expect(strangers).toEqual([]);
    expect(documents.flatMap(({ unchanged }) => unchanged).length).toBeGreaterThan(15);
  });
});
