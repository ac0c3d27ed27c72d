import { describe, expect, it } from 'vitest';
import { joinTypes } from '../../src/check/join-types.ts';
import type { Type } from '../../src/language/model/type.ts';

const record = (fields: Readonly<Record<string, Type>>): Type => ({ record: fields });

describe('two types are one', () => {
  it.each<[a: Type, b: Type, joined: Type | null]>([
    ['date', 'date', 'date'],
    ['date', 'none', 'date'],
    ['none', 'none', 'none'],
    ['date', 'time', null],
    ['money', 'percent', 'decimal'],
    ['money', 'money', 'money'],
    ['money', 'count', null],
    ['whole', 'days', 'days'],
    ['whole', 'count', 'count'],
    ['days', 'months', null],
    ['whole', 'money', null],
    ['text', { choice: ['fax'] }, null],
    [{ list: 'date' }, 'date', null],
    [{ list: 'none' }, 'date', null],
    [{ timeline: 'none' }, 'date', null],
    [record({ day: 'none' }), record({ on: 'none' }), null],
    [{ list: 'date' }, { list: 'none' }, { list: 'date' }],
    [{ list: 'money' }, { list: 'decimal' }, { list: 'decimal' }],
    [{ list: 'money' }, { list: 'date' }, null],
    [{ list: 'money' }, { timeline: 'money' }, null],
    [{ timeline: 'money' }, { timeline: 'money' }, { timeline: 'money' }],
    [{ timeline: 'money' }, { timeline: 'percent' }, { timeline: 'decimal' }],
    [{ timeline: 'money' }, { timeline: 'date' }, null],
    [{ timeline: 'money' }, record({ money: 'money' }), null],
    [
      record({ day: 'date', sum: 'none' }),
      record({ sum: 'money', day: 'date' }),
      record({ day: 'date', sum: 'money' }),
    ],
    [record({ day: 'date' }), record({ day: 'date', sum: 'money' }), null],
    [record({ day: 'date' }), record({ on: 'date' }), null],
    [record({ day: 'date', sum: 'money' }), record({ day: 'date', sum: 'date' }), null],
    [record({ day: 'date' }), { choice: ['day'] }, null],
  ])('whichever comes first: %j and %j', (a, b, joined) => {
    expect(joinTypes(a, b)).toEqual(joined);
    expect(joinTypes(b, a)).toEqual(joined);
  });

  it('of the words of both, each once', () => {
    const [some, others] = [{ choice: ['letter', 'fax'] }, { choice: ['fax', 'e-mail'] }];
    expect(joinTypes(some, others)).toEqual({ choice: ['letter', 'fax', 'e-mail'] });
    expect(joinTypes(some, { choice: ['fax', 'letter'] })).toEqual(some);
  });
});
