import * as fc from 'fast-check';
import { expect } from 'vitest';
import { decimal, plus, times, toPlain } from '../../src/values/decimal.ts';
import { type Answering, answerTo } from './answers.ts';
import { holds, known } from './judged.ts';
import { pounds, somePence } from './money.ts';

/** P26: a rise of ten per cent exactly is not above ten per cent, and a penny more is, whatever the old price. */
export const tenPercentIsNotAbove = (by?: Answering): void =>
  holds([somePence.map(pounds), fc.constantFrom('provider', 'mixed', 'law-or-tax')], (old, cause) => {
    const risenTo = (price: string) => {
      const priceChange = { cause, charges: [{ name: 'line', old, new: price }] };
      return answerTo('price-rise-exit', { priceChange }, {}, by).overTenPercent;
    };
    const tenPercentMore = times(decimal(old), decimal('1.1'));
    expect(known(risenTo(toPlain(tenPercentMore)))).toBe(false);
    expect(known(risenTo(toPlain(plus(tenPercentMore, decimal('0.01')))))).toBe(true);
  });
