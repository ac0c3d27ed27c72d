import { describe, expect, it } from 'vitest';
import { issuesOf, lateBooks } from './late-books.ts';

const [inTime] = lateBooks.rules as [(typeof lateBooks.rules)[0]];
const where = '/rules/0/event/params/because';

/** A condition of a rule on a name, which is compared with another or holds. */
const compared = (fact: string, operator: string, value: unknown) => ({
  fact,
  operator,
  value: typeof value === 'string' ? { fact: value } : value,
});
const holds = (fact: string, value = true) => compared(fact, 'is', value);
const isNone = (fact: string, value = true) => compared(fact, 'isNone', value);

const terms = {
  alias: 'loan.due',
  nextDay: ['loan.due', 'dayAfter'],
  dayOfGrace: ['grace', 'plus', { days: 1 }],
  dayOfDays: { record: { grace: 'grace', other: 'dayOfGrace' } },
  wordOfThem: { list: ['grace', 'dayOfGrace'] },
  eachOfThem: { each: 'wordOfThem', as: 'one', is: 'one' },
  costs: { each: 'loan.pages', as: 'page', is: 'page.cost' },
  cost: ['costs', 'sumOf'],
  so: { fold: 'costs', as: 'entry', so: 'sum', from: { money: '0.00' }, next: ['sum', 'plus', 'entry'] },
  isBook: ['loan.kind', 'is', { choice: 'book' }],
  isEarly: { all: [['loan.back', 'isBefore', 'loan.due'], 'loan.isRenewed'] },
  isOdd: {
    any: [
      ['loan.back', 'isBefore', 'loan.due'],
      ['loan.back', 'is', 'asOf'],
    ],
  },
  isNotOdd: { not: 'isOdd' },
  sameAsEarly: 'isEarly',
  isEarlyToo: ['isEarly', 'is', true],
  isWhen: { when: 'isBook', then: 'isEarly', else: 'isOdd' },
  byReading: { reading: 'day-count', options: { next: 'nextDay', same: 'alias' } },
  byWhen: { when: 'isBook', then: 'nextDay', else: ['asOf', 'laterOf', 'loan.due'] },
  isByReading: { reading: 'day-count', options: { next: 'isEarly', same: 'isOdd' } },
  wasLeftOut: { leftOut: 'loan.back' },
  recordOfBoth: { record: { grace: 'grace', due: 'loan.due' } },
  inRecord: { record: { due: 'loan.due' } },
  dueAgain: 'inRecord.due',
  isGivenBack: ['loan.back', 'isGiven'],
};
const parameters = {
  wait: { means: 'a wait', dated: [{ from: '2020-01-01', value: { days: 1 } }], on: 'asOf', clause: 'B1' },
};

type Joined = { readonly all: readonly object[] } | { readonly any: readonly object[] };

/** What of some names a reason may not say, where a rule has these conditions. */
function unknownOf(names: string, conditions: Joined, others: readonly object[] = []): string {
  // No condition compares the last, which shows that reasons are looked at.
  const because = `${names} loan.rate`.replaceAll(/\S+/g, '{$&}');
  const rules = [{ ...inTime, conditions, event: { ...inTime.event, params: { ...inTime.event.params, because } } }];
  const found = issuesOf({ terms, parameters, rules: [...rules, ...others] })
    .filter(({ code, at }) => code === 'unread-in-reason' && at === where)
    .map(({ name }) => name);
  expect(found.pop()).toBe('loan.rate');
  return found.join(' ');
}

describe('a reason may name', () => {
  it.each<[what: string, conditions: Joined, names: string, unknown: string]>([
    [
      'what no fact can change',
      { all: [isNone('asOf', false)] },
      'grace dayOfGrace dayOfDays wordOfThem eachOfThem wasLeftOut wait recordOfBoth',
      'eachOfThem wasLeftOut wait recordOfBoth',
    ],
    [
      'what is compared, and no other fact',
      { all: [compared('loan.back', 'isBefore', 'loan.due')] },
      'loan.back loan.due asOf',
      'asOf',
    ],
    [
      'of several conditions what all of them compare',
      { all: [holds('loan.isRenewed'), compared('loan.back', 'isBefore', 'asOf')] },
      'loan.isRenewed loan.back asOf',
      '',
    ],
    [
      'of alternatives what each compares',
      { any: [compared('loan.back', 'isBefore', 'loan.due'), compared('loan.back', 'is', 'asOf')] },
      'loan.back loan.due asOf',
      'loan.due asOf',
    ],
    [
      'what is compared by its other name, and what that is',
      { all: [compared('alias', 'isBefore', 'asOf')] },
      'alias loan.due',
      '',
    ],
    ['what is worked out, and from what', { all: [compared('nextDay', 'isBefore', 'asOf')] }, 'nextDay loan.due', ''],
    [
      'what is worked out, and from what, through several',
      { all: [compared('cost', 'isLessThan', 'fee')] },
      'cost costs loan.pages',
      '',
    ],
    [
      'what is carried over a list, and the list',
      { all: [compared('so', 'isLessThan', 'fee')] },
      'so costs loan.pages',
      'loan.pages',
    ],
    [
      'a field, but not what else a record is made of',
      { all: [compared('dueAgain', 'isBefore', 'asOf')] },
      'dueAgain loan.due',
      'loan.due',
    ],
    [
      'what every option comes to',
      { all: [compared('byReading', 'isBefore', 'asOf')] },
      'byReading loan.due nextDay alias',
      'nextDay alias',
    ],
    [
      'what every branch comes to',
      { all: [compared('byWhen', 'isBefore', 'asOf')] },
      'byWhen loan.due loan.kind nextDay',
      'loan.kind nextDay',
    ],
    ['the day that chooses a value', { all: [compared('dayOfGrace', 'isLessThan', 'wait')] }, 'wait asOf', ''],
    [
      'what is asked whether it is none, but not what it is worked out from',
      { all: [isNone('nextDay')] },
      'nextDay loan.due',
      'loan.due',
    ],
    ['what is given, by a word', { all: [holds('isGivenBack')] }, 'isGivenBack loan.back', ''],
  ])('%s', (_, conditions, names, unknown) => {
    expect(unknownOf(names, conditions)).toBe(unknown);
  });
});

describe('a reason may name, by whether conditions hold or fail,', () => {
  const all = 'loan.back loan.due asOf loan.isRenewed';

  it.each<[what: string, conditions: Joined, unknown: string]>([
    ['what holds as one of all', { all: [holds('isEarly')] }, 'asOf'],
    ['what fails as one of all', { all: [holds('isEarly', false)] }, all],
    ['what holds as one of several', { all: [holds('isOdd')] }, 'loan.due asOf loan.isRenewed'],
    ['what fails as one of several', { all: [holds('isOdd', false)] }, 'loan.isRenewed'],
    ['what does not hold as what fails', { all: [holds('isNotOdd')] }, 'loan.isRenewed'],
    ['what fails not to hold as what holds', { all: [holds('isNotOdd', false)] }, 'loan.due asOf loan.isRenewed'],
    ['what holds by another name', { all: [holds('sameAsEarly')] }, 'asOf'],
    ['what holds as it is said to', { all: [holds('isEarlyToo')] }, 'asOf'],
    ['what is said to hold and does not', { all: [holds('isEarlyToo', false)] }, all],
    ['what holds in each branch', { all: [holds('isWhen')] }, 'loan.due asOf loan.isRenewed'],
    ['what holds by each option', { all: [holds('isByReading')] }, 'loan.due asOf loan.isRenewed'],
    ['what fails by each option', { all: [holds('isByReading', false)] }, all],
    ['not of an option that would hold and fail', { all: [holds('isByReading'), holds('isOdd', false)] }, ''],
  ])('%s', (_, conditions, unknown) => {
    expect(unknownOf(all, conditions)).toBe(unknown);
  });

  it('what another rule compares that does not hold, all or any of it', () => {
    const not = { all: [{ not: { condition: 'other' } }] };
    const conditions = [compared('loan.back', 'isBefore', 'loan.due'), holds('loan.isRenewed')];
    const other = (joined: object) => [{ ...inTime, name: 'other', conditions: joined }];
    expect(unknownOf(all, not, other({ any: conditions }))).toBe('asOf');
    expect(unknownOf(all, not, other({ all: conditions }))).toBe(all);
  });

  it('the legal default what each rule compares that fails', () => {
    const because = 'it was {loan.back}, {lastDay}, {loan.due}, not {asOf}';
    const otherwise = { ...lateBooks.otherwise, params: { clause: 'B2', because } };
    expect(issuesOf({ otherwise })).toEqual([
      { code: 'unread-in-reason', at: '/otherwise/params/because', name: 'asOf' },
    ]);
  });

  it('a closer reason what is known where it is told', () => {
    const params = {
      ...inTime.event.params,
      cases: [
        { where: 'isEarly', because: '{loan.isRenewed} {loan.due}' },
        { where: ['asOf', 'is', 'loan.due'], because: '{asOf} {loan.isRenewed}' },
      ],
    };
    const { isEarly } = terms;
    expect(issuesOf({ terms: { isEarly }, rules: [{ ...inTime, event: { ...inTime.event, params } }] })).toEqual([
      { code: 'unread-in-reason', at: '/rules/0/event/params/cases/1/because', name: 'loan.isRenewed' },
    ]);
  });
});
