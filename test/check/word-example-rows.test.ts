import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/language/answer/issue.ts';
import { back, due, fieldOfEach, issuesOf, late, lateBy, lent, number, penny, taking } from './late-word.ts';
import { wrongType } from './told.ts';

describe('a word is refused by an example', () => {
  const values = { code: 'malformed', expected: 'values as examples write them', found: 'a list' } as const;
  const fails = (at: string, row: unknown, expected: string, found: string): Issue => ({
    code: 'example-fails',
    at,
    name: JSON.stringify(row),
    expected,
    found,
  });
  const operand = (at: string, name: string, expected: string, found: string): Issue => ({
    ...wrongType(at, expected, found),
    name,
  });
  /** A word that gives what it is given, with one example. */
  const itself = (given: unknown, result: unknown) => ({
    ...taking({ any: { any: 'T' } }, { any: 'T' }, 'any'),
    examples: [
      [given, result],
      [true, true],
    ],
  });

  it.each<[object, readonly unknown[], Issue | null]>([
    // Its form.
    [{}, [due, 2], { code: 'malformed', at: '/examples/1', expected: '2 operands and the result' }],
    [{}, [due, back, 0, 2], { code: 'malformed', at: '/examples/1', expected: '2 operands and the result' }],
    [
      lateBy,
      [due, 2],
      { code: 'malformed', at: '/examples/1', expected: '1 operand, those that are named and the result' },
    ],
    [
      lateBy,
      [due, back, 2],
      { code: 'malformed', at: '/examples/1', expected: '1 operand, those that are named and the result' },
    ],
    [
      lateBy,
      [due, [back], 2],
      { code: 'malformed', at: '/examples/1', expected: '1 operand, those that are named and the result' },
    ],
    [lateBy, [due, { bak: back }, 2], { ...values, at: '/examples/1' }],
    [{}, [due, { money: 'much' }, 2], { ...values, at: '/examples/1' }],
    [{}, [due, back, { money: 'much' }], { ...values, at: '/examples/1' }],
    // An operand that it does not take.
    [{}, [due, 'P1M', 2], operand('/examples/1', 'back', 'a date', '"P1M"')],
    [{}, [{ days: 2 }, back, 2], operand('/examples/1', 'due', 'a date', 'an object')],
    [lateBy, [due, { back: 3 }, 2], operand('/examples/1', 'back', 'a date', '3')],
    // Another result.
    [{}, [due, back, 3], fails('/examples/1', [due, back, 3], '3', '2')],
    [{}, [due, back, null], fails('/examples/1', [due, back, null], 'null', '2')],
    [{}, [due, null, 0], fails('/examples/1', [due, null, 0], '0', 'null')],
    [lateBy, [due, { back }, 1], fails('/examples/1', [due, { back }, 1], '1', '2')],
    [{}, [due, { unknown: true }, { unknown: true }], null],
    [{}, [due, back, { unknown: true }], fails('/examples/1', [due, back, { unknown: true }], '{"unknown":true}', '2')],
    [{}, [due, { unknown: true }, 2], fails('/examples/1', [due, { unknown: true }, 2], '2', '{"unknown":true}')],
  ])('%j: %j', (changes, example, issue) => {
    const file = { ...late, ...changes };
    expect(issuesOf({ ...file, examples: [file.examples[0], example] })).toEqual(issue === null ? [] : [issue]);
  });

  it.each<[unknown, unknown, boolean]>([
    [{ net: 1 }, { net: 1 }, true],
    [{ net: 1 }, { net: 2 }, false],
    [{ net: 1 }, { gross: 1 }, false],
    [{ net: 1 }, { net: 1, gross: 1 }, false],
    [{ net: 1, gross: 1 }, { net: 1 }, false],
    [{ net: 1 }, 1, false],
    [1, { net: 1 }, false],
    [{ net: { unknown: true } }, { net: { unknown: true } }, true],
    [{ net: 1 }, { net: { unknown: true } }, false],
    [[1], [1], true],
    [[1], [2], false],
    ['x', 'x', true],
    [penny, penny, true],
    [penny, { money: '0.02' }, false],
  ])('%j for %j: %s', (given, result, holds) => {
    expect(issuesOf(itself(given, result)).map(({ code }) => code)).toEqual(holds ? [] : ['example-fails']);
  });

  it.each<[unknown, unknown, string, string | null]>([
    // Kinds are told by how operands are written, and what the word takes.
    [{ number: 'T' }, { percent: '1' }, number, null],
    [{ number: 'T' }, { days: 2 }, number, null],
    [{ number: 'T' }, 'x', number, '"x"'],
    [{ number: 'T' }, due, number, '"2025-01-01"'],
    [{ some: ['date', 'days'], as: 'T' }, { days: 2 }, '', null],
    [{ some: ['date', 'days'], as: 'T' }, 2, 'a date or a number of days', '2'],
    [{ some: ['date', 'days'], as: 'T' }, due, '', null],
    [{ some: ['date', 'days'], as: 'T' }, 'P1M', 'a date or a number of days', '"P1M"'],
    [{ some: ['time', 'instant', 'duration'], as: 'T' }, '18:00', '', null],
    [{ some: ['time', 'instant', 'duration'], as: 'T' }, '2025-03-10T18:30:00Z', '', null],
    [{ some: ['time', 'instant', 'duration'], as: 'T' }, 'P1M', '', null],
    [{ some: ['time', 'instant', 'duration'], as: 'T' }, due, 'a time, an instant or a duration', '"2025-01-01"'],
    [{ some: ['boolean', 'text'], as: 'T' }, false, '', null],
    [{ some: ['boolean', 'text'], as: 'T' }, 'x', '', null],
    [{ some: ['boolean', 'text'], as: 'T' }, 1, 'true or false or text', '1'],
    [{ choice: ['post', 'desk'] }, 'desk', '', null],
    [{ choice: ['post', 'desk'] }, 'pots', 'one of `post`, `desk`', '"pots"'],
    ['time', 'x', 'a time', '"x"'],
    ['calendar', { holidays: [due] }, '', null],
    ['calendar', { rates: [] }, 'a calendar', 'an object'],
    [{ timeline: 'percent' }, { rates: [[due, '4']] }, '', null],
    [{ timeline: { amount: 'T' } }, 1, 'a timeline of entries, each money, a decimal or a percentage', '1'],
    [{ list: { number: 'T' } }, [1, null, 2], '', null],
    [{ list: { number: 'T' } }, [], '', null],
    [{ list: { number: 'T' } }, ['x'], `a list of entries, each ${number}`, 'a list'],
    [{ list: { number: 'T' } }, 'x', `a list of entries, each ${number}`, '"x"'],
    [{ list: { list: 'days' } }, [[1], []], '', null],
    [{ record: { net: 'money', on: 'date' } }, { net: penny, on: null }, '', null],
    [{ record: { net: 'money' } }, { net: penny, more: [{ on: due }] }, '', null],
    [{ record: { net: 'money' } }, { gross: penny }, 'a record with `net` (money)', 'an object'],
    [{ record: { net: 'money' } }, { net: due }, 'a record with `net` (money)', 'an object'],
    [{ record: { net: { any: 'T' } } }, { net: due }, '', null],
  ])('one that takes %j, given %j', (takes, given, expected, found) => {
    const examples = [
      [given, false],
      [given, false],
    ];
    const file = taking({ given: takes }, 'boolean', ['given', 'isNone', true], { examples });
    expect(issuesOf(file)).toEqual(
      found === null ? [] : [0, 1].map((index) => operand(`/examples/${index}`, 'given', expected, found)),
    );
  });

  it.each<[unknown, unknown, unknown, string | null]>([
    [lent, 'on', [due], null],
    [[], 'on', [], null],
    [lent, 'off', [], '"off"'],
    [lent, 'worth', [], '"worth"'],
    [lent, 3, [], '3'],
  ])('one that takes a field of %j, named %j', (given, name, result, found) => {
    const issue =
      found === null ? null : operand('/examples/1', 'field', 'the name of a field that holds a date', found);
    const examples = [
      [lent, 'on', [due]],
      [given, name, result],
    ];
    expect(issuesOf({ ...fieldOfEach, examples })).toEqual(issue === null ? [] : [issue]);
  });
});
