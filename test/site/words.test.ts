import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contractData } from '../../docs/.vitepress/site/contract-data.ts';
import { effectInWords, valueLines } from '../../docs/.vitepress/theme/try/answer-lines.ts';
import { faultsIn } from '../../docs/.vitepress/theme/try/faults.ts';
import { dayInWords, poundsInWords, valueInWords } from '../../docs/.vitepress/theme/try/in-words.ts';
import { movableIn, titleOfPath } from '../../docs/.vitepress/theme/try/paths-in-words.ts';
import { reasonInWords } from '../../docs/.vitepress/theme/try/reason-in-words.ts';
import { files } from '../../src/contract-files.ts';
import { type DecisionId, dictionary, evaluate, summarise } from '../../src/index.ts';

const contract = contractData(dictionary(), files, new URL('../../docs', import.meta.url).pathname);
const question = (id: string) => contract.questions.find((one) => one.id === id) ?? expect.fail(id);
interface Case {
  readonly id: string;
  readonly facts: object;
  readonly readings?: object;
}
/** The golden cases of a decision, answered. */
const answersOf = (id: string) => {
  const cases: readonly Case[] = JSON.parse(readFileSync(new URL(`../cases/${id}.json`, import.meta.url), 'utf8'));
  return cases.map(({ id: name, facts, readings = {} }) => ({
    name,
    decision: evaluate(id as DecisionId, facts as never, { readings }),
  }));
};
const ids = contract.questions.map(({ id }) => id);

describe('values', () => {
  it('stand as a Briton writes them', () => {
    expect(dayInWords('2025-03-01')).toBe('1 March 2025');
    expect(poundsInWords('1234567.5')).toBe('£1,234,567.50');
    expect(poundsInWords('-0.50')).toBe('−£0.50');
    expect(poundsInWords('0.0000000000')).toBe('£0.00');
    expect(poundsInWords('5.3821917808')).toBe('£5.3821917808');
    expect(valueInWords('P1Y6M')).toBe('1 year 6 months');
    expect(valueInWords(1, { unit: 'days' })).toBe('1 day');
    expect(valueInWords('headed-fax')).toBe('headed fax');
    expect(valueInWords([{ billingDate: '2025-05-01', amount: '6.20' }])).toBe('billing date 1 May 2025, amount £6.20');
    expect(valueInWords(null)).toBe('–');
  });
});

describe.each(ids)('an answer to %s', (id) => {
  const answers = answersOf(id);

  it('has the reason that `summarise` tells', () => {
    for (const { name, decision } of answers) {
      const told = reasonInWords(decision.because, question(id).because, contract.options);
      if (decision.outcome === null) expect(told, name).toBeNull();
      else {
        expect(told, name).not.toMatch(/[{}]|null|undefined|unknown/);
        const [, , line = ''] = summarise(decision as never).split('\n');
        expect(plain(line), name).toContain(plain(told ?? ''));
      }
    }
  });

  it('has every value in words, whether known, none or not known, and what follows', () => {
    for (const { name, decision } of answers) {
      const lines = valueLines(decision as never, question(id), contract.options);
      expect(lines).toHaveLength(question(id).values.length);
      for (const { text } of lines) expect(text, name).not.toMatch(/null|undefined|\[object|^$/);
      for (const effect of decision.effects)
        expect(effectInWords(effect as never, contract.actions), name).toMatch(
          /^The (customer|provider) (may|must|is entitled to) /,
        );
    }
  });
});

/** Letters and figures alone: the page and `summarise` need not set a space alike. */
const plain = (text: string) => text.replaceAll(/[^\w]/g, '');

it('faults of facts name the fields that they are of', () => {
  const thrown = () =>
    evaluate('late-payment-interest', { asOf: '2025-02-30', payments: [{ date: 'x', amount: '5.00' }] } as never);
  let found: unknown;
  try {
    thrown();
  } catch (error) {
    found = error;
  }
  expect(faultsIn(found).map(({ path }) => path)).toEqual(['asOf', 'payments[0].date']);
});

it('facts that can be moved are those given that the question reads, also in lists', () => {
  const facts = {
    asOf: '2025-03-10',
    invoice: { amount: '5.00', date: '' },
    payments: [{ date: '2025-03-01', amount: '1.00' }],
    dispute: null,
  };
  const paths = movableIn(facts, question('late-payment-interest').facts, contract);
  expect(paths).toEqual(['asOf', 'invoice.amount', 'payments[0].date', 'payments[0].amount']);
  expect(titleOfPath('payments[0].amount', contract)).toBe('the payments towards the invoice, 1: the sum paid');
});

it('every clause of an answer has a page', () => {
  const clauses = new Set(dictionary().decisions.flatMap((decision) => decision.clauses));
  expect([...clauses].filter((clause) => contract.clausePages[clause] === undefined)).toEqual([]);
});
