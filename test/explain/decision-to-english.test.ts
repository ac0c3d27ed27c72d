import { describe, expect, it } from 'vitest';
import { answerInWords, decisionInWords } from '../../src/explain/decision-to-english.ts';
import { contract, examplesOf, goldenCases, ruleFiles } from '../rules/contract.ts';

const inWords = (decision: string, facts: unknown, readings?: Record<string, string>): string =>
  decisionInWords(
    contract.evaluate(decision, facts as never, { readings }),
    contract.modelOf(decision),
    contract.dictionary,
  );

const section = (text: string, heading: string): string[] | undefined =>
  text
    .split('\n\n')
    .map((block) => block.split('\n'))
    .find(([first]) => first === heading)
    ?.slice(1);

describe('a decision in words', () => {
  const facts = {
    invoice: { date: '2025-03-10', amount: '1080.00' },
    dispute: { form: 'letter', sentOn: '2025-04-09', amount: '80.00' },
  };

  it('tells all there is to tell', async () => {
    const text = inWords('invoice-dispute', facts, { 'last-day-not-working': 'rolls-forward' });
    await expect(`${text}\n`).toMatchFileSnapshot('golden/in-full.txt');
  });

  it('says what is missing and how to give it', () => {
    const text = inWords('invoice-dispute', { invoice: { date: '2025-03-10' } });
    expect(text).toContain('not decided: missing dispute, asOf, invoice.amount');
    expect(section(text, 'Missing')).toEqual([
      "  dispute: the customer's challenge to an invoice",
      '    give an object of its facts, or none (none made)',
      '  asOf: the day the question is asked about; read only where a table says so',
      '    give a day, like "2025-03-10"',
      '  invoice.amount: the total of the invoice',
      '    give pounds and pence, like "10.00"',
    ]);
    expect(section(text, 'What follows')).toBeUndefined();
  });

  it('tells a value that is none from one that is not known', () => {
    const given = { service: { kind: 'broadband', activation: 'paid', activatedOn: '2025-03-10' } };
    const told = (termination?: null) =>
      section(inWords('minimum-term', termination === undefined ? given : { ...given, termination }), 'Values')?.at(-1);
    expect(told()).toMatch(/: not known$/);
    expect(told(null)).toMatch(/: none$/);
  });

  it('says what can stand in for a table that does not answer', () => {
    const text = inWords('collection-date', { invoice: { dueDate: '2031-01-04' } });
    expect(section(text, 'Missing')).toEqual([
      '  tables.bankHolidays: the table bank-holidays does not answer for the day asked about',
      '    give a newer one as an option of the call; it answers to 31 December 2028',
    ]);
  });

  it('says an effect with its day and sum', () => {
    const invoice = { dueDate: '2025-12-25', amount: '31.00' };
    const facts = { asOf: '2025-12-29', invoice, payments: [], dispute: null, payment: { method: 'direct-debit' } };
    expect(section(inWords('invoice-balance', facts), 'What follows')).toEqual([
      '  the customer must pay the invoice: £31.00, by 29 December 2025 (S2.2)',
      '  the provider must collect the payment: £31.00, by 29 December 2025 (S2.12)',
    ]);
  });
});

const all = Object.keys(ruleFiles).flatMap((decision) =>
  [...goldenCases(decision), ...examplesOf(decision)].map(({ facts, readings }) => ({ decision, facts, readings })),
);

describe.each(all)('$decision on $facts', ({ decision, facts, readings }) => {
  const decided = contract.evaluate(decision, facts as never, { readings });
  const model = contract.modelOf(decision);
  const text = decisionInWords(decided, model, contract.dictionary);

  it('is told without a gap', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity|\{[a-z]\w*\}|: $/m);
    expect(answerInWords(decided, model, contract.dictionary)).toMatch(
      decided.outcome === null
        ? /^not decided: missing \S/
        : new RegExp(
            `^${contract.dictionary.inWords.options.get(decided.outcome) ?? decided.outcome.replaceAll('-', ' ')}: .+ \\([CS]\\d.*\\)$`,
          ),
    );
  });

  it('is told from its data alone, which JSON can carry', () => {
    expect(decisionInWords(JSON.parse(JSON.stringify(decided)), model, contract.dictionary)).toBe(text);
  });
});
