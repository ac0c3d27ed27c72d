// What every consumer asks: the file is put beside the installed package, or bundled with it.
import { assess, evaluate, factsOf, isPolicyError, loadPolicy } from '@invictanet/contract-rules';
import { date, entity } from '@invictanet/contract-rules/facts';

const rule = {
  decision: 'opening',
  question: 'Is the shop open?',
  clauses: ['A1'],
  parameters: {},
  terms: {},
  rules: [],
  otherwise: { type: 'open', params: { clause: 'A1', because: 'it never shuts' } },
  values: { day: { means: 'the day asked about', is: 'asOf' } },
  effects: { open: [] },
  examples: [{ name: 'a day', facts: { asOf: '2025-12-25' }, expect: { outcome: 'open' } }],
};

function refused(ask) {
  try {
    return ask();
  } catch (error) {
    return isPolicyError(error) ? error.issues.map(({ code, at }) => `${code} ${at}`) : String(error);
  }
}

/** The answers, which are the same everywhere. */
export function answers() {
  const invoice = { date: '2025-03-10', amount: '80.00', dueDate: '2025-03-24', interestDemanded: true };
  const facts = { invoice, asOf: '2025-06-01', payments: [], dispute: null };
  const early = evaluate('invoice-dispute', facts);
  const late = evaluate('invoice-dispute', facts, { readings: { 'dispute-day-count': 'invoice-day-first' } });
  const interest = evaluate('late-payment-interest', facts);
  const own = loadPolicy(
    {
      version: '1',
      inForceFrom: '2025-01-01',
      clauses: [{ id: 'A1', title: 'opening' }],
      rules: { opening: rule },
    },
    entity({ asOf: date().describe('the day asked about') }),
  );
  return {
    disputes: [early.outcome, early.values.lastDayToDispute, late.values.lastDayToDispute],
    why: early.because.map(({ rule, term }) => rule ?? term),
    interest: [interest.outcome, interest.values.interest],
    file: assess({
      asOf: '2025-06-01',
      matters: [{ id: 'march', invoice, payments: [], dispute: null }],
    }).statement.lines.map(({ for: of, amount }) => [of, amount]),
    own: own.evaluate('opening', { asOf: '2025-12-25' }).values.day,
    parsed: factsOf('invoice-dispute').safeParse({ invoice: { date: '2025-02-30' } }).success,
    refused: refused(() => evaluate('invoice-dispute', { invoice: { date: '2025-02-30' }, colour: 'red' })),
  };
}
