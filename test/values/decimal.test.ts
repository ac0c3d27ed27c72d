import { Decimal as Library } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import * as d from '../../src/values/decimal.ts';

const { decimal } = d;

describe('reading a decimal', () => {
  test.each([
    ['12.34', '12.34'],
    ['-0.50', '-0.5'],
    ['007', '7'],
    ['0.00000000000000000001', '0.00000000000000000001'],
    ['999999999999999.99999999999999999999', '999999999999999.99999999999999999999'],
    ['1000000000000000000000000000000', '1000000000000000000000000000000'],
  ])('%s is %s', (text, plain) => {
    expect(d.toPlain(decimal(text))).toBe(plain);
  });

  test.each(['', ' 1', '1 ', '1.', '.5', '+1', '1e3', '0x10', 'NaN', 'Infinity', '1,000', '--1', '1\n'])(
    '%j is refused',
    (text) => {
      expect(() => decimal(text)).toThrow(RangeError);
    },
  );

  test('whole numbers are taken only where they are exact', () => {
    expect(d.toPlain(d.ofInt(-42))).toBe('-42');
    expect(d.toPlain(d.ofInt(Number.MAX_SAFE_INTEGER))).toBe('9007199254740991');
    for (const n of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) expect(() => d.ofInt(n)).toThrow(RangeError);
  });
});

describe('what is a decimal', () => {
  test('what this door made', () => {
    for (const x of [decimal('1'), d.ofInt(1), d.plus(decimal('1'), decimal('2')), d.roundHalfUp(decimal('1.5'), 0)]) {
      expect(d.isDecimal(x)).toBe(true);
    }
  });

  test('nothing else, decimals of another making included: they carry their own precision', () => {
    const others = ['1', 1, null, undefined, {}, new Library('1'), new (Library.clone({ precision: 3 }))('1')];
    expect(others.map(d.isDecimal)).toEqual(others.map(() => false));
  });

  test('settings of the library that others change do not reach it', () => {
    const { precision, rounding } = Library;
    Library.set({ precision: 2, rounding: Library.ROUND_UP });
    const sum = d.toPlain(d.plus(decimal('1.001'), decimal('1.002')));
    Library.set({ precision, rounding });
    expect(sum).toBe('2.003');
  });
});

describe('rounding', () => {
  test.each([
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['0.124999999999', 2, '0.12'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['0.005', 2, '0.01'],
    ['-0.004', 2, '0'],
    ['7', 2, '7'],
  ])('half up, %s to %i places is %s', (text, places, plain) => {
    expect(d.toPlain(d.roundHalfUp(decimal(text), places))).toBe(plain);
  });

  test('a tie that is held a hair below itself is still a tie', () => {
    const held = d.times(d.dividedBy(decimal('0.625'), decimal('3')), decimal('3'));
    expect(d.compare(held, decimal('0.625'))).toBe(-1);
    expect(d.toPlaces(held, 2)).toBe('0.63');
  });

  test('what is no tie stays none: the nearest that facts can come', () => {
    expect(d.toPlaces(decimal('0.1249999999999999999999999999999999999999'), 2)).toBe('0.12');
    expect(d.toPlaces(decimal('0.1250000000000000000000000000000000000001'), 2)).toBe('0.13');
  });
});

describe('showing', () => {
  test.each([
    ['0', 2, '0.00'],
    ['-0', 2, '0.00'],
    ['-0.004', 2, '0.00'],
    ['-0.005', 2, '-0.01'],
    ['2.5', 2, '2.50'],
    ['2.5', 0, '3'],
    ['1.00000000005', 10, '1.0000000001'],
    ['1000000000000000000000', 2, '1000000000000000000000.00'],
  ])('%s to %i places is %s', (text, places, shown) => {
    expect(d.toPlaces(decimal(text), places)).toBe(shown);
  });

  test('nil has no sign however it came about', () => {
    expect(d.toPlain(d.times(decimal('-1'), decimal('0')))).toBe('0');
    expect(d.toPlaces(d.times(decimal('-1'), decimal('0')), 2)).toBe('0.00');
  });
});

describe('arithmetic', () => {
  test('a quotient has 100 significant digits', () => {
    expect(d.toPlain(d.dividedBy(decimal('2'), decimal('3')))).toBe(`0.${'6'.repeat(99)}7`);
  });

  test('division by nil is refused, by nil below nil too', () => {
    expect(() => d.dividedBy(decimal('1'), decimal('0'))).toThrow(RangeError);
    expect(() => d.dividedBy(decimal('0'), decimal('-0'))).toThrow(RangeError);
  });

  test('comparing', () => {
    expect(d.compare(decimal('1.10'), decimal('1.1'))).toBe(0);
    expect(d.compare(decimal('9'), decimal('10'))).toBe(-1);
    expect(d.compare(decimal('-9'), decimal('-10'))).toBe(1);
    expect(d.compare(decimal('-0'), decimal('0'))).toBe(0);
    expect([d.isNil(decimal('0.00')), d.isNil(decimal('-0')), d.isNil(decimal('0.01'))]).toEqual([true, true, false]);
    expect(d.toPlain(d.lesser(decimal('9'), decimal('10')))).toBe('9');
    expect(d.toPlain(d.greater(decimal('9'), decimal('10')))).toBe('10');
  });
});
