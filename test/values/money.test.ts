import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, dividedBy, ofInt } from '../../src/values/decimal.ts';
import { hasFewDigits, isDecimalText, isMoneyText, isPercentText, moneyText } from '../../src/values/money.ts';

const rows: [text: string, money: boolean, decimal: boolean, percent: boolean][] = [
  ['0.00', true, true, true],
  ['12.34', true, true, true],
  ['9999999999999999.99', true, true, true],
  ['12', false, true, true],
  ['12.3', false, true, true],
  ['12.345', false, true, true],
  ['0.12345678901234567890', false, true, true],
  ['0.123456789012345678901', false, true, true],
  ['-1.00', false, false, true],
  ['-0.1', false, false, true],
  ['--1', false, false, false],
  ['+1.00', false, false, false],
  ['01.00', false, false, false],
  ['00.00', false, false, false],
  ['.50', false, false, false],
  ['1.', false, false, false],
  ['1,000.00', false, false, false],
  ['£1.00', false, false, false],
  ['1e2', false, false, false],
  [' 1.00', false, false, false],
  ['1.00\n', false, false, false],
  ['١.٠٠', false, false, false],
  ['', false, false, false],
];

describe('text of money, decimals and per cents', () => {
  test.each(rows)('%j: money %s, decimal %s, per cent %s', (text, money, anyDecimal, percent) => {
    expect([isMoneyText(text), isDecimalText(text), isPercentText(text)]).toEqual([money, anyDecimal, percent]);
  });

  test.each([
    ['999999999999.999999999999', true],
    ['-999999999999.99', true],
    ['1000000000000.00', false],
    ['0.0000000000001', false],
    ['1e5', false],
  ])('%s has few digits: %s', (text, isFew) => {
    expect(hasFewDigits(text)).toBe(isFew);
  });

  test('whatever is accepted can be read', () => {
    const readable = rows
      .map(([text]) => text)
      .filter((text) => isMoneyText(text) || isDecimalText(text) || isPercentText(text));
    expect(readable.length).toBe(10);
    for (const text of readable) expect(() => decimal(text)).not.toThrow();
  });
});

describe('money shown', () => {
  test.each([
    ['12.345', '12.35'],
    ['-12.345', '-12.35'],
    ['0.004', '0.00'],
    ['-0.004', '0.00'],
    ['-0', '0.00'],
    ['1000', '1000.00'],
  ])('%s is %s', (x, shown) => {
    expect(moneyText(decimal(x))).toBe(shown);
  });

  test('whole pence come out as they went in, and any part of a sum is money', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 1, max: 36600 }), (pence, under) => {
        const text = `${Math.trunc(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
        expect(isMoneyText(text)).toBe(true);
        expect(moneyText(decimal(text))).toBe(text);
        expect(isMoneyText(moneyText(dividedBy(decimal(text), ofInt(under))))).toBe(true);
        expect(moneyText(dividedBy(decimal(`-${text}`), ofInt(under)))).not.toMatch(/^-0\.00$/);
      }),
    );
  });
});
