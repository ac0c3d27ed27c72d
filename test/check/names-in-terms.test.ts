import { describe, expect, it } from 'vitest';
import { taken, unknownName, wrongType } from './issues.ts';
import { type Changes, issuesOf, lateBooks, policyOf, reading } from './late-books.ts';

type Row = [what: string, changes: Changes, issues: readonly object[]];

const at = '/terms/tried';
const [inTime] = lateBooks.rules as [(typeof lateBooks.rules)[0]];

const summed = { each: 'loan.pages', as: 'page', gives: { day: 'page.on', cost: 'page.cost' } };
const record = { record: { day: 'loan.due', inner: { record: { cost: 'fee' } } } };

describe('a name is refused in a term', () => {
  it.each<Row>([
    ['that nothing bears', reading('lastDya'), [unknownName(at, 'lastDya', 'lastDay')]],
    ['that is empty but for a full stop', reading('.due'), [unknownName(at, '.due')]],
    ['that is like a parameter', reading('gracee'), [unknownName(at, 'gracee', 'grace')]],
    ['of an entity without a value of its own', reading('loan'), [unknownName(at, 'loan')]],
    ['of no field of an entity', reading('member.jined'), [unknownName(at, 'member.jined', 'member.joined')]],
    ['of a field of what has none', reading('lastDay.month'), [wrongType(at, '`lastDay` to be a record', 'a date')]],
    [
      'of a field of a list',
      reading('loan.pages.cost'),
      [wrongType(at, '`loan.pages` to be a record', 'a list of records of `torn`, `on`, `cost`')],
    ],
    [
      'of a field of each of what is one record',
      reading('made[].day', { made: record }),
      [wrongType(at, '`made` to be a list of records', 'a record of `day`, `inner`')],
    ],
    [
      'of a field of each of what is no record',
      reading('lastDay[].day'),
      [wrongType(at, '`lastDay` to be a list of records', 'a date')],
    ],
    [
      'of a field that a record does not have',
      reading('made.dya', { made: record }),
      [unknownName(at, 'made.dya', 'made.day')],
    ],
    [
      'of a field that the entries do not have',
      reading('loan.pages[].costs'),
      [unknownName(at, 'loan.pages[].costs', 'loan.pages[].cost')],
    ],
    [
      'of a field within a field',
      reading('made.inner.csot', { made: record }),
      [unknownName(at, 'made.inner.csot', 'made.inner.cost')],
    ],
    ['with brackets at its end', reading('loan.pages[]'), [unknownName(at, 'loan.pages[]', 'loan.pages')]],
    ['with a full stop at its end', reading('made.', { made: record }), [unknownName(at, 'made.', 'made')]],
    ['with two brackets', reading('loan.pages[][].cost'), [unknownName(at, 'loan.pages[][].cost')]],
    ['with two full stops', reading('made..day', { made: record }), [unknownName(at, 'made..day')]],
    [
      'of a field of a term at fault, which is told once',
      reading('made.day', { made: 'loan.deu' }),
      [unknownName('/terms/made', 'loan.deu', 'loan.due')],
    ],
    [
      'of a field in a condition of a rule',
      {
        terms: { made: record, tried: ['made.day', 'is', 'asOf'] },
        rules: [
          {
            ...inTime,
            conditions: {
              any: [
                { fact: 'made.day', operator: 'isOnOrBefore', value: { fact: 'lastDay' } },
                { fact: 'tried', operator: 'is', value: true },
              ],
            },
          },
        ],
      },
      [unknownName('/rules/0/conditions/any/0/fact', 'made.day')],
    ],
    [
      'that is no condition where one is wanted',
      reading({ all: ['loan.isRenewed', 'lastDay', { record: { day: 'asOf' } }] }),
      [wrongType(`${at}/all/1`, 'a condition', 'a date'), wrongType(`${at}/all/2`, 'a condition', 'a record of `day`')],
    ],
    [
      'in every field of a record, at once',
      reading({ record: { one: 'loan.deu', other: 'asof' } }),
      [unknownName(`${at}/record/one`, 'loan.deu', 'loan.due'), unknownName(`${at}/record/other`, 'asof', 'asOf')],
    ],
  ])('%s', (_, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });
});

describe('a name is taken in a term', () => {
  it.each<[what: string, changes: Changes]>([
    ['of a field of a record', reading('made.day', { made: record })],
    ['of a field within a field', reading('made.inner.cost', { made: record })],
    ['of a field of each entry of a list', reading('loan.pages[].cost')],
    ['of a field of each entry of a list that is worked out', reading('rows[].day', { rows: summed })],
    ['of a field of what is none', reading('nothing.day', { nothing: { none: true } })],
    ['of a whole entity', reading('member')],
    ['of a field of an entity', reading('member.joined')],
    [
      'of a field of an entry',
      reading({
        each: [{ each: 'loan.pages', as: 'page', is: { record: { of: 'page' } } }, 'orEmpty'],
        as: 'row',
        is: 'row.of.cost',
      }),
    ],
    ['of a rule', reading('in-time')],
    ['twice', reading({ record: { one: 'made.inner.cost', other: 'made.inner' } }, { made: record })],
  ])('%s', (_, changes) => {
    expect(issuesOf(changes)).toEqual([]);
  });

  it('and is what stands there', () => {
    const { terms } = reading('made.inner.cost', { made: record });
    const shown = { day: 'made.day', cost: 'made.inner.cost', costs: 'loan.pages[].cost', first: 'rows[].day' };
    const policy = policyOf({
      terms: { ...terms, rows: summed, ...shown },
      values: Object.fromEntries(['isTried', ...Object.keys(shown)].map((name) => [name, { means: name }])),
    });
    const pages = [{ torn: true, on: '2025-03-01', cost: '1.00' }];
    expect(policy.evaluate('late-books', { loan: { due: '2025-02-01', back: null, pages } }).values).toEqual({
      fee: '0.50',
      isTried: false,
      day: '2025-02-01',
      cost: '0.50',
      costs: ['1.00'],
      first: ['2025-03-01'],
    });
  });
});

describe('what an entry is called is refused', () => {
  const called = (as: string) => reading({ each: 'loan.pages', as, is: `${as}.cost` });
  const named = { ...inTime, name: 'early' };

  it.each<[name: string, detail: string, changes?: Changes]>([
    ['asOf', 'a fact'],
    ['loan', 'a fact'],
    ['member', 'a fact'],
    ['grace', 'a parameter'],
    ['lastDay', 'a term'],
    ['early', 'a rule', { rules: [named] }],
    ['opened', 'a term of the prelude'],
  ])('`%s`, which is the name of %s', (name, detail, changes = {}) => {
    const terms = { ...changes, ...called(name) };
    const { values, terms: tried } = called('page');
    const opens = { ...tried, opens: ['opened', 'isNone', true] };
    const file = { ...terms, terms: { ...(terms.terms as object), opens: opens.opens } };
    const issues = issuesOf(
      { ...file, values: { ...values, opens: { means: 'whether it is none' } } },
      { prelude: { opened: 'loan.due' } },
    );
    expect(issues).toContainEqual(taken(`${at}/as`, name, detail));
  });
});
