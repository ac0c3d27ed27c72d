import { describe, expect, test } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { policyOf } from '../../src/policy.ts';
import { contract, ruleFiles } from './contract.ts';

const both = async (decision: string, facts: object, readings = {}, by: typeof contract = contract) => {
  const answer = by.evaluate(decision, facts as never, { readings });
  expect(await by.evaluateWithEngine(decision, facts as never, { readings })).toEqual(answer);
  return answer;
};

describe('a minimum term of one month or one year, it not being known which', () => {
  const service = { kind: 'broadband', activatedOn: '2023-03-10' };

  test('is over where both are', async () => {
    const facts = { service, termination: { effectiveOn: '2024-03-10' } };
    const { outcome, values, needs } = await both('minimum-term', facts);
    expect(outcome).toBeNull();
    expect(values).toMatchObject({ withinMinimumTerm: false, lastDay: null });
    expect(needs).toContain('service.activation');
  });

  test('may not be over where one is not', async () => {
    const facts = { service, termination: { effectiveOn: '2024-03-09' } };
    expect((await both('minimum-term', facts)).values.withinMinimumTerm).toBeNull();
  });
});

describe('the day of collection of a customer whose nation is not known', () => {
  const readings = { 'holiday-calendar': 'customer-nation' };
  const due = (dueDate: string) => ({ invoice: { dueDate } });

  /** What each calendar gives chosen, instead of the calendar. */
  const { holidays: _, ...terms } = (ruleFiles['collection-date'] as { terms: Record<string, { means: string }> })
    .terms;
  const chosen = (operator: string) => {
    const by = (calendar: string) => ['invoice.dueDate', operator, calendar];
    return {
      reading: 'holiday-calendar',
      options: {
        'england-wales': by('englandAndWales'),
        'customer-nation': {
          when: [
            { condition: 'livesInScotland', then: by('scotland') },
            { condition: 'livesInNorthernIreland', then: by('northernIreland') },
          ],
          else: by('englandAndWales'),
        },
      },
    };
  };
  const inlined = {
    ...(ruleFiles['collection-date'] as object),
    terms: {
      ...terms,
      dueDayIsWorkingDay: { means: 'the printed due date is a working day', is: chosen('isWorkingDay') },
      collectionDate: { means: 'the printed due date, or the next working day', is: chosen('orNextWorkingDay') },
    },
  };
  const without = policyOf({ ...files, rules: { ...ruleFiles, 'collection-date': inlined } }, facts) as typeof contract;

  test.each([
    ['2025-06-13', 'on-due-date', '2025-06-13', []],
    ['2025-06-14', 'moved', '2025-06-16', []],
    // Easter Monday is a working day in Scotland.
    ['2025-04-18', 'moved', null, ['customer.nation']],
    ['2025-04-21', null, null, ['customer.nation']],
    ['2029-01-02', null, null, ['customer.nation', 'tables.bankHolidays']],
  ])(
    '%s: as known where the calendar has a name as where it has none',
    async (dueDate, outcome, collectionDate, needs) => {
      const plain = await both('collection-date', due(dueDate), readings);
      const {
        outcome: same,
        values,
        needs: sameNeeds,
      } = await both('collection-date', due(dueDate), readings, without);
      expect(plain).toMatchObject({ outcome, values: { collectionDate }, needs });
      expect({ outcome: same, values, needs: sameNeeds }).toEqual({
        outcome,
        values: plain.values,
        needs: plain.needs,
      });
    },
  );
});

describe('of what the outcome needs, those come first of which one alone may settle it', () => {
  const invoice = { date: '2025-03-10' };
  const charges = [{ name: 'line rental', old: '20.00', new: '23.00', forced: '0.00', used: true, steps: [] }];
  test.each([
    ['a challenge in time would, the day asked about would not', 'invoice-dispute', { invoice }, ['dispute', 'asOf']],
    ['a cause outside the provider would', 'price-rise-exit', { priceChange: { charges } }, ['priceChange.cause']],
    ['nothing would', 'invoice-dispute', {}, ['asOf', 'invoice.date', 'dispute']],
  ] as const)('%s', async (_, decision, given, first) => {
    const { needs } = await both(decision, given as never, {});
    expect(needs.slice(0, first.length)).toEqual(first);
    expect(needs.length).toBeGreaterThan(first.length);
  });
});

test('a field left out of an entry, with nothing in its place, is not known, and its list is asked for', async () => {
  const service = { kind: 'broadband', activation: 'paid', activatedOn: '2025-01-10' };
  const otherServices = [{ kind: 'broadband', activatedOn: '2025-01-10' }];
  const facts = { service, account: { otherServices }, termination: null };
  const { outcome, needs } = await both('minimum-term', facts, { 'single-supply': 'longest-term' });
  expect([outcome, needs]).toEqual([null, ['account.otherServices']]);
});
