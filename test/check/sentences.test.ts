import { describe, expect, it } from 'vitest';
import { unknownName, wrongType } from './issues.ts';
import { issuesOf, lateBooks, policyOf, reading } from './late-books.ts';

const at = '/terms/tried';
const unknown = (place: string, name: string, nearest?: string) => unknownName(at + place, name, nearest);
const wrong = (place: string, expected: string, found: string) => wrongType(at + place, expected, found);
const extra = (place: string, name: string) => ({ code: 'operand-extra', at: at + place, name });
const missing = (name: string, expected: string) => ({ code: 'operand-missing', at, name, expected });

const long = (fact: unknown, operator: string, value?: unknown, and?: object) => ({ fact, operator, value, and });
const counted = { countingFrom: 'day-after' };
const either = 'one of `day-after`, `same-day`';
const ordered = 'money, a decimal, a percentage, a date, a time or a whole number';

describe('a sentence is refused', () => {
  it.each<[what: string, sentence: unknown, issues: readonly object[]]>([
    [
      'an operator that is none',
      ['loan.due', 'plusDay', 'grace', counted],
      [{ code: 'unknown-operator', at: `${at}/1`, name: 'plusDay', nearest: 'plusDays' }],
    ],
    [
      'an operator like no other, whatever its operands are',
      long('loan.deu', 'zzzzzzzz'),
      [{ code: 'unknown-operator', at: `${at}/operator`, name: 'zzzzzzzz' }],
    ],
    ['a first operand that is none', ['loan.deu', 'dayAfter'], [unknown('/0', 'loan.deu', 'loan.due')]],
    ['a first operand that is none, by name', long('loan.deu', 'dayAfter'), [unknown('/fact', 'loan.deu', 'loan.due')]],
    ['a second operand that is none', ['loan.due', 'isBefore', 'asoff'], [unknown('/2', 'asoff', 'asOf')]],
    [
      'a second operand that is none, by name',
      long('loan.due', 'isBefore', { fact: 'asoff' }),
      [unknown('/value/fact', 'asoff', 'asOf')],
    ],
    [
      'a named operand that is none',
      ['loan.due', 'plusDays', 'grace', { countingFrom: { fact: 'zzzzzz' } }],
      [unknown('/3/countingFrom/fact', 'zzzzzz')],
    ],
    [
      'all operands that are none, at once',
      ['loan.deu', 'plusDays', 'gracee', { countingFrom: { fact: 'zzzzzz' } }],
      [
        unknown('/0', 'loan.deu', 'loan.due'),
        unknown('/2', 'gracee', 'grace'),
        unknown('/3/countingFrom/fact', 'zzzzzz'),
      ],
    ],
    ['an operand that is missing', ['loan.due', 'isBefore'], [missing('value', 'a date')]],
    ['a named operand that is missing', ['loan.due', 'plusDays', 'grace'], [missing('and/countingFrom', either)]],
    [
      'a named operand that is missing among those that are named',
      long('loan.due', 'plusDays', { fact: 'grace' }, {}),
      [missing('and/countingFrom', either)],
    ],
    [
      'all that is missing, and what is there does not fit',
      long('fee', 'plusDays'),
      [missing('value', 'a number of days'), missing('and/countingFrom', either), wrong('/fact', 'a date', 'money')],
    ],
    [
      'what is not to be compared with what is missing',
      ['loan.isRenewed', 'isLessThan'],
      [missing('value', ordered), wrong('/0', ordered, 'true or false')],
    ],
    ['an operand too many', ['loan.due', 'dayAfter', 'grace'], [extra('/2', 'value')]],
    ['an operand too many, by name', long('loan.due', 'dayAfter', { fact: 'zzzzzz' }), [extra('/value', 'value')]],
    [
      'named operands that the operator does not have',
      ['loan.due', 'plusDays', 'grace', { ...counted, countingTo: 'same-day', toString: 'x' }],
      [extra('/3/countingTo', 'countingTo'), extra('/3/toString', 'toString')],
    ],
    [
      'a named operand of an operator without any',
      long('loan.due', 'isBefore', { fact: 'asOf' }, counted),
      [extra('/and/countingFrom', 'countingFrom')],
    ],
  ])('%s', (_, sentence, issues) => {
    expect(issuesOf(reading(sentence))).toEqual(issues);
  });
});

describe('an operand of another type is refused, told by its place and what it is', () => {
  it.each<[what: string, sentence: unknown, issue: object]>([
    ['the first', ['fee', 'dayAfter'], wrong('/0', 'a date', 'money')],
    ['the second', ['loan.due', 'plusDays', 'fee', counted], wrong('/2', 'a number of days', 'money')],
    [
      'one that is named',
      ['loan.due', 'plusDays', 'grace', { countingFrom: 'day-before' }],
      wrong('/3/countingFrom', either, '`day-before`'),
    ],
    [
      'one that is named, by a name',
      ['loan.due', 'plusDays', 'grace', { countingFrom: { fact: 'loan.kind' } }],
      wrong('/3/countingFrom', either, 'one of `book`, `map`'),
    ],
    ['text where a word stands', long('loan.due', 'isBefore', 'asOf'), wrong('/value', 'a date', '`asOf`')],
    [
      'text where a word stands, and a condition is wanted',
      long('loan.due', 'isNone', 'true'),
      wrong('/value', 'true or false', '`true`'),
    ],
    ['`true` as it is written', ['loan.due', 'isBefore', true], wrong('/2', 'a date', '`true`')],
    ['an amount by its type', ['loan.due', 'isBefore', { money: '1.00' }], wrong('/2', 'a date', 'money')],
    ['a day by its kind', ['fee', 'isLessThan', { date: '2025-01-01' }], wrong('/2', 'money', '`2025-01-01`')],
    ['a whole entity', ['member', 'isLessThan', 'fee'], wrong('/0', ordered, 'an entity')],
    [
      'another than the first, where both are of one type',
      ['fee', 'isLessThan', 'grace'],
      wrong('/2', 'money', 'a number of days'),
    ],
    ['by the pattern that went furthest', ['fee', 'times', 'loan.due'], wrong('/2', 'a whole number', 'a date')],
    [
      'of patterns that went as far, by the first',
      ['loan.due', 'plus', 'fee'],
      wrong('/0', 'money, a decimal, a percentage or a whole number', 'a date'),
    ],
    [
      'a field that holds no condition',
      ['loan.pages', 'onlyWhere', { choice: 'on' }],
      wrong('/2', 'the name of a field that holds true or false', '`on`'),
    ],
    [
      'a field that no entry has',
      long('loan.pages', 'onlyWhere', 'lost'),
      wrong('/value', 'the name of a field that holds true or false', '`lost`'),
    ],
    [
      'a field that is no word',
      ['loan.pages', 'onlyWhere', 'loan.kind'],
      wrong('/2', 'the name of a field that holds true or false', 'one of `book`, `map`'),
    ],
    [
      'true in place of a field',
      ['loan.pages', 'onlyWhere', true],
      wrong('/2', 'the name of a field that holds true or false', '`true`'),
    ],
  ])('%s', (_, sentence, issue) => {
    expect(issuesOf(reading(sentence))).toEqual([issue]);
  });
});

describe('a sentence is taken', () => {
  it.each<[what: string, sentence: unknown]>([
    ['with a word in the last place', ['loan.due', 'plusDays', 'grace', counted]],
    ['with words by name', long('loan.due', 'plusDays', { fact: 'grace' }, counted)],
    ['with a word that is written as a choice', ['loan.kind', 'is', { choice: 'book' }]],
    ['with none where a day may stand', ['loan.back', 'isBefore', { none: true }]],
    ['with none as its subject', [{ none: true }, 'isBefore', 'asOf']],
    ['with a shape as an operand', [['loan.due', 'dayAfter'], 'isBefore', { when: 'loan.isRenewed', then: 'asOf' }]],
    ['with `true` as it is written', long('loan.due', 'isNone', true)],
    ['with an empty list', long({ fact: 'loan.kind' }, 'isAmong', [])],
    ['with none as a list', [{ none: true }, 'countOf']],
    ['with a key of words', ['loan.pages', 'addedUpBy', { choice: 'on' }]],
    ['with a pattern after the first', ['grace', 'times', { count: 2 }]],
    ['with a field that holds conditions', ['loan.pages', 'onlyWhere', { choice: 'torn' }]],
    ['with a field, by name', long('loan.pages', 'onlyWhere', 'torn')],
    ['with a field that is named', long('loan.pages', 'latestBy', undefined, { field: 'on' })],
  ])('%s', (_, sentence) => {
    expect(issuesOf(reading(sentence))).toEqual([]);
  });
});

describe('a sentence is told in the reasons of an answer', () => {
  const isEarly = { all: ['loan.isRenewed', ['loan.back', 'isBefore', 'lastDay']] };
  const [inTime] = lateBooks.rules;
  const conditions = { all: [{ fact: 'isEarly', operator: 'is', value: true }] };
  const event = { type: 'no-fee', params: { clause: 'B1', because: 'it was early' } };
  it('with its place, its operator, its operands and what they come of', () => {
    const policy = policyOf({ terms: { isEarly }, rules: [{ ...inTime, conditions, event }] });
    const told = policy.evaluate('late-books', { loan: { due: '2025-03-01', back: '2025-03-02', isRenewed: true } });
    expect(told.because[0]).toMatchObject({
      rule: 'in-time',
      conditions: [
        {
          fact: 'isEarly',
          at: '/rules/0/conditions/all/0',
          operator: 'is',
          left: { value: true, type: 'boolean' },
          right: { value: true, type: 'boolean' },
          from: [
            {
              from: [
                {
                  all: [
                    {
                      fact: 'loan.isRenewed',
                      at: '/terms/isEarly/all/0',
                      operator: 'is',
                      left: { value: true, type: 'boolean' },
                      right: { value: true, type: 'boolean' },
                    },
                    {
                      fact: 'loan.back',
                      at: '/terms/isEarly/all/1',
                      operator: 'isBefore',
                      left: { value: '2025-03-02', type: 'date' },
                      right: { value: '2025-03-04', type: 'date' },
                      from: [
                        { term: 'loan.back' },
                        {
                          by: {
                            at: '/terms/lastDay',
                            operator: 'plusDays',
                            left: { value: '2025-03-01' },
                            right: { value: 3, type: 'days' },
                            and: { countingFrom: { value: 'day-after', type: { choice: ['day-after'] } } },
                          },
                          from: [{ term: 'loan.due' }, { term: 'grace' }],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });
});
