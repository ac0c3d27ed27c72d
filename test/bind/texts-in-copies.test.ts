import { expect, it } from 'vitest';
import { textsInCopies } from '../../src/bind/texts-in-copies.ts';
import { ledger, texts } from './gull-creek.ts';

it('gives the words of each clause as copies have them', () => {
  const { texts: found, strangers } = textsInCopies(ledger, texts);
  expect(strangers).toEqual([]);
  expect([...found.values()].every(({ isAsItWas }) => isAsItWas)).toBe(true);
  const bound = ledger.filter(({ text }) => text !== undefined).map(({ id }) => id);
  expect([...found.keys()].toSorted()).toEqual(bound.toSorted());
  expect([...found.values()].map(({ text }) => text).join(' ')).toContain('The speed limit is 4 knots.');
});

it('gives what stands there instead, marked as other words', () => {
  const changed = texts.map(({ name, text }) => ({ name, text: text.replace('4 knots', '5 knots') }));
  const others = [...textsInCopies(ledger, changed).texts.values()].filter(({ isAsItWas }) => !isAsItWas);
  expect(others.map(({ text }) => text).join(' ')).toContain('The speed limit is 5 knots.');
});

it('knows a file that holds no clause', () => {
  expect(textsInCopies(ledger, [{ name: 'other.txt', text: 'A recipe for soup.' }]).strangers).toEqual(['other.txt']);
});
