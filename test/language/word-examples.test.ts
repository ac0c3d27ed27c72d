import { describe, expect, test } from 'vitest';
import { formOf, vocabularyOf } from '../../src/check/vocabulary.ts';
import { exampleIssues } from '../../src/check/word-example.ts';
import type { WordFile } from '../../src/language/grammar/word-file.ts';
import type { Type } from '../../src/language/model/type.ts';
import { bodyValue } from '../../src/language/run-time/body-value.ts';
import { isUnknown, type Value } from '../../src/language/run-time/value.ts';
import { decimal, dividedBy, times } from '../../src/values/decimal.ts';
import { words } from '../../src/words/index.ts';
import { call } from './callable.ts';
import examples from './word-examples.json' with { type: 'json' };

const vocabulary = vocabularyOf(words, []);

// Beside the examples that words bring themselves: what words that were operators came to then.
describe.each(Object.entries(examples as Record<string, WordFile['examples']>))('%s', (name, rows) => {
  const form = formOf((words as { word: string }[]).find(({ word }) => word === name));
  const bodyOn = vocabulary.find(name)?.bodyOn;

  test.each(rows.map((row, index) => [JSON.stringify(row), index] as const))('%s', (_, index) => {
    if ('issues' in form || !bodyOn) throw new Error(`no word: ${name}`);
    expect(exampleIssues({ ...form.data, examples: rows }, index, bodyOn)).toEqual([]);
  });
});

describe('of entries that do not tell what their fields hold', () => {
  const bodyOf = (name: string, record: Readonly<Record<string, Type>>, field: string) => {
    const found = vocabulary.find(name)?.bodyOn?.([
      { type: { list: { record } }, word: null },
      { type: 'text', word: field },
    ]);
    if (found === undefined || 'issues' in found) throw new Error(JSON.stringify(found));
    return found.body;
  };
  const latest = bodyOf('latestBy', { endsOn: 'date', of: 'text' }, 'endsOn');
  const used = bodyOf('onlyWhere', { price: 'decimal', isUsed: 'boolean' }, 'isUsed');

  test.each<[Value[]]>([[[]], [[{ endsOn: null, of: 'first' }, null]]])('none is the latest: %j', (entries) =>
    expect(bodyValue(latest, [entries], { field: 'endsOn' })).toBeNull(),
  );

  test.each<[Value[]]>([[[]], [[{ price: decimal('1.50'), isUsed: null }, null]]])('none is kept: %j', (entries) =>
    expect(bodyValue(used, [entries, 'isUsed'], {})).toEqual([]),
  );
});

test('rounding down: a whole that is held a hair below itself stays whole', () => {
  const held = times(dividedBy(decimal('1'), decimal('3')), decimal('3'));
  expect(call('roundedDownToPenny', [held])).toEqual(decimal('1'));
});

describe('the next working day after', () => {
  const calendar = {
    holidays: new Set(['2025-06-06', '2025-06-09', '2025-06-14']),
    answersFrom: '2025-06-02',
    answersTo: '2025-06-20',
    table: 'invented-holidays',
  };
  const toTheEnd = { ...calendar, holidays: new Set(['9999-12-31']), answersTo: '9999-12-31' };
  const next = (day: string, by: Value = calendar) => call('nextWorkingDayAfter', [day, by]);

  test.each([
    ['2025-06-05', '2025-06-10'],
    ['2025-06-07', '2025-06-10'],
    ['2025-06-19', '2025-06-20'],
    ['2025-06-01', '2025-06-02'],
  ])('%s: %s', (day, working) => expect(next(day)).toBe(working));

  test.each(['2025-06-20', '2025-05-31'])('%s: a day that is not answered for', (day) =>
    expect(next(day)).toMatchObject({ table: 'invented-holidays' }),
  );

  test.each(['9999-12-30', '9999-12-31'])('%s: no day is left', (day) =>
    expect(isUnknown(next(day, toTheEnd))).toBe(true),
  );
});
