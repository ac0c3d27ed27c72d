import { describe, expect, it } from 'vitest';
import { limits } from '../../src/language/limits.ts';
import { cycle, tooLong, unknownName, wrongType } from './issues.ts';
import { type Changes, chain, issuesOf, lateBooks, reading } from './late-books.ts';

type Row = [what: string, changes: Changes, issues: readonly object[]];

const at = '/terms/tried';
const [inTime] = lateBooks.rules as [(typeof lateBooks.rules)[0]];

describe('names that read one another are refused', () => {
  it.each<Row>([
    ['one that reads itself', reading('tried'), [cycle(at, 'tried', 'tried')]],
    [
      'two, with the way round and without the way there',
      reading('one', { one: 'two', two: ['one', 'dayAfter'] }),
      [cycle('/terms/two/0', 'one', 'two', 'one')],
    ],
    [
      'rules that stand for one another not holding',
      {
        rules: ['one', 'other'].map((name, index, names) => ({
          name,
          conditions: { all: [{ not: { condition: names[1 - index] } }, ...inTime.conditions.all] },
          event: { ...inTime.event, type: 'no-fee' },
        })),
      },
      [cycle('/rules/1/conditions/all/0/not/condition', 'one', 'other', 'one')],
    ],
    [
      'a rule and a term',
      {
        terms: { late: { not: 'in-time' } },
        rules: [
          {
            ...inTime,
            conditions: { any: [...inTime.conditions.all, { fact: 'late', operator: 'is', value: true }] },
          },
        ],
      },
      [cycle('/terms/late/not', 'in-time', 'late', 'in-time')],
    ],
    [
      'a parameter whose day comes of its value',
      {
        parameters: {
          wait: { means: 'a wait', dated: [{ from: '2025-01-01', value: { days: 1 } }], on: 'waited', clause: 'B1' },
        },
        ...reading('wait', { waited: ['loan.due', 'plusDays', 'wait', { countingFrom: 'day-after' }] }),
      },
      [cycle('/terms/waited/2', 'wait', 'waited', 'wait')],
    ],
    ['more than a hundred in a row', reading('link1', chain(limits.namesInRow - 1)), [tooLong('/terms/link98')]],
  ])('%s', (_, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });

  it('not a hundred in a row', () => {
    expect(issuesOf(reading('link1', chain(limits.namesInRow - 2)))).toEqual([]);
  });
});

describe('a parameter that changes on a day is refused', () => {
  const dated = (on: string, others: object = {}): Changes => ({
    parameters: { wait: { means: 'a wait', dated: [{ from: '2025-01-01', value: { days: 1 } }], on, clause: 'B1' } },
    ...reading(['loan.due', 'plusDays', 'wait', { countingFrom: 'day-after' }], others),
  });

  it.each<Row>([
    ['by what is no day', dated('loan.kind'), [wrongType('/parameters/wait/on', 'a date', 'one of `book`, `map`')]],
    ['by a name that is none', dated('loan.duee'), [unknownName('/parameters/wait/on', 'loan.duee', 'loan.due')]],
    [
      'by a term at fault, which is told once',
      dated('day', { day: 'loan.duee' }),
      [unknownName('/terms/day', 'loan.duee', 'loan.due')],
    ],
    ['not by a term that is a day', dated('day', { day: ['loan.due', 'dayAfter'] }), []],
  ])('%s', (_, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });
});
