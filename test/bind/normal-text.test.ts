import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalText, seamBetween } from '../../src/bind/normal-text.ts';

describe('the normal text', () => {
  it.each([
    ['white space of every kind', ' pay\u00a0the\tfee\r\nnow ', 'pay the fee now'],
    ['curly quotes', '\u201cthe boat\u2019s\u201d', '"the boat\'s"'],
    ['dashes', 'rules \u2013 or terms \u2014 apply', 'rules - or terms - apply'],
    ['a break after a hyphen', 'pro-\nrata', 'pro-rata'],
    ['marks that nobody sees', '\ufeffho\u00adme\u200b', 'home'],
    ['ligatures and wide letters', '\ufb01ne \uff13\uff10', 'fine 30'],
    ['a space before a sum', '\u00a350 + VAT', '\u00a350 +VAT'],
    ['bullets', '\u2022 one', 'one'],
  ])('is the same whatever the %s', (_, text, same) => {
    expect(normalText(text)).toBe(normalText(same));
  });

  it.each([
    ['digits apart', '1 30', '130'],
    ['figures', '\u00a3100', '\u00a31,00'],
    ['capitals', 'our rates', 'our Rates'],
    ['points', '2.5', '25'],
    ['words', 'may not', 'may now'],
  ])('keeps %s', (_, text, other) => {
    expect(normalText(text)).not.toBe(normalText(other));
  });

  it('of two texts is that of one after the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '1', '2', ' ', '.', '-') });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [normalText(a), normalText(b)];
        expect(before + seamBetween(before, after) + after).toBe(normalText(`${a} ${b}`));
      }),
    );
  });
});
