import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/index.ts';
import { type Changes, lateBooks, policyOf } from './late-books.ts';
import { half, one, twice } from './own-words.ts';

const dayFrom = {
  word: 'dayFrom',
  takes: { first: 'date', days: 'days' },
  and: { counting: { choice: ['day-after', 'same-day'] } },
  gives: 'date',
  english: 'day {days} from {first}, {counting}; {lost}',
  said: { counting: { 'day-after': 'without that day' } },
  is: ['first', 'plusDays', 'days', { countingFrom: { fact: 'counting' } }],
  examples: [
    ['2025-01-01', 2, { counting: 'day-after' }, '2025-01-03'],
    ['2025-01-01', 2, { counting: 'same-day' }, '2025-01-02'],
  ],
};
const isDear = {
  word: 'isDear',
  takes: { worth: 'money' },
  gives: 'boolean',
  english: '{worth} is much',
  is: { when: ['worth', 'isGiven'], then: [{ money: '1.00' }, 'isLessThan', 'worth'] },
  examples: [
    [half, false],
    [null, null],
  ],
};
const words = [twice, dayFrom, isDear];

const terms = {
  after: ['loan.due', 'dayFrom', 'grace', { counting: 'day-after' }],
  same: ['loan.due', 'dayFrom', 'grace', { counting: 'same-day' }],
  double: ['loan.worth', 'twice'],
  isMuch: ['loan.worth', 'isDear'],
};
const [inTime] = lateBooks.rules as [(typeof lateBooks.rules)[0]];
const changes: Changes = {
  terms,
  rules: [
    {
      ...inTime,
      conditions: {
        all: [...inTime.conditions.all, { fact: 'after', operator: 'isOnOrBefore', value: { fact: 'lastDay' } }],
      },
    },
  ],
  values: Object.fromEntries(Object.keys(terms).map((name) => [name, { means: name }])),
};
const loan = { due: '2025-03-01', back: '2025-03-02', isRenewed: true, kind: 'map', worth: '0.75' };

describe('a word of one’s own', () => {
  it('is documented in its English, of operands by their names and words as it says them', () => {
    const page = toMarkdown(policyOf(changes, { words }))['decisions/late-books.md'];
    expect(page).toContain('twice loan.worth');
    expect(page).toContain('loan.worth is much');
    expect(page).toContain('day the days of grace (3 days) from loan.due, without that day; \n');
    expect(page).toContain('day the days of grace (3 days) from loan.due, same-day; \n');
  });

  it.each<[what: string, worth: string | undefined, values: object]>([
    ['much', '1.01', { double: '2.02', isMuch: true }],
    ['little', '1.00', { double: '2.00', isMuch: false }],
    ['not known', undefined, { double: null, isMuch: null }],
  ])('is worked out by both evaluators: of what is %s', async (_, worth, values) => {
    const policy = policyOf(changes, { words });
    const given = { loan: { ...loan, worth } } as never;
    const decided = policy.evaluate('late-books', given);
    expect(decided.values).toMatchObject({ ...values, after: '2025-03-04', same: '2025-03-03' });
    expect(await policy.evaluateWithEngine('late-books', given)).toEqual(decided);
  });

  it('is worked out on each kind of operands that it is called with', () => {
    const double = {
      ...twice,
      word: 'double',
      takes: { fee: { some: ['money', 'percent'], as: 'T' } },
      gives: { some: ['money', 'percent'], as: 'T' },
      is: ['fee', 'plus', 'fee'],
      examples: [
        [half, one],
        [{ percent: '4' }, { percent: '8' }],
      ],
    };
    const policy = policyOf(
      {
        terms: { fees: ['fee', 'double'], rates: ['loan.rate', 'double'] },
        values: { fees: { means: 'fees' }, rates: { means: 'rates', shown: 'percent-4dp' } },
      },
      { words: [double] },
    );
    const { values } = policy.evaluate('late-books', { loan: { ...loan, rate: '2.5' } } as never);
    expect(values).toMatchObject({ fees: '1.00', rates: '5.0000' });
  });
});
