import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, explainAssessment, explainComparison, loadPolicy, toMarkdown } from '../../src/index.ts';
import type { ExampleFile } from '../../src/language/grammar/example.ts';
import { lawsOf } from '../../src/verify/index.ts';
import { facts } from './tool-lending/facts.ts';
import { files } from './tool-lending/index.ts';

const policy = loadPolicy(files, facts);

const account = {
  asOf: '2025-03-01',
  loan: {
    collectedOn: '2025-02-01',
    tools: [
      { name: 'hedge trimmer', worth: '60.00', returnedOn: '2025-02-18' },
      { name: 'ladder', worth: '90.00', returnedOn: null },
    ],
  },
  deposit: { amount: '20.00', paidOn: '2025-02-01', claimedOn: '2025-02-20' },
};

describe('a policy of another contract', () => {
  it('holds on boundary facts while it is loaded', () => {
    expect(loadPolicy(files, facts, { check: 'boundaries' }).decisions).toEqual([
      'return-day',
      'late-fee',
      'deposit-refund',
    ]);
  });

  it('answers from its own clauses, parameters, tables and version', () => {
    const decision = policy.evaluate('deposit-refund', account);
    expect(decision).toMatchObject({
      decision: 'deposit-refund',
      outcome: 'refund-due',
      values: { refund: '16.30', thanks: '0.30', refundBy: '2025-02-27' },
      needs: [],
      effects: [{ party: 'provider', action: 'return-deposit', by: '2025-02-27', amount: '16.30', clause: 'L4' }],
      clauses: ['L1', 'L2', 'L4'],
      readings: { 'loan-day-count': 'next-day', 'thanks-base': 'whole-deposit' },
      tables: [{ name: 'thanks-rate', answersTo: '2025-12-31' }],
      policy: { version: '1.2.0', inForceFrom: '2025-04-01' },
    });
    expect(decision.parameters.map(({ decision: of, name }) => `${of}/${name}`)).toEqual([
      'deposit-refund/refundDays',
      'late-fee/feeADay',
      'return-day/loanDays',
    ]);
  });

  it('consults with facts put in place: fees to the day of the claim, not to the day asked about', () => {
    expect(policy.evaluate('late-fee', account).values).toEqual({ fees: ['1.50', '7.00'], total: '8.50' });
    const { values } = policy.evaluate('deposit-refund', account);
    expect(values.refund).toBe('16.30'); // 20.00 less 1.50 and 2.50, and the thank-you
  });

  it('has files of several loans, and a statement', async () => {
    const { loan, ...once } = account;
    const other = { collectedOn: '2025-02-10', tools: [{ name: 'drill', worth: '5.00', returnedOn: null }] };
    const file = {
      ...once,
      deposit: null,
      matters: [
        { id: 'LOAN-2', loan: other },
        { id: 'LOAN-1', loan },
      ],
    };
    const assessment = policy.assess(file);
    expect(assessment.statement).toEqual({
      lines: [
        // The drill is out five days beyond its fortnight; the trimmer was three days late, the ladder is fourteen.
        { matter: 'LOAN-1', amount: '8.50' },
        { matter: 'LOAN-2', amount: '2.50' },
      ].map((line) => ({
        ...line,
        decision: 'late-fee',
        value: 'total',
        for: 'late-fee',
        owedBy: 'customer',
        standing: 'owed',
        by: null,
        clause: 'L2',
      })),
      owedByCustomer: '11.00',
      mayBeCharged: '0.00',
      owedToCustomer: '0.00',
      needs: [],
    });
    expect(assessment.matters['LOAN-2']?.['late-fee']?.outcome).toBe('payable');
    expect(await policy.assessWithEngine(file)).toEqual(assessment);
    expect(explainAssessment(assessment, policy)).toContain('LOAN-2: the customer must pay the late fee: £2.50 (L2)');
  });

  it('takes a newer table for one call', () => {
    const deposit = { ...account.deposit, paidOn: '2026-01-10', claimedOn: '2026-02-20' };
    const later = { ...account, deposit };
    expect(policy.evaluate('deposit-refund', later).needs).toEqual(['tables.thanksRate']);
    const thanksRate = { entries: [{ from: '2026-01-01', value: '5' }], answersTo: '2026-12-31' };
    const { values } = policy.evaluate('deposit-refund', later, { tables: { thanksRate } });
    expect(values.thanks).toBe('1.00');
  });
});

describe.each(policy.decisions)('%s under both evaluators', (decision) => {
  const { examples } = files.rules[decision] as unknown as { examples: ExampleFile[] };

  it.each(examples)('example: $name', async ({ facts: given, readings, expect: expected }) => {
    const answer = policy.evaluate(decision, given as never, { readings });
    expect(answer.outcome).toBe(expected.outcome);
    expect(answer.values).toMatchObject(expected.values ?? {});
    expect(await policy.evaluateWithEngine(decision, given as never, { readings })).toEqual(answer);
  });

  it('is decided alike on random facts, and what is decided from some of them stands', async () => {
    const { evaluatorsAgree, decidedStands } = lawsOf(policy);
    const runs = { numRuns: 300, seed: 20_250_401 };
    await expect(fc.assert(evaluatorsAgree(decision), runs)).resolves.toBeUndefined();
    expect(fc.assert(decidedStands(decision), runs)).toBeUndefined();
  });
});

describe('the other functions of a policy', () => {
  it('factsOf: the facts of a decision and of those it consults', () => {
    expect(policy.factsOf('deposit-refund').safeParse(account).success).toBe(true);
    const wrong = { loan: { ...account.loan, collectedOn: '2025-02-30' } };
    expect(policy.factsOf('deposit-refund').safeParse(wrong).success).toBe(false);
    expect(policy.factsOf('return-day').safeParse({ deposit: 'not read here' }).success).toBe(false);
    expect(policy.factsOf('return-day').safeParse({ deposit: null }).success).toBe(true);
  });

  it('toEngine: its rules verbatim in a plain engine', async () => {
    const engine = await policy.toEngine('deposit-refund');
    const { deposit, loan } = account;
    const given = Object.entries({ deposit, loan }).flatMap(([entity, fields]) =>
      Object.entries(fields).map(([field, value]) => [`${entity}.${field}`, value]),
    );
    const { events } = await engine.run({ ...Object.fromEntries(given), deposit: true });
    expect(events.map(({ type }) => type)).toEqual(['refund-due']);
  });

  it('assess: every decision at once, effects in order of days', () => {
    const { decisions, effects, missing, conflicts } = policy.assess(account);
    for (const [id, decision] of Object.entries(decisions))
      expect(decision).toEqual(policy.evaluate(id as 'late-fee', account));
    expect(effects.map(({ action, by, amount }) => [action, by, amount])).toEqual([
      ['return-deposit', '2025-02-27', '16.30'],
      ['charge-late-fee', undefined, undefined],
      ['pay-late-fee', undefined, '8.50'],
    ]);
    expect({ missing, conflicts }).toEqual({ missing: [], conflicts: [] });
    expect(policy.assess({ asOf: '2025-03-01' }).missing.map(({ decision }) => decision)).toEqual(policy.decisions);
  });

  it('compareReadings: what each option changes, and for whom', () => {
    const { readings } = policy.compareReadings('deposit-refund', account);
    const told = readings.map(({ reading, options }) => [reading, options[1]?.changes, options[1]?.favours]);
    expect(told).toEqual([
      ['loan-day-count', [{ name: 'refund', from: '16.30', to: '15.30', by: '-1', favours: 'provider' }], 'provider'],
      [
        'thanks-base',
        [
          { name: 'refund', from: '16.30', to: '16.24', by: '-0.06', favours: 'provider' },
          { name: 'thanks', from: '0.30', to: '0.24', by: '-0.06', favours: 'provider' },
        ],
        'provider',
      ],
    ]);
  });

  it('presetReadings: what is best for a side', () => {
    expect(policy.presetReadings('deposit-refund', account, 'customer')).toEqual({});
    expect(policy.presetReadings('deposit-refund', account, 'provider')).toEqual({
      'loan-day-count': 'day-of-collection',
      'thanks-base': 'what-is-left',
    });
  });

  it('words: a decision, an assessment and a comparison are told from its own rule files', () => {
    expect(explain(policy.evaluate('return-day', account), policy)).toContain('15 February 2025 passed');
    expect(explainAssessment(policy.assess(account), policy)).toContain('£16.30 of the deposit is left');
    expect(explainComparison(policy.compareReadings('late-fee', account), policy)).toContain('day-of-collection');
  });

  it('toMarkdown: pages about it and nothing else', () => {
    const pages = toMarkdown(policy);
    expect(pages['README.md']).toContain('Terms of a tool-lending library');
    expect(Object.keys(pages).filter((path) => path.startsWith('decisions/'))).toHaveLength(3);
    expect(Object.values(pages).join('\n')).not.toMatch(/invoice|telecom|broadband|S2\.16/i);
  });
});

describe('facts given to it', () => {
  it('are its own: those of the contract are unknown', () => {
    expect(() => policy.evaluate('return-day', { invoice: { date: '2025-01-15' } } as never)).toThrow(
      '/invoice: unknown fact `invoice`',
    );
  });

  it('are refused where they contradict one another in its own way', () => {
    const deposit = { ...account.deposit, claimedOn: '2025-01-31' };
    expect(() => policy.evaluate('deposit-refund', { ...account, deposit })).toThrow(
      'a deposit cannot be asked for before the tools were collected',
    );
  });
});
