import { describe, expect, it } from 'vitest';
import { contract, examplesOf, goldenCases, ruleFiles } from '../rules/contract.ts';

/** Every example and golden case of the decisions that a reading touches. */
function casesOf(reading: string) {
  return Object.keys(ruleFiles).flatMap((decision) => {
    if (!contract.modelOf(decision).readings.has(reading)) return [];
    return [...examplesOf(decision), ...goldenCases(decision)].map(({ facts, readings }) => ({
      decision,
      facts,
      readings,
    }));
  });
}

describe('every reading has a case in which its options differ', () => {
  it.each([...contract.dictionary.readings.keys()])('%s', (reading) => {
    const differing = casesOf(reading).find(({ decision, facts, readings }) => {
      const { readings: compared } = contract.compareReadings(decision, facts as never, { readings });
      return compared.some(
        (told) => told.reading === reading && told.options.some(({ changes }) => changes.length > 0),
      );
    });
    expect(differing).toBeDefined();
  });
});

describe('compareReadings', () => {
  const facts = {
    invoice: { date: '2025-03-10', amount: '80.00' },
    dispute: { form: 'letter', sentOn: '2025-04-09', receivedOn: '2025-04-11', amount: '5.00' },
  } as const;

  it('tells what an option changes, by how much and for whom', () => {
    const { readings } = contract.compareReadings('invoice-dispute', facts);
    const counting = readings.find(({ reading }) => reading === 'dispute-day-count');
    expect(counting?.taken).toBe('day-after-first');
    expect(counting?.options[1]).toMatchObject({
      option: 'invoice-day-first',
      outcome: 'deemed-accepted',
      favours: 'provider',
      changes: [
        { name: 'outcome', from: 'in-time', to: 'deemed-accepted' },
        { name: 'lastDayToDispute', from: '2025-04-09', to: '2025-04-08', by: -1, favours: 'provider' },
        { name: 'undisputed', from: '75.00', to: '80.00', by: '5' },
      ],
    });
  });

  it('answers each option as evaluate does', () => {
    const { readings } = contract.compareReadings('invoice-dispute', facts);
    for (const { reading, options } of readings) {
      for (const { option, outcome } of options)
        expect(contract.evaluate('invoice-dispute', facts, { readings: { [reading]: option } }).outcome).toBe(outcome);
    }
    expect(readings).toHaveLength(6);
  });
});

describe('presetReadings', () => {
  const facts = {
    invoice: { date: '2025-01-01', dueDate: '2025-01-15', amount: '100.00', interestDemanded: null },
    payments: [],
    dispute: null,
    baseRates: [{ from: '2000-01-01', percent: '4.75' }],
    asOf: '2025-03-17',
  };
  const interest = (preset: 'default' | 'customer' | 'provider') =>
    contract.evaluate('late-payment-interest', facts, {
      readings: contract.presetReadings('late-payment-interest', facts, preset),
    }).values.interest;

  it('takes what is best for a side, and nothing for the default', () => {
    expect(contract.presetReadings('late-payment-interest', facts, 'default')).toEqual({});
    expect(Number(interest('customer'))).toBeLessThan(Number(interest('default')));
    expect(Number(interest('provider'))).toBeGreaterThan(Number(interest('default')));
  });

  it('keeps the default where an option makes no difference', () => {
    expect(contract.presetReadings('late-payment-interest', facts, 'provider')).not.toHaveProperty('interest-gate');
  });
});
