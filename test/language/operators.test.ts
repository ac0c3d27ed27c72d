import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleValue } from '../../src/language/grammar/literal.ts';
import type { Type } from '../../src/language/model/type.ts';
import { type OperatorName, operators } from '../../src/language/operators/index.ts';
import type { ExampleRow, Operator, Signature } from '../../src/language/operators/operator.ts';
import { type Bindings, bindingsOf, bindingsOfField, typeOfPattern } from '../../src/language/operators/pattern.ts';
import { EITHER } from '../../src/language/run-time/truth.ts';
import { isUnknown, sameValue, toPlainValue, UNKNOWN, Unknown, type Value } from '../../src/language/run-time/value.ts';
import { decimal } from '../../src/values/decimal.ts';
import { timeline } from '../../src/values/timeline.ts';
import { call, callable } from './callable.ts';

const all = Object.entries(operators) as [OperatorName, Operator][];
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const given = (name: string, ...operands: Value[]) => call(name, operands);

function parts({ arity, named: names }: Operator, row: ExampleRow) {
  const operands = row.slice(0, arity).map(exampleValue);
  const rest = row.slice(arity);
  const named = Object.entries(names.length > 0 ? (rest.shift() as object) : {});
  return { operands, named: Object.fromEntries(named.map(([name, x]) => [name, exampleValue(x)])), rest };
}

test('every file is an operator in the list, under its own name', () => {
  const files = readdirSync('src/language/operators').filter(
    (file) => !['index.ts', 'operator.ts', 'pattern.ts'].includes(file),
  );
  expect(files.sort()).toEqual(all.map(([name]) => `${kebab(name)}.ts`).sort());
});

describe.each(all)('%s', (_name, operator) => {
  test('has two examples or more, all of them different', () => {
    const rows = new Set(operator.examples.map((row) => JSON.stringify(row)));
    expect(rows.size).toBe(operator.examples.length);
    expect(rows.size).toBeGreaterThanOrEqual(2);
  });

  test.each(operator.examples.map((row) => [JSON.stringify(row), row] as const))('%s', (_text, row) => {
    const { operands, named, rest } = parts(operator, row);
    expect(rest).toHaveLength(1);
    expect(Object.keys(named).sort()).toEqual([...operator.named].sort());
    const result = operator.evaluate(operands, named);
    const expected = exampleValue(rest[0]);
    if (isUnknown(expected)) return expect(isUnknown(result)).toBe(true);
    expect(toPlainValue(result)).toEqual(toPlainValue(expected));
    expect(sameValue(result, expected)).toBe(true);
  });

  test('only an operator that sees none is shown none in its examples', () => {
    const operands = operator.examples.flatMap((row) => parts(operator, row).operands);
    expect(operands.includes(null)).toBe(operator.sees === 'none');
  });

  test('reads in English, with the words of every operand', () => {
    const words = ['the first thing', 'the second thing'].slice(0, operator.arity);
    const named = Object.fromEntries(operator.named.map((name) => [name, `what ${name} says`]));
    const sentence = operator.english(words, named);
    for (const part of [...words, ...Object.values(named)]) expect(sentence).toContain(part);
    expect(sentence).not.toMatch(/undefined|\.$|^\s|\s$|\s\s/);
    expect(sentence.length).toBeGreaterThan(words.join(' ').length);
  });
});

describe('in English', () => {
  test.each<[string, string[], Record<string, string>, string]>([
    ['isOnOrBefore', ['the day sent', 'the last day'], {}, 'the day sent is on or before the last day'],
    ['isNone', ['the day paid', 'true'], {}, 'there is no day paid'],
    ['isNone', ['the day paid', 'false'], {}, 'the day paid is given'],
    ['isNone', ['payments on the account', 'true'], {}, 'there are no payments on the account'],
    ['isNone', ['refunds for an outage', 'true'], {}, 'there are no refunds for an outage'],
    ['isNone', ['the address', 'true'], {}, 'there is no address'],
    ['isNone', ['a disputed sum', 'true'], {}, 'there is no disputed sum'],
    ['isNone', ['an objection to the costs', 'true'], {}, 'there is no objection to the costs'],
    [
      'plusDays',
      ['the invoice date', '30 days'],
      { countingFrom: 'day-after' },
      '30 days after the invoice date, counting from the day after',
    ],
    [
      'plusDuration',
      ['the first day', '3 months'],
      { shortMonth: 'pulled-back' },
      '3 months after the first day (in a month without that day, its last day)',
    ],
    [
      'accrued',
      ['the unpaid balance', 'the rate of interest'],
      {
        from: 'the first day',
        to: 'today',
        finalDay: 'left-out',
        year: 'actual-365',
        onInterest: 'none',
        paymentsMeet: 'balance',
      },
      'interest on the unpaid balance at the rate of interest a year from the first day to before today ' +
        '(final day: left out; a year: 365 days; interest bears: no interest; payments meet: the balance)',
    ],
  ])('%s %j', (name, words, named, sentence) => {
    expect(callable(name).english(words, named)).toBe(sentence);
  });
});

describe('conditions of which some are unknown', () => {
  const table = new Unknown('invented-table');
  const tableEither = new Unknown('invented-table', [true, false]);

  test.each<[string, Value[], Value]>([
    ['anyOf', [UNKNOWN, true], true],
    ['anyOf', [false, UNKNOWN], EITHER],
    ['anyOf', [null, table, false], tableEither],
    ['allOf', [UNKNOWN, false], false],
    ['allOf', [null, UNKNOWN], false],
    ['allOf', [true, UNKNOWN], EITHER],
    ['allOf', [table, true], tableEither],
  ])('%s %#', (name, conditions, expected) => expect(given(name, conditions)).toEqual(expected));
});

describe('a table that does not answer is named', () => {
  const rates = timeline([{ from: '2025-01-01', value: decimal('4.75') }], {
    answersTo: '2025-12-31',
    table: 'invented-rate',
  });
  const calendar = {
    holidays: new Set<string>(),
    answersFrom: '2025-01-01',
    answersTo: '2025-12-31',
    table: 'holidays',
  };

  test.each<[string, Value, Value, string]>([
    ['rateOn', rates, '2024-12-31', 'invented-rate'],
    ['rateOn', rates, '2026-01-01', 'invented-rate'],
    ['balanceOn', rates, '2026-01-01', 'invented-rate'],
    ['isWorkingDay', '2026-01-02', calendar, 'holidays'],
    ['orNextWorkingDay', '2026-01-02', calendar, 'holidays'],
    ['nextWorkingDayAfter', '2025-12-31', calendar, 'holidays'],
  ])('%s %#', (name, first, second, named) => expect(given(name, first, second)).toMatchObject({ table: named }));

  test('heldAt a day without a rate answers for no day, and still names the table', () => {
    const held = given('heldAt', rates, '2026-01-01');
    expect(held).toEqual(timeline([], { table: 'invented-rate' }));
    expect(given('rateOn', held, '2025-06-30')).toEqual(new Unknown('invented-rate'));
  });

  test('rates made from a table answer for its days, and name it', () => {
    const raised = given('withPointsAdded', rates, decimal('4'));
    expect(given('rateOn', raised, '2025-12-31')).toEqual(decimal('8.75'));
    expect(given('rateOn', raised, '2026-01-01')).toEqual(new Unknown('invented-rate'));
  });
});

describe('the type given', () => {
  const typeOf = (name: string, ...operands: Type[]): Type | null => {
    for (const { takes, gives } of callable(name).signatures) {
      const fitting = takes.reduce<Bindings | null>(
        (bindings, pattern, index) => bindings && bindingsOf(pattern, operands[index] as Type, bindings),
        new Map(),
      );
      if (fitting !== null) return typeOfPattern(gives, fitting);
    }
    return null;
  };

  test.each<[string, Type[], Type | null]>([
    ['plus', ['money', 'money'], 'money'],
    ['plus', ['percent', 'percent'], 'percent'],
    ['plus', ['days', 'days'], 'days'],
    ['plus', ['days', 'whole'], 'days'],
    ['plus', ['days', 'months'], null],
    ['plus', ['money', 'percent'], null],
    ['plus', ['money', 'count'], null],
    ['minus', ['money', 'decimal'], 'decimal'],
    ['minus', ['decimal', 'decimal'], 'decimal'],
    ['times', ['money', 'months'], 'money'],
    ['times', ['money', 'decimal'], 'decimal'],
    ['times', ['money', 'money'], null],
    ['times', ['percent', 'count'], 'percent'],
    ['times', ['count', 'seconds'], 'seconds'],
    ['times', ['days', 'seconds'], null],
    ['dividedBy', ['money', 'count'], 'decimal'],
    ['isMoreThan', ['money', 'money'], 'boolean'],
    ['isMoreThan', ['money', 'days'], null],
    ['isMoreThan', ['money', 'decimal'], null],
    ['isMoreThan', ['days', 'months'], null],
    ['lesserOf', ['money', 'money'], 'money'],
    ['lesserOf', ['days', 'days'], 'days'],
    ['sumOf', [{ list: 'money' }], 'money'],
    ['sumOf', [{ list: 'days' }], 'days'],
    ['greatestOf', [{ list: 'percent' }], 'percent'],
    ['allTogether', [{ list: { list: 'date' } }], { list: 'date' }],
    ['countOf', [{ list: 'date' }], 'count'],
    ['rateOn', [{ timeline: 'money' }, 'date'], null],
    ['balanceOn', [{ timeline: 'percent' }, 'date'], null],
    ['lessPayments', ['money', { list: { record: { date: 'date', sum: 'money' } } }], null],
    [
      'lessPayments',
      ['money', { list: { record: { date: 'date', amount: 'money', by: 'text' } } }],
      { timeline: 'money' },
    ],
    ['asMoves', [{ list: { record: { before: 'decimal', after: 'decimal' } } }], null],
    ['is', [{ choice: ['a', 'b'] }, { choice: ['b'] }], 'boolean'],
    ['is', [{ choice: ['a', 'b'] }, { choice: ['c'] }], null],
  ])('%s of %j is %j', (name, operands, type) => expect(typeOf(name, ...operands)).toEqual(type));

  test.each<[string, object, string, boolean]>([
    ['onlyWhere', { isUsed: 'boolean' }, 'isUsed', true],
    ['onlyWhere', { isUsed: 'boolean' }, 'used', false],
    ['onlyWhere', { isUsed: 'money' }, 'isUsed', false],
    ['addedUpBy', { on: 'date', sum: 'money', days: 'days' }, 'on', true],
    ['addedUpBy', { on: 'date', sum: 'money', by: 'text' }, 'on', true],
    ['addedUpBy', { on: 'date', sum: 'money', at: 'instant' }, 'on', false],
    ['addedUpBy', { on: 'date', sum: 'money' }, 'day', false],
  ])('%s of %j by %s: %s', (name, record, field, fits) => {
    const [{ takes }] = callable(name).signatures as [Signature];
    const pattern = takes[1] as Parameters<typeof bindingsOfField>[0];
    expect(
      bindingsOfField(pattern, field, { list: { record: record as Record<string, Type> } }, new Map()) !== null,
    ).toBe(fits);
  });
});
