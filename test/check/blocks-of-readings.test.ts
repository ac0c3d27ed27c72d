import { describe, expect, it } from 'vitest';
import { unknown, unknownName, unused, wrongType } from './issues.ts';
import { type Changes, issuesOf, policyOf, reading } from './late-books.ts';

type Row = [what: string, changes: Changes, issues: readonly object[]];

describe('what a reading decides in a block is refused', () => {
  const block = (options: object, id = 'day-count', decides: object = { firstDay: 'the first day' }): Changes => ({
    readings: { [id]: { decides, options } },
    ...reading('firstDay'),
  });
  const here = '/readings/day-count/options';
  const [next, same] = [{ firstDay: ['loan.due', 'dayAfter'] }, { firstDay: 'loan.due' }];

  it.each<Row>([
    ['not where every option says what each name is', block({ next, same }), []],
    [
      'for a reading that is none',
      block({ next, same }, 'day-counts'),
      [{ code: 'unknown-reading', at: '/readings/day-counts', name: 'day-counts', nearest: 'day-count' }],
    ],
    [
      'for an option that is none, and one left out',
      block({ next, sane: same }),
      [
        { code: 'unknown-option', at: `${here}/sane`, name: 'sane', nearest: 'same' },
        { code: 'option-left-out', at: here, name: 'same' },
      ],
    ],
    [
      'for a name that an option does not say, and one that the block does not decide',
      block({ next, same: { firstDya: 'loan.due' } }),
      [
        { code: 'missing', at: `${here}/same`, name: 'firstDay', expected: 'what it is' },
        unknownName(`${here}/same/firstDya`, 'firstDya', 'firstDay'),
      ],
    ],
    [
      'for options of two types',
      block({ next, same: { firstDay: 'fee' } }),
      [wrongType(`${here}/same/firstDay`, 'a date', 'money')],
    ],
    [
      'for names that are none, in every option',
      block({ next: { firstDay: ['loan.deu', 'dayAfter'] }, same: { firstDay: 'loan.duee' } }),
      [
        unknownName(`${here}/next/firstDay/0`, 'loan.deu', 'loan.due'),
        unknownName(`${here}/same/firstDay`, 'loan.duee', 'loan.due'),
      ],
    ],
    [
      'for a name that nothing reads',
      block({ next: { ...next, spare: 'asOf' }, same: { ...same, spare: 'asOf' } }, undefined, {
        firstDay: 'the first day',
        spare: 'a day',
      }),
      [unused('/readings/day-count/decides/spare', 'spare')],
    ],
    [
      'for a parameter that is none in what it means',
      block({ next, same }, undefined, { firstDay: 'the day {graces} before' }),
      [unknownName('/readings/day-count/decides/firstDay', 'graces', 'grace')],
    ],
  ])('%s', (_, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });

  it.each<Row>([
    [
      'for a reading that is none',
      block({}, 'day-counts'),
      [unknown('reading', '/readings/day-counts', 'day-counts', 'day-count')],
    ],
    [
      'for all options left out',
      block({}),
      ['next', 'same'].map((name) => ({ code: 'option-left-out', at: here, name })),
    ],
    [
      'for what all options leave out',
      block({ next: {}, same: {} }),
      ['next', 'same'].map((name) => ({
        code: 'missing',
        at: `${here}/${name}`,
        name: 'firstDay',
        expected: 'what it is',
      })),
    ],
  ])('%s, and nothing is said of what it would be', (_, changes, issues) => {
    expect(issuesOf({ ...changes, terms: { isTried: { not: 'firstDay' } } })).toEqual(issues);
  });
});

it('what a reading decides in a block is worked out by the option chosen', () => {
  const options = { next: { firstDay: ['loan.due', 'dayAfter'] }, same: { firstDay: ['asOf', 'dayBefore'] } };
  const readings = { 'day-count': { decides: { firstDay: 'the first day' }, options } };
  const policy = policyOf({ readings, values: { firstDay: { means: 'the first day' } } });
  const given = { asOf: '2025-05-05', loan: { due: '2025-03-01', back: null } } as never;
  const firstDay = (option: string) =>
    policy.evaluate('late-books', given, { readings: { 'day-count': option } }).values.firstDay;
  expect(['next', 'same'].map(firstDay)).toEqual(['2025-03-02', '2025-05-04']);
});
