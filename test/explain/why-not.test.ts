import { describe, expect, it } from 'vitest';
import bankHolidays from '../../rules/tables/bank-holidays.json' with { type: 'json' };
import { evaluate, explain, explainParts } from '../../src/index.ts';
import { outcomesOf } from '../../src/language/model/outcomes.ts';
import { contract, examplesOf } from '../rules/contract.ts';

const late = {
  asOf: '2025-06-01',
  invoice: { date: '2025-01-01', amount: '100.00' },
  dispute: { form: 'letter', sentOn: '2025-02-02', amount: '10.00' },
} as const;

describe('a decision told with its facts', () => {
  const decision = evaluate('invoice-dispute', late);

  it('says of each other outcome what failed first, and by how much', () => {
    expect(explainParts(decision, { facts: late }).whyNot).toEqual([
      {
        outcome: 'in-time',
        title: 'in time',
        failed: [
          'false: the day of the challenge (2 February 2025) is on or before the last day to challenge the invoice (31 January 2025): 2 days too late',
        ],
      },
      { outcome: 'open', title: 'open', failed: ['false: it is not so that the challenge was made in writing'] },
    ]);
    expect(explain(decision, { facts: late })).toContain('\n\nWhy not\n  in time\n    false: the day of the challenge');
  });

  it('says which other readings would change it, how, and in whose favour', () => {
    const { readings } = explainParts(decision, { facts: late });
    expect(readings.find(({ id }) => id === 'dispute-day-count')?.others).toEqual([
      {
        option: 'invoice-day-first',
        means: 'yes: the last day is the date plus 29',
        favours: 'provider',
        changes: ['the last good day to challenge: 31 January 2025 becomes 30 January 2025 (1 day earlier)'],
      },
    ]);
    expect(readings.find(({ id }) => id === 'email-as-writing')?.others).toEqual([]);
    expect(explain(decision, { facts: late })).toContain('no other option would change the answer');
  });

  it('says neither without them', () => {
    const { whyNot, readings } = explainParts(decision);
    expect([whyNot, readings[0]?.others]).toEqual([null, null]);
    expect(explain(decision)).not.toContain('Why not');
  });

  it('is told under the readings that it was asked with', () => {
    const readings = { 'dispute-timing': 'receipt', 'last-day-not-working': 'rolls-forward' } as const;
    const facts = { ...late, dispute: { ...late.dispute, sentOn: '2025-02-03', receivedOn: '2025-02-03' } };
    const other = evaluate('invoice-dispute', facts, { readings });
    const told = explain(other, { facts, readings });
    expect(told).toContain('receipt, not the default sending');
    expect(told).toContain('\n\nWhy not\n');
  });

  it('is told of a decision that was kept, with its keys in any order', () => {
    const kept = JSON.parse(JSON.stringify(decision));
    kept.values = Object.fromEntries(Object.entries(kept.values).toReversed());
    expect(explainParts(kept, { facts: late }).whyNot).toEqual(explainParts(decision, { facts: late }).whyNot);
  });

  it('is told with the tables that it was asked with, and with no others', () => {
    const facts = { invoice: { dueDate: '2025-12-24' } } as const;
    // Say that Christmas Eve was made a holiday.
    const england = [...bankHolidays.calendars['england-and-wales'], '2025-12-24'].toSorted();
    const tables = { bankHolidays: { calendars: { 'england-and-wales': england } } } as never;
    const decision = evaluate('collection-date', facts, { tables });
    expect(decision.outcome).toBe('moved');
    expect(explain(decision, { facts, tables })).toContain('Why not');
    expect(() => explain(decision, { facts })).toThrow('/facts: ');
  });

  it('is refused with facts that give another answer', () => {
    const facts = { ...late, dispute: { ...late.dispute, sentOn: '2025-01-31' } };
    expect(() => explain(decision, { facts })).toThrow('/facts: ');
    // Later still is too late as well, and for another reason.
    const later = { ...late, dispute: { ...late.dispute, sentOn: '2025-05-02' } };
    expect(() => explain(decision, { facts: later })).toThrow('/facts: ');
    expect(() => explain(decision, { facts: { ...late, invoices: [] } })).toThrow('unknown fact `invoices`');
    expect(() => explainParts(decision, { facts: 5 })).toThrow('expected an object of facts');
  });
});

describe.each(contract.decisions)('%s', (decision) => {
  it.each(examplesOf(decision))('rules out every outcome but its own: $name', ({ facts, readings }) => {
    const outcomes = new Set<string>(outcomesOf(contract.modelOf(decision)));
    const answer = contract.evaluate(decision, facts, { readings });
    const { whyNot } = explainParts(answer, { facts, readings });
    const ruledOut = whyNot?.map(({ outcome }) => outcome) ?? [];
    expect(new Set(ruledOut).size).toBe(ruledOut.length);
    if (answer.outcome !== null) outcomes.delete(answer.outcome);
    // What an open answer may still be is not ruled out.
    if (answer.outcome === null) expect([...outcomes]).toEqual(expect.arrayContaining(ruledOut));
    else expect(ruledOut.toSorted()).toEqual([...outcomes].toSorted());
    const deciding = (whyNot ?? []).flatMap(({ failed }) => failed.filter((line) => !line.startsWith(' ')));
    expect(deciding.length).toBeGreaterThanOrEqual(ruledOut.length);
    for (const line of deciding) expect(line).toMatch(/^(false: |this is the answer where no rule holds)/);
  });
});
