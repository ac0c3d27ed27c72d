import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/language/answer/issue.ts';
import { fileWithTerm, issuesIn, typeIn } from './loan-policy.ts';

const at = '/terms/tested';

const wrongType = (place: string, expected: string, found: string): Issue => ({
  code: 'wrong-type',
  at: at + place,
  expected,
  found,
});
const missing = (name: string, expected: string): Issue => ({ code: 'operand-missing', at, name, expected });
const extra = (place: string, name: string): Issue => ({ code: 'operand-extra', at: at + place, name });
const unknown = (place: string, name: string): Issue => ({ code: 'unknown-name', at: at + place, name });
const unknownOperator = (place: string, name: string, nearest?: string): Issue => ({
  code: 'unknown-operator',
  at: at + place,
  name,
  ...(nearest !== undefined && { nearest }),
});

const tools = {
  list: { record: { name: 'text', worth: 'money', backOn: 'date', kind: { choice: ['hand', 'power'] } } },
} as const;
const rates = [{ each: 'loan.rates', as: 'rate', gives: { from: 'rate.from', value: 'rate.percent' } }, 'timelineOf'];
const days = { days: 2 };
const ways = 'one of `day-after`, `same-day`';
const inOrder = 'money, a decimal, a percentage, a date, a time or a whole number';
const fieldInOrder = `the name of a field that holds ${inOrder}`;

describe('a sentence is refused', () => {
  it.each<[unknown, readonly Issue[]]>([
    // Its operator.
    [['loan.due', 'plusDay', days], [unknownOperator('/1', 'plusDay', 'plusDays')]],
    [{ fact: 'loan.due', operator: 'plusDay' }, [unknownOperator('/operator', 'plusDay', 'plusDays')]],
    // Operands that it lacks, or does not take.
    [
      ['loan.due', 'plusDays'],
      [missing('value', 'a number of days'), missing('and/countingFrom', ways)],
    ],
    [['loan.due', 'plusDays', days, {}], [missing('and/countingFrom', ways)]],
    [['loan.due', 'dayAfter', days], [extra('/2', 'value')]],
    [{ fact: 'loan.due', operator: 'dayAfter', value: days }, [extra('/value', 'value')]],
    [
      { fact: 'loan.due', operator: 'plusDays', value: days, and: { countingFrom: 'same-day', countingTo: 'x' } },
      [extra('/and/countingTo', 'countingTo')],
    ],
    [
      ['loan.due', 'dayAfter', days, { toString: 'x' }],
      [extra('/2', 'value'), extra('/3/toString', 'toString')],
    ],
    // Names and sentences within it: all of them at once.
    [
      [['loan.due', 'gone'], 'plusDays', ['loan.due', 'away'], { countingFrom: ['loan.by', 'off'] }],
      [unknownOperator('/0/1', 'gone'), unknownOperator('/2/1', 'away'), unknownOperator('/3/countingFrom/1', 'off')],
    ],
    [
      { fact: 'nowhere', operator: 'plusDays', value: { fact: 'nothing' }, and: { countingFrom: { fact: 'nobody' } } },
      [unknown('/fact', 'nowhere'), unknown('/value/fact', 'nothing'), unknown('/and/countingFrom/fact', 'nobody')],
    ],
    [
      ['nowhere', 'plusDays', 'loan.fee'],
      [unknown('/0', 'nowhere'), missing('and/countingFrom', ways), wrongType('/2', 'a number of days', 'money')],
    ],
    // Operands of another type: a word, true and false as they are written, anything else by its type.
    [['loan.isLost', 'isLessThan', 'loan.fee'], [wrongType('/0', inOrder, 'true or false')]],
    [['loan.due', 'isLessThan', 'loan.fee'], [wrongType('/2', 'a date', 'money')]],
    [['loan.due', 'isLessThan', { money: '1.00' }], [wrongType('/2', 'a date', 'money')]],
    [['loan.fee', 'plus', { choice: 'post' }], [wrongType('/2', 'money', '`post`')]],
    [['loan.fee', 'plus', true], [wrongType('/2', 'money', '`true`')]],
    [{ fact: 'loan.by', operator: 'is', value: 'pots' }, [wrongType('/value', 'one of `post`, `desk`', '`pots`')]],
    [['loan.due', 'plusDays', days, { countingFrom: 'loan.by' }], [wrongType('/3/countingFrom', ways, '`loan.by`')]],
    [
      ['loan.due', 'plusDays', days, { countingFrom: { fact: 'loan.by' } }],
      [wrongType('/3/countingFrom', ways, 'one of `post`, `desk`')],
    ],
    // Of several ways to take operands, by the one that went furthest, and the first of these.
    [['loan.due', 'plus', 'loan.fee'], [wrongType('/0', 'money, a decimal, a percentage or a whole number', 'a date')]],
    [['loan.weeks', 'plus', 'loan.fee'], [wrongType('/2', 'a count', 'money')]],
    [[rates, 'plus', 'loan.due'], [wrongType('/2', 'a percentage', 'a date')]],
    // Words that name a field of the entries of the first operand.
    [['loan.tools', 'inOrderOf', { choice: 'name' }], [wrongType('/2', fieldInOrder, '`name`')]],
    [['loan.tools', 'inOrderOf', { choice: 'lentOn' }], [wrongType('/2', fieldInOrder, '`lentOn`')]],
    [['loan.tools', 'inOrderOf', 'loan.note'], [wrongType('/2', fieldInOrder, 'text')]],
    [['loan.tools', 'inOrderOf', true], [wrongType('/2', fieldInOrder, '`true`')]],
    [
      { fact: 'loan.tools', operator: 'latestBy', and: { field: 'worth' } },
      [wrongType('/and/field', 'the name of a field that holds a date', '`worth`')],
    ],
  ])('%j', (sentence, issues) => {
    expect(issuesIn(fileWithTerm(sentence))).toEqual(issues);
  });

  it('for an operand that is at fault only once: what depends on it is not judged', () => {
    expect(issuesIn(fileWithTerm(['nowhere', 'inOrderOf', { choice: 'backOn' }]))).toEqual([unknown('/0', 'nowhere')]);
    expect(issuesIn(fileWithTerm(['nowhere', 'plus', 'loan.fee']))).toEqual([unknown('/0', 'nowhere')]);
  });
});

describe('a sentence is accepted, and gives', () => {
  it.each([
    [['loan.due', 'plusDays', days, { countingFrom: 'same-day' }], 'date'],
    [{ fact: 'loan.due', operator: 'plusDays', value: days, and: { countingFrom: 'same-day' } }, 'date'],
    [['loan.due', 'dayAfter'], 'date'],
    [{ fact: 'loan.by', operator: 'is', value: 'post' }, 'boolean'],
    [['loan.by', 'is', { choice: 'post' }], 'boolean'],
    [['loan.note', 'is', 'loan.by'], 'boolean'],
    // Of the types of its operands.
    [['loan.fee', 'plus', 'loan.fee'], 'money'],
    [['loan.fee', 'plus', { decimal: '0.5' }], 'decimal'],
    [[{ nil: 'int' }, 'plus', 'loan.weeks'], 'count'],
    // None fits anything, and is taken for what may stand there.
    [[{ none: true }, 'plusDays', { none: true }, { countingFrom: 'same-day' }], 'date'],
    [[{ none: true }, 'dayAfter'], 'date'],
    [[{ none: true }, 'is', 'loan.due'], 'boolean'],
    // Words that name a field.
    [['loan.tools', 'inOrderOf', { choice: 'backOn' }], tools],
    [['loan.tools', 'addedUpBy', { choice: 'name' }], tools],
    [{ fact: 'loan.tools', operator: 'latestBy', and: { field: 'backOn' } }, tools.list],
    [{ fact: [], operator: 'latestBy', and: { field: 'worth' } }, 'none'],
  ])('%j', (sentence, type) => {
    expect(typeIn(fileWithTerm(sentence))).toEqual(type);
  });
});
