import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRows } from '../../src/bind/compare-rows.ts';
import { berthTerms, harbourRules, ledger, texts } from './gull-creek.ts';

const numRuns = 60;
const file = (text: string) => ({ name: 'copy.txt', text });
const unchanged = (text: string): number =>
  compareRows(ledger, [file(text)]).documents.reduce((sum, document) => sum + document.unchanged.length, 0);

/** Each paragraph broken anew into lines of at most so many characters; words stay whole. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => (line.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)|\\S+`, 'g')) ?? ['']).join('\n'))
    .join('\n');

test('white space, line breaks, a byte order mark and line ends of any kind change nothing', () => {
  const width = fc.integer({ min: 24, max: 200 });
  const space = fc.constantFrom(' ', '  ', '\t', '\u00a0', ' \u2009');
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r', ' \n', '\n\n');
  const order = fc.constantFrom([harbourRules, berthTerms], [berthTerms, harbourRules]);
  fc.assert(
    fc.property(width, space, lineEnd, order, fc.boolean(), (columns, blank, end, parts, mark) => {
      const text = wrapped(parts.join('\n'), columns).replaceAll(' ', blank).replaceAll('\n', end);
      const { changes, appeared } = compareRows(ledger, [file(`${mark ? '\ufeff' : ''}${text}`)]);
      expect({ changes, appeared }).toEqual({ changes: [], appeared: [] });
      expect(unchanged(text)).toBe(ledger.length);
    }),
    { numRuns },
  );
});

const digits = texts.flatMap(({ text }, i) => [...text.matchAll(/\d/g)].map(({ index }) => ({ i, index })));

test('any changed digit is found, in a clause number too', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...digits),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 30, max: 200 }),
      ({ i, index }, step, columns) => {
        const copies = texts.map(({ name, text }, at) => {
          const digit = String((Number(text[index]) + step) % 10);
          return {
            name,
            text: wrapped(at === i ? text.slice(0, index) + digit + text.slice(index + 1) : text, columns),
          };
        });
        const { changes, appeared } = compareRows(ledger, copies);
        expect(changes.length + appeared.length).toBeGreaterThan(0);
        expect(changes.length).toBeLessThanOrEqual(8);
      },
    ),
    { numRuns: 2 * numRuns },
  );
});

test('a changed digit within a sentence names just the rows whose sentences hold it', () => {
  const marks = new Set(
    texts.flatMap(({ text }, i) =>
      [...text.matchAll(/^\d[\d.]*/gm)].flatMap((m) => [...m[0]].map((_, k) => `${i}/${m.index + k}`)),
    ),
  );
  const inText = digits.filter(({ i, index }) => !marks.has(`${i}/${index}`));
  fc.assert(
    fc.property(fc.constantFrom(...inText), fc.integer({ min: 1, max: 9 }), ({ i, index }, step) => {
      const { text = '' } = texts[i] ?? {};
      const digit = String((Number(text[index]) + step) % 10);
      const { changes, appeared } = compareRows(ledger, [file(text.slice(0, index) + digit + text.slice(index + 1))]);
      expect(appeared).toEqual([]);
      expect(new Set(changes.map(({ change, row }) => `${change} ${row.text.clause} ${row.text.sentences}`)).size).toBe(
        1,
      );
      expect(changes[0]?.change).toBe('changed');
    }),
    { numRuns: 2 * numRuns },
  );
});

test('any text at all is compared: of each document that it holds every row is told once', () => {
  const token = fc.constantFrom(
    ...[
      '1.',
      '1.1',
      '2.',
      '1',
      '.',
      '. ',
      '\n',
      '\n\n',
      'A',
      'abc',
      ' ',
      '\t',
      '\u2022 ',
      '"',
      ')',
      ':',
      ';',
      ' and ',
      'page 3',
      'clause ',
    ],
    ...[
      'e.g.',
      'No. ',
      '\ufdfa',
      '\u0301',
      '\u00a31',
      '@',
      'www.',
      '0.0.0',
      '999.999',
      '\r',
      '\f',
      '\u2028',
      '\ud800',
      '*',
      '__proto__',
    ],
    ...texts.flatMap(({ text }) => text.split('\n\n')),
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 80 }), (tokens) => {
      const { documents, changes, notGiven } = compareRows(ledger, [file(tokens.join(''))]);
      const told = [...documents.flatMap(({ unchanged }) => unchanged), ...changes.map(({ row }) => row.id)];
      const given = ledger.filter(({ id }) => !notGiven.includes(id.charAt(0))).map(({ id }) => id);
      expect(told.toSorted()).toEqual(given.toSorted());
    }),
    { numRuns: 10 * numRuns },
  );
});
