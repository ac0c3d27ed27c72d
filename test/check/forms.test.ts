import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseForm, parseInLanguage, unlessTooDeep } from '../../src/check/form.ts';
import { ruleFile } from '../../src/language/grammar/rule-file.ts';
import { grammar, shape, term } from '../../src/language/grammar/shape.ts';
import { lateBooks } from './late-books.ts';

const aShape = 'a name, a shape, true, false, a sentence or `[]`';
const names = Object.keys(grammar().forms);
const notEmpty = { code: 'malformed', expected: 'text that is not empty', found: '""' };
const parts = { code: 'malformed', expected: 'a sentence of two to four parts, or `[]`', found: 'a list' };

/** What is wrong, each with its place. */
type Faults = readonly object[];

describe('a shape that is none', () => {
  it.each<[what: string, given: unknown, issues: Faults]>([
    ['empty text', '', [{ ...notEmpty, at: '' }]],
    ['a number', 5, [{ code: 'bare-number', at: '', found: '5' }]],
    ['null', null, [{ code: 'wrong-type', at: '', expected: aShape, found: 'null' }]],
    ['nothing', undefined, [{ code: 'missing', at: '', name: '' }]],
    ['a list of one part', ['due'], [{ ...parts, at: '' }]],
    ['a list of five parts', ['due', 'is', 'due', {}, 'due'], [{ ...parts, at: '' }]],
    ['a sentence with an empty name', ['due', 'is', ''], [{ ...notEmpty, at: '/2' }]],
    ['a sentence with an empty operator', ['due', ''], [{ ...notEmpty, at: '/1' }]],
    [
      'a sentence with two faults',
      [7, 'is', { all: [], any: [] }],
      [
        { code: 'bare-number', at: '/0', found: '7' },
        { code: 'both-all-and-any', at: '/2' },
      ],
    ],
    ['both `all` and `any`', { all: ['due'], any: ['due'] }, [{ code: 'both-all-and-any', at: '' }]],
    ['both of them within another', { not: { any: [], all: [] } }, [{ code: 'both-all-and-any', at: '/not' }]],
    ['an object without keys', {}, [{ code: 'unknown-shape', at: '', names }]],
    ['an object with a key like no other', { zzzzzz: 1 }, [{ code: 'unknown-shape', at: '', names }]],
    [
      'an object with a key like another',
      { recrod: {} },
      [{ code: 'unknown-shape', at: '', names, nearest: 'record' }],
    ],
    ['a kind of value misspelt', { monney: '1.00' }, [{ code: 'unknown-shape', at: '', names, nearest: 'money' }]],
    ['a key too many', { not: 'due', so: 'due' }, [{ code: 'unknown-key', at: '/so', name: 'so' }]],
    [
      'keys too many, with signs that a pointer has for others',
      { not: 'due', 'a/b': 1, 'c~d': 2 },
      [
        { code: 'unknown-key', at: '/a~1b', name: 'a/b' },
        { code: 'unknown-key', at: '/c~0d', name: 'c~d' },
      ],
    ],
    ['a part that is missing', { field: 'due' }, [{ code: 'missing', at: '/of', name: 'of' }]],
    [
      'text that is missing',
      { fold: 'pages', so: 'sum', from: 'nil', next: 'sum' },
      [{ code: 'missing', at: '/as', name: 'as', expected: 'text' }],
    ],
    [
      'a list that is none',
      { list: 'due' },
      [{ code: 'wrong-type', at: '/list', expected: 'a list', found: 'the text "due"' }],
    ],
    [
      'an object that is none',
      { record: [] },
      [{ code: 'wrong-type', at: '/record', expected: 'an object', found: 'an empty list' }],
    ],
    [
      'text that is none',
      { leftOut: true },
      [{ code: 'wrong-type', at: '/leftOut', expected: 'text', found: 'the boolean true' }],
    ],
    [
      'true or false that is neither',
      { always: 'yes' },
      [{ code: 'wrong-type', at: '/always', expected: 'true or false', found: 'the text "yes"' }],
    ],
    [
      'days that are no number',
      { days: '3' },
      [{ code: 'wrong-type', at: '/days', expected: 'a number', found: 'the text "3"' }],
    ],
    [
      'half a day',
      { days: 0.5 },
      [{ code: 'wrong-type', at: '/days', expected: 'a whole number', found: 'the number 0.5' }],
    ],
    [
      'no branch',
      { when: [], else: 'due' },
      [{ code: 'malformed', at: '/when', expected: 'a list of 1 or more', found: 'an empty list' }],
    ],
    [
      'nil of what has none',
      { nil: 'pence' },
      [{ code: 'not-an-option', at: '/nil', names: ['money', 'decimal', 'int'], found: '"pence"' }],
    ],
    ['none that is false', { none: false }, [{ code: 'not-an-option', at: '/none', names: ['true'], found: 'false' }]],
    [
      'a field that is no name',
      { record: { 'Torn page': 'due' } },
      [{ code: 'malformed', at: '/record/Torn page', expected: 'a name in camelCase', found: '"Torn page"' }],
    ],
    [
      'a word that is no amount',
      { money: '5' },
      [{ code: 'malformed', at: '/money', expected: 'pounds and pence as text, like "10.00"', found: '"5"' }],
    ],
  ])('%s', (_, given, issues) => {
    expect(parseInLanguage(shape, given)).toEqual({ issues });
  });
});

describe('a term that is none', () => {
  it.each<[what: string, given: unknown, issues: Faults]>([
    ['a shape that is none', { recrod: {} }, [{ code: 'unknown-shape', at: '', names, nearest: 'record' }]],
    [
      'one with a meaning that is no text',
      { means: 3, is: 'due' },
      [{ code: 'wrong-type', at: '/means', expected: 'text', found: 'the number 3' }],
    ],
    ['nothing but a meaning', { means: 'the day' }, [{ code: 'missing', at: '/is', name: 'is' }]],
    [
      'a meaning beside a shape that lacks a part',
      { means: 'the day', field: 'due' },
      [{ code: 'missing', at: '/of', name: 'of' }],
    ],
    [
      'a meaning beside a key of no shape',
      { means: 'the day', recrod: {} },
      [
        { code: 'missing', at: '/is', name: 'is' },
        { code: 'unknown-key', at: '/recrod', name: 'recrod' },
      ],
    ],
    ['a number', 3, [{ code: 'bare-number', at: '', found: '3' }]],
  ])('%s', (_, given, issues) => {
    expect(parseInLanguage(term, given)).toEqual({ issues });
  });
});

describe('a condition of a rule that is none', () => {
  const at = '/rules/0/conditions/all/0';
  const sentence = { fact: 'loan.back', operator: 'is', value: 'loan.due' };

  it.each<[what: string, condition: unknown, issues: Faults]>([
    ['a name', 'isRenewed', [{ code: 'malformed', at, expected: 'another form', found: '"isRenewed"' }]],
    ['a number', 3, [{ code: 'bare-number', at, found: '3' }]],
    ['conditions joined within it', { all: [sentence], any: [sentence] }, [{ code: 'both-all-and-any', at }]],
    ['`not` before what is no condition', { not: 'in-time' }, [{ code: 'not-without-condition', at }]],
    ['a number compared', { ...sentence, value: 3 }, [{ code: 'bare-number', at: `${at}/value`, found: '3' }]],
    [
      'nothing compared',
      { fact: 'loan.back', operator: 'is' },
      [{ code: 'missing', at: `${at}/value`, name: 'value' }],
    ],
    ['a key too many', { ...sentence, and: {} }, [{ code: 'unknown-key', at: `${at}/and`, name: 'and' }]],
    [
      'a sound sentence as what is compared',
      { ...sentence, value: { ...sentence, fact: 'loan.due' } },
      ['operator', 'value'].map((name) => ({ code: 'unknown-key', at: `${at}/value/${name}`, name })),
    ],
    [
      'a sentence with a fault as what is compared',
      { ...sentence, value: { ...sentence, value: 3 } },
      [{ code: 'bare-number', at: `${at}/value/value`, found: '3' }],
    ],
  ])('%s', (_, condition, issues) => {
    const [rule] = lateBooks.rules;
    const given = { ...lateBooks, rules: [{ ...rule, conditions: { all: [condition] } }] };
    expect(parseInLanguage(ruleFile(), given)).toEqual({ issues });
  });

  it('outside the language a key called `operator` is a key like any other', () => {
    expect(parseForm(z.strictObject({ name: z.string() }), { name: 'x', operator: 1 })).toEqual({
      issues: [{ code: 'unknown-key', at: '/operator', name: 'operator' }],
    });
  });
});

describe('data of another form', () => {
  it.each<[what: string, schema: z.ZodType, given: unknown, issue: object]>([
    ['not an object', z.object({}), 1, { code: 'wrong-type', expected: 'an object', found: 'the number 1' }],
    ['not a number', z.number(), '1', { code: 'wrong-type', expected: 'a number', found: 'the text "1"' }],
    [
      'of a type that is not spoken of',
      z.date(),
      true,
      { code: 'wrong-type', expected: 'date', found: 'the boolean true' },
    ],
    [
      'of a type in words of the schema',
      z.string({ error: 'a day' }),
      1,
      { code: 'wrong-type', expected: 'a day', found: 'the number 1' },
    ],
    [
      'too few',
      z.array(z.string()).min(2),
      ['a'],
      { code: 'malformed', expected: 'a list of 2 or more', found: 'a list' },
    ],
    ['too short', z.string().min(1), '', notEmpty],
    ['too small', z.number().min(3), 2, { code: 'malformed', expected: '3 or more', found: '2' }],
    [
      'too small, in words of the schema',
      z.number().min(3, { error: 'three' }),
      2,
      { code: 'malformed', expected: 'three', found: '2' },
    ],
    [
      'too large',
      z.number().max(3, { error: 'at most three' }),
      4,
      { code: 'malformed', expected: 'at most three', found: '4' },
    ],
    [
      'one of several, and none',
      z.union([z.string(), z.boolean()]),
      [],
      { code: 'malformed', expected: 'another form', found: 'an empty list' },
    ],
    [
      'one of several, and null',
      z.union([z.string(), z.boolean()]),
      null,
      { code: 'malformed', expected: 'another form', found: 'null' },
    ],
  ])('%s', (_, schema, given, issue) => {
    expect(parseForm(schema, given)).toEqual({ issues: [{ at: '', ...issue }] });
  });

  it('of several forms that is told which goes deepest, and of those as deep the one with fewest faults', () => {
    const shallow = z.strictObject({ kind: z.literal('a') });
    const deep = z.strictObject({ kind: z.string(), at: z.strictObject({ first: z.string(), last: z.string() }) });
    const given = { kind: 'b', at: { first: 'x', last: 3, more: true } };
    const wrong = { code: 'wrong-type', at: '/at/first', expected: 'a number', found: 'the text "x"' };
    const other = z.strictObject({ kind: z.string(), at: z.looseObject({ first: z.number() }) });
    for (const union of [z.union([shallow, deep, other]), z.union([other, deep, shallow])])
      expect(parseForm(union, given)).toEqual({ issues: [wrong] });
  });

  it('what comes through a prototype is missing, as is what stands within no object', () => {
    const schema = z.object({ toString: z.string() });
    const expected = 'text';
    expect(parseForm(schema, {})).toEqual({
      issues: [{ code: 'missing', at: '/toString', name: 'toString', expected }],
    });
  });

  it('what two checks of one place say in the same words is told once', () => {
    const never = () => false;
    const given = z.string().refine(never, 'a day').refine(never, 'a day').refine(never, 'a date');
    expect(parseForm(given, 'x')).toEqual({
      issues: ['a day', 'a date'].map((expected) => ({ code: 'malformed', at: '', expected, found: '"x"' })),
    });
  });
});

describe('work that fails', () => {
  const failing = (error: unknown) => () =>
    unlessTooDeep(() => {
      throw error;
    });

  it('for want of stack is a fault of the document', () => {
    const endless = (): object => endless();
    const issues = [{ code: 'malformed', at: '', expected: 'less deep nesting, and no cycle' }];
    expect(unlessTooDeep(endless)).toEqual({ issues });
  });

  it.each([new RangeError('Invalid array length'), new TypeError('no call stack'), 'call stack'])(
    'for another reason fails: %s',
    (error) => {
      expect(failing(error)).toThrow(error as Error);
    },
  );
});
