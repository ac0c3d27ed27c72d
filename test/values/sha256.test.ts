import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, growingSha256, sha256 } from '../../src/values/sha256.ts';

const digitsOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { minLength: 1, maxLength: 6 });

it('text has the digits that Node gives it', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sha256(text)).toBe(digitsOf(text));
    }),
  );
});

it('text that grows is found where it is wanted, and nowhere else', () => {
  const seen = { wanted: 0, others: 0 };
  fc.assert(
    fc.property(texts, texts, fc.array(fc.nat(5)), (pieces, further, which) => {
      const digits = pieces.map((_, at) => digitsOf(pieces.slice(0, at + 1).join('')));
      const wanted = new Set(which.flatMap((at) => digits[at] ?? []));
      // That another begins alike is not enough.
      const nearly = [...digits, ...further.map(digitsOf)].map((one) => one.slice(0, 8).padEnd(64, '0'));
      const start = growingSha256(new Set([...wanted, ...nearly]));
      for (const add of [start(), start()]) {
        const found = pieces.map((piece) => add(bytesOf(piece)));
        expect(found).toEqual(digits.map((one) => (wanted.has(one) ? one : null)));
        for (const one of found) seen[one === null ? 'others' : 'wanted'] += 1;
      }
    }),
  );
  expect(Math.min(seen.wanted, seen.others)).toBeGreaterThan(50);
});
