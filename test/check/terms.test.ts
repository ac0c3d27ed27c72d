import { describe, expect, it } from 'vitest';
import { issuesOfTerm, issuesOfTermAlone } from './small-policy.ts';

const tried = '/terms/tried';
const isDue = ['asOf', 'isOnOrAfter', 'loan.due'];
const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 'asOf']));

describe('a term is refused', () => {
  it.each<[what: string, shape: unknown, ...issues: object[]]>([
    ['a name that nothing bears', 'asof', { code: 'unknown-name', at: tried, name: 'asof', nearest: 'asOf' }],
    [
      'a name that nothing bears, in the longer way',
      { fact: 'asof' },
      { code: 'unknown-name', at: `${tried}/fact`, name: 'asof', nearest: 'asOf' },
    ],
    [
      'entries of two types',
      { list: ['asOf', 'loan.due', 'loan.deposit', 'loan.by'] },
      { code: 'wrong-type', at: `${tried}/list/2`, expected: 'a date', found: 'money' },
    ],
    [
      'entries that nothing bears, each',
      { list: ['asO', 'loan.due', 'loan.deu', 'loan.deposit'] },
      { code: 'unknown-name', at: `${tried}/list/0`, name: 'asO', nearest: 'asOf' },
      { code: 'unknown-name', at: `${tried}/list/2`, name: 'loan.deu', nearest: 'loan.due' },
    ],
    [
      'fields that nothing bears, each',
      { record: { one: 'asO', two: 'asOf', three: 'nowhere' } },
      { code: 'unknown-name', at: `${tried}/record/one`, name: 'asO', nearest: 'asOf' },
      { code: 'unknown-name', at: `${tried}/record/three`, name: 'nowhere' },
    ],
    [
      'more fields than a type may have',
      { record: fields(1000) },
      { code: 'too-long', at: tried, expected: '1000 fields and entries in one type', found: '1001' },
    ],
    ['no conditions of which all hold', { all: [] }, { code: 'empty-conditions', at: `${tried}/all`, name: 'all' }],
    ['no conditions of which one holds', { any: [] }, { code: 'empty-conditions', at: `${tried}/any`, name: 'any' }],
    [
      'conditions joined that are none, each',
      { any: ['asOf', ['asOf', 'dayAfter'], true, isDue, 'nowhere', ['loan.deu', 'isGiven'], { not: 'asOf' }] },
      { code: 'wrong-type', at: `${tried}/any/0`, expected: 'a condition', found: 'a date' },
      { code: 'wrong-type', at: `${tried}/any/1`, expected: 'a condition', found: 'a date' },
      { code: 'unknown-name', at: `${tried}/any/4`, name: 'nowhere' },
      { code: 'unknown-name', at: `${tried}/any/5/0`, name: 'loan.deu', nearest: 'loan.due' },
      { code: 'wrong-type', at: `${tried}/any/6/not`, expected: 'a condition', found: 'a date' },
    ],
    [
      'what is no condition and yet is denied',
      { not: 'loan.by' },
      { code: 'wrong-type', at: `${tried}/not`, expected: 'a condition', found: 'one of `hand`, `post`' },
    ],
    [
      'a field of what has none',
      { field: 'interest', of: 'asOf' },
      { code: 'wrong-type', at: `${tried}/of`, expected: 'a record', found: 'a date' },
    ],
    [
      'a field that the records have not',
      { field: 'wroth', of: 'tools' },
      { code: 'unknown-name', at: `${tried}/field`, name: 'wroth' },
    ],
    [
      'a field that the record has not, with the nearest that it has',
      { field: 'nam', of: { record: { name: 'asOf', other: 'asOf' } } },
      { code: 'unknown-name', at: `${tried}/field`, name: 'nam', nearest: 'name' },
    ],
    [
      'a field of what nothing bears',
      { field: 'name', of: 'tool' },
      { code: 'unknown-name', at: `${tried}/of`, name: 'tool', nearest: 'tools' },
    ],
    [
      'a table that there is not',
      { table: 'thanks-rat' },
      { code: 'unknown-table', at: `${tried}/table`, name: 'thanks-rat', nearest: 'thanks-rate' },
    ],
    [
      'what nothing bears, in the place of a table',
      { table: 'thanks-rate', unlessGiven: 'rate' },
      { code: 'unknown-name', at: `${tried}/unlessGiven`, name: 'rate', nearest: 'rates' },
    ],
    [
      'what is no percentage, in the place of a table',
      { table: 'thanks-rate', unlessGiven: 'tools' },
      {
        code: 'wrong-type',
        at: `${tried}/unlessGiven`,
        expected: 'a percentage, or a list of records with `from` and `percent`',
        found: 'a list of records of `name`, `worth`, `isLent`, `back`',
      },
    ],
    [
      'whether what is no fact was left out',
      { leftOut: 'isTried' },
      { code: 'unknown-path', at: `${tried}/leftOut`, name: 'isTried' },
    ],
    [
      'whether a fact was left out that is spelt otherwise',
      { leftOut: 'loan.deu' },
      { code: 'unknown-path', at: `${tried}/leftOut`, name: 'loan.deu', nearest: 'loan.due' },
    ],
  ])('%s', (_, shape, ...issues) => {
    expect(issuesOfTermAlone(shape)).toEqual(issues);
  });

  it('that defines itself', () => {
    expect(issuesOfTerm('other', { other: { not: 'tried' } })).toEqual([
      { code: 'cycle', at: '/terms/other/not', names: ['tried', 'other', 'tried'] },
    ]);
  });
});
