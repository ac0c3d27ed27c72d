import { describe, expect, it } from 'vitest';
import { compareRows, type RowComparison } from '../../src/bind/compare-rows.ts';
import type { TextFile } from '../../src/bind/recognise.ts';
import { berthTerms, harbourRules, ledger, texts } from './gull-creek.ts';

const file = (text: string, name = 'copy.txt'): TextFile => ({ name, text });
const compare = (...copies: string[]) =>
  compareRows(
    ledger,
    copies.map((text) => file(text)),
  );

/** A comparison in short: `id change clause`, and what appeared where. */
const inShort = ({ changes, appeared }: RowComparison): string[] => [
  ...changes.map(({ change, row, now }) => `${row.id} ${change}${now === null ? '' : ` ${now.clause}`}`),
  ...appeared.map(({ clause, text }) => `${clause} appeared: ${text}`),
];

/** Puts lines into a text after every few of its own. */
function withPages(text: string, header: (page: number) => readonly string[], every = 6): string {
  const lines = text.split('\n').flatMap((line) => line.match(/.{1,60}(?:\s|$)|^$/g) ?? []);
  return lines.flatMap((line, i) => (i % every === 0 ? [...header(i / every + 1), line] : [line])).join('\n');
}

describe('copies that say the same', () => {
  const all = { H: 10, B: 17 };

  it.each<readonly [string, readonly string[]]>([
    ['as they are', [harbourRules, berthTerms]],
    ['in the other order', [berthTerms, harbourRules]],
    ['in one file', [`${harbourRules}\n\n${berthTerms}`]],
    ['in one file without a line end between', [harbourRules + berthTerms]],
    ['in one file, the other order, without a line end', [berthTerms + harbourRules]],
    [
      'with straight quotes and dashes',
      [`${harbourRules}\n${berthTerms}`.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/–/g, '-')],
    ],
    ['with blank lines between all lines', [`${harbourRules}\n${berthTerms}`.replaceAll('\n', '\n\n')]],
    ['without line ends', [`${harbourRules}\n${berthTerms}`.replace(/\s+/g, ' ')]],
    ['without blank lines', [`${harbourRules}\n${berthTerms}`.replace(/\n+/g, '\n')]],
    ['with missing spaces after full stops', [`${harbourRules}\n${berthTerms}`.replace(/([a-z])\. ([A-Z])/g, '$1.$2')]],
    ['with a cover page', [`Gull Creek\n\nValid from 2026\n\n${harbourRules}`, berthTerms]],
    [
      'with page numbers',
      [
        withPages(harbourRules, (page) => [`Page ${page} of 9`]),
        withPages(berthTerms, (page) => ['', `- ${page} -`, '']),
      ],
    ],
    [
      'with page headers',
      [
        withPages(harbourRules, (page) => [`GULL CREEK  ${page}`]),
        withPages(berthTerms, (page) => ['', `Gull Creek ${page}`, '']),
      ],
    ],
    [
      'with the title as page header',
      [harbourRules, withPages(berthTerms, () => ['', 'Annex 2 Terms of a Berth', ''])],
    ],
  ])('are unchanged %s', (_, copies) => {
    const comparison = compare(...copies);
    expect(inShort(comparison)).toEqual([]);
    expect(comparison.strangers).toEqual([]);
    expect(Object.fromEntries(comparison.documents.map((d) => [d.document, d.unchanged.length]))).toEqual(all);
  });

  it('are known by what they say, not by their names', () => {
    const { documents } = compareRows(ledger, [file(berthTerms, 'rules.txt'), file(harbourRules, 'terms.txt')]);
    expect(documents.map(({ document, files }) => [document, files])).toEqual([
      ['H', ['terms.txt']],
      ['B', ['rules.txt']],
    ]);
  });
});

describe('what a copy lacks', () => {
  it('is not compared where it is a whole document', () => {
    const { documents, notGiven, changes } = compare(harbourRules);
    expect([documents.map(({ document }) => document), notGiven, changes]).toEqual([['H'], ['B'], []]);
  });

  it.each(['', 'Dear Sir,\n\nthe harbour is full.', '1. Other\n\n1.1 A different contract.\n\n2. More of it'])(
    'is everything in another text: %j',
    (text) => {
      expect(compareRows(ledger, [...texts, file(text, 'other.txt')]).strangers).toEqual(['other.txt']);
    },
  );
});

describe('a change', () => {
  const changed = (was: string, is: string, ...others: [string, string][]) => {
    const copy = [[was, is] as const, ...others].reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, `${harbourRules}\n${berthTerms}`);
    return inShort(compare(copy));
  };

  it.each<readonly [string, string, readonly string[]]>([
    ['£85.50', '£86.50', ['B1.1 changed B1.1']],
    ['after 7 days', 'after 8 days', ['B2/b2 changed B2']],
    ['£40', '£45', ['B2/p4 changed B2']],
    ['960 999', '960 998', ['H2/p2 changed H2']],
    ['No. 3', 'No. 4', ['H3.2/p1 changed H3.2']],
    ['Annex 2', 'Annex 3', ['B0 changed B0']],
    ['Generators', 'generators', ['H3.2/p2 changed H3.2']],
    ['We also write.', 'We need not write.', ['B2/p3 changed B2']],
  ])('of %s to %s names the clause that holds it', (was, is, expected) => {
    expect(changed(was, is)).toEqual(expected);
  });

  it('of a sentence that limbs share names them all', () => {
    expect(changed('from the 20th day', 'from the 21st day')).toEqual(['B1.2a changed B1.2', 'B1.2b changed B1.2']);
  });

  it('of two clauses names both', () => {
    expect(changed('4 knots', '5 knots', ['£12', '£15'])).toEqual([
      'H3.1 changed H3.1',
      'B1.2a changed B1.2',
      'B1.2b changed B1.2',
    ]);
  });

  it('that adds a clause, a sentence or a bullet says what appeared', () => {
    expect(changed('\n\n\n2. Insurance', '\n\n1.5 Dogs pay £3.\n\n\n2. Insurance')).toEqual([
      'B1.5 appeared: Dogs pay £3.',
    ]);
    expect(changed('is taken out.', 'is taken out. Oil too.')).toEqual(['H3.3 appeared: Oil too.']);
    expect(changed('  • The boat is', '  • The crew leaves\n  • The boat is')).toEqual([
      'B2 appeared: The crew leaves',
    ]);
  });

  it('tells what stands beside a sentence that appeared', () => {
    const [appeared] = compare(harbourRules.replace('is taken out.', 'is taken out. Oil too.')).appeared;
    expect(appeared).toMatchObject({ clause: 'H3.3', sentences: [3, 3], text: 'Oil too.' });
    expect(appeared?.beside.map(({ id }) => id)).toEqual(['H3.3']);
  });

  it('that takes away a clause, a paragraph or a bullet says what vanished', () => {
    expect(
      changed(
        '3.1. Speed\nThe speed limit is 4 knots.It applies at all times. The harbour master – or whoever stands in – may set a lower one.\n',
        '',
      ),
    ).toEqual(['H3.1 vanished']);
    expect(changed('If money is short, speak to us.\n\n', '')).toEqual(['B2/p2 vanished']);
    expect(changed('  • The berth is closed\n', '')).toEqual(['B2/b1 vanished']);
  });

  it('of numbers alone says under which a text stands now', () => {
    expect(changed('1.4 Pursuant', '1.5 Pursuant')).toEqual(['B1.4 renumbered B1.5']);
    expect(changed('3. Law', '7. Law')).toEqual(['B3 renumbered B7']);
  });

  it('that puts a clause before others says what is new and what was renumbered', () => {
    expect(
      changed(
        '1.4 Pursuant',
        '1.5 Pursuant',
        ['1.3 A berth', '1.3 Dogs pay £3.\n\n1.4 A berth'],
        ['1.3.1', '1.4.1'],
        ['1.3.2', '1.4.2'],
      ),
    ).toEqual([
      'B1.3 renumbered B1.4',
      'B1.3.1 renumbered B1.4.1',
      'B1.3.2 renumbered B1.4.2',
      'B1.4 renumbered B1.5',
      'B1.3 appeared: Dogs pay £3.',
    ]);
  });

  it('of a number and of the text under it at once is told at its new place', () => {
    expect(changed('1.4 Pursuant', '1.5 Pursuant', ['may be taken away', 'are taken away'])).toEqual([
      'B1.4 changed B1.5',
    ]);
  });
});
