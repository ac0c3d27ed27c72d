import { describe, expect, it } from 'vitest';
import { exampleTypes } from '../../src/check/example-types.ts';
import type { PatternFile, WordFile } from '../../src/language/grammar/word-file.ts';
import type { Type } from '../../src/language/model/type.ts';

const anything: PatternFile = { any: 'a' };
const typeOf = (pattern: PatternFile, written: unknown) =>
  exampleTypes({ takes: { first: pattern } } as unknown as WordFile, [written]);

describe('an operand of an example is, by how it is written and what the word takes there', () => {
  it.each<[pattern: PatternFile, written: unknown, type: Type]>([
    ['days', 3, 'days'],
    ['decimal', { decimal: '1' }, 'decimal'],
    ['date', null, 'date'],
    [{ list: 'date' }, undefined, { list: 'date' }],
    [{ number: 'n' }, 3, 'count'],
    [{ number: 'n' }, { days: 3 }, 'days'],
    [{ whole: 'n' }, { hours: 3 }, 'hours'],
    [{ choice: ['letter', 'fax'] }, 'fax', { choice: ['letter', 'fax'] }],
    [{ timeline: 'money' }, { rates: [['2025-01-01', '1.00']] }, { timeline: 'money' }],
    [anything, { rates: [['2025-01-01', '1.00']] }, { timeline: 'decimal' }],
    [anything, { holidays: ['2025-12-25'] }, 'calendar'],
    [anything, true, 'boolean'],
    [anything, 3, 'count'],
    [anything, { seconds: 3 }, 'seconds'],
    [anything, { money: '1.00' }, 'money'],
    [anything, { percent: '1' }, 'percent'],
    [anything, { decimal: '1' }, 'decimal'],
    [anything, '2025-03-10', 'date'],
    [anything, '18:00', 'time'],
    [anything, '2025-03-10T18:30:00Z', 'instant'],
    [anything, 'P1M', 'duration'],
    [anything, 'by letter', 'text'],
    [anything, [], { list: 'none' }],
    [anything, [null, '2025-03-10', null], { list: 'date' }],
    [anything, [{ money: '1.00' }, { percent: '1' }], { list: 'decimal' }],
    [anything, [['2025-03-10'], []], { list: { list: 'date' } }],
    [{ list: 'money' }, [], { list: 'money' }],
    [{ list: { list: 'days' } }, [[3], []], { list: { list: 'days' } }],
    [{ list: anything }, [{ money: '1.00' }], { list: 'money' }],
    [anything, {}, { record: {} }],
    [anything, { days: 3, on: '2025-03-10', end: null }, { record: { days: 'count', on: 'date', end: 'none' } }],
    [
      { record: { days: 'days', end: 'date' } },
      { days: 3, end: null, name: 'saw' },
      { record: { days: 'days', end: 'date', name: 'text' } },
    ],
    [
      { list: { record: { days: 'days' } } },
      [{ days: 3, on: null }],
      { list: { record: { days: 'days', on: 'none' } } },
    ],
  ])('%j, %j: %j', (pattern, written, type) => {
    expect(typeOf(pattern, written)).toEqual([{ type, word: null }]);
  });

  it('the name of a field, where the word takes one', () => {
    const file = { takes: { all: { list: { record: {}, as: 'r' } } }, and: { field: { field: 'date' } } };
    expect(exampleTypes(file as unknown as WordFile, [[{ on: '2025-03-10' }], 'on'])).toEqual([
      { type: { list: { record: { on: 'date' } } }, word: null },
      { type: 'text', word: 'on' },
    ]);
  });
});
