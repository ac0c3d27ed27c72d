import { describe, expect, it } from 'vitest';
import good from './good-rule.json' with { type: 'json' };
import { edited, issuesOf } from './refused.ts';

const at = '/terms/lastDayToWait/is';
const withTerm = (is: unknown) => edited({ set: { [at]: is } } as Parameters<typeof edited>[0]);

describe('a sentence as a list', () => {
  it('is what the same sentence is with its parts by name', () => {
    const { fact, operator, value, and } = good.terms.lastDayToWait.is as {
      fact: string;
      operator: string;
      value: { fact: string };
      and: object;
    };
    expect(issuesOf(withTerm([fact, operator, value.fact, and]))).toEqual([]);
  });

  it.each<[unknown, string, string]>([
    [['reminder.sentOn', 'plusDay', 'timeToWait'], 'unknown-operator', `${at}/1`],
    [['reminder.sentOns', 'dayAfter'], 'unknown-name', `${at}/0`],
    [['invoice.date', 'isBefore', 'smallSum'], 'wrong-type', `${at}/2`],
    [['invoice.date', 'dayAfter', 'smallSum'], 'operand-extra', `${at}/2`],
    [['invoice.date', 'plusDays', 'timeToWait', { countingTo: 'day-after' }], 'operand-extra', `${at}/3/countingTo`],
    [['invoice.date', 'plusDays', { days: 7 }, { countingFrom: 'day-before' }], 'wrong-type', `${at}/3/countingFrom`],
    [['invoice.date'], 'malformed', at],
  ])('%j is refused: %s at %s', (is, code, place) => {
    expect(issuesOf(withTerm(is)).map((issue) => [issue.code, issue.at])).toContainEqual([code, place]);
  });
});
