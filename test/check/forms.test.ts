import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseForm, parseInLanguage } from '../../src/check/form.ts';
import { ruleFile } from '../../src/language/grammar/rule-file.ts';
import { grammar, shape, term } from '../../src/language/grammar/shape.ts';
import { malformed, wrongType } from './issues.ts';
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
    ['null', null, [wrongType('', aShape, 'null')]],
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
    ['`all` of no list', { all: 'due' }, [wrongType('/all', 'a list', 'the text "due"')]],
    ['`any` of no list', { any: 'due' }, [wrongType('/any', 'a list', 'the text "due"')]],
    [
      'a field that is no name, within another shape',
      { not: { record: { Torn: 'due' } } },
      [malformed('/not/record/Torn', 'a name in camelCase', '"Torn"')],
    ],
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
    ['a list that is none', { list: 'due' }, [wrongType('/list', 'a list', 'the text "due"')]],
    ['an object that is none', { record: [] }, [wrongType('/record', 'an object', 'an empty list')]],
    ['text that is none', { leftOut: true }, [wrongType('/leftOut', 'text', 'the boolean true')]],
    ['true or false that is neither', { always: 'yes' }, [wrongType('/always', 'true or false', 'the text "yes"')]],
    ['days that are no number', { days: '3' }, [wrongType('/days', 'a number', 'the text "3"')]],
    ['half a day', { days: 0.5 }, [wrongType('/days', 'a whole number', 'the number 0.5')]],
    ['no branch', { when: [], else: 'due' }, [malformed('/when', 'a list of 1 or more', 'an empty list')]],
    [
      'nil of what has none',
      { nil: 'pence' },
      [{ code: 'not-an-option', at: '/nil', names: ['money', 'decimal', 'int'], found: '"pence"' }],
    ],
    ['none that is false', { none: false }, [{ code: 'not-an-option', at: '/none', names: ['true'], found: 'false' }]],
    [
      'a field that is no name',
      { record: { 'Torn page': 'due' } },
      [malformed('/record/Torn page', 'a name in camelCase', '"Torn page"')],
    ],
    [
      'a word that is no amount',
      { money: '5' },
      [malformed('/money', 'pounds and pence as text, like "10.00"', '"5"')],
    ],
  ])('%s', (_, given, issues) => {
    expect(parseInLanguage(shape, given)).toEqual({ issues });
  });
});

describe('a term that is none', () => {
  it.each<[what: string, given: unknown, issues: Faults]>([
    ['a shape that is none', { recrod: {} }, [{ code: 'unknown-shape', at: '', names, nearest: 'record' }]],
    ['one with a meaning that is no text', { means: 3, is: 'due' }, [wrongType('/means', 'text', 'the number 3')]],
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
