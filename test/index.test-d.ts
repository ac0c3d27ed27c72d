import { describe, expectTypeOf, it } from 'vitest';
import {
  assess,
  type Decision,
  type DecisionId,
  evaluate,
  evaluateMany,
  evaluateWithEngine,
  explain,
  type Facts,
} from '../src/index.ts';

describe('an assessment is typed by its decisions', () => {
  const { decisions, matters, effects } = assess({ asOf: '2025-03-10' });

  it('knows each decision, of the file and of its matters', () => {
    expectTypeOf(decisions['minimum-term']?.values.length).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(matters['INV-1']?.['invoice-balance']?.outcome).toEqualTypeOf<
      'due' | 'overdue' | 'in-credit' | 'paid' | null | undefined
    >();
    // @ts-expect-error no decision has this id
    decisions['minimum-terms'];
  });

  it('knows who may or must do what', () => {
    const [effect] = effects;
    expectTypeOf(effect?.party).toEqualTypeOf<'customer' | 'provider' | undefined>();
    // @ts-expect-error nothing so called follows from a decision
    effect?.action === 'charge-intrest';
    expectTypeOf<'charge-interest'>().toExtend<NonNullable<typeof effect>['action']>();
  });
});

describe('a decision is typed by its id', () => {
  const decision = evaluate('invoice-dispute', {});

  it('knows its outcomes', () => {
    expectTypeOf(decision.outcome).toEqualTypeOf<'in-time' | 'open' | 'deemed-accepted' | null>();
    // @ts-expect-error an outcome of another decision
    decision.outcome === 'moved';
  });

  it('knows its values', () => {
    expectTypeOf(decision.values).toEqualTypeOf<{
      readonly lastDayToDispute: string | null;
      readonly undisputed: string | null;
      readonly refundBarred: boolean | null;
    }>();
    // @ts-expect-error a value of another decision
    decision.values.collectionDate;
    // @ts-expect-error a value may be null
    decision.values.lastDayToDispute.length;
    // @ts-expect-error a decision is not to be changed
    decision.values.lastDayToDispute = '2025-01-01';
  });

  it('knows its own id', () => {
    expectTypeOf(decision.decision).toEqualTypeOf<'invoice-dispute'>();
    // @ts-expect-error no decision has this id
    evaluate('invoice-disputes', {});
  });

  it('knows whole numbers, booleans, choices and lists', () => {
    expectTypeOf(evaluate('late-payment-interest', {}).values.accrualDays).toEqualTypeOf<number | null>();
    expectTypeOf(evaluate('late-payment-interest', {}).values.stillDueOnDay30).toEqualTypeOf<boolean | null>();
    expectTypeOf(evaluate('contract-claim', {}).values.law).toEqualTypeOf<'english' | null>();
    expectTypeOf(evaluate('call-bill', {}).values.billedMinutes).toEqualTypeOf<readonly (number | null)[] | null>();
  });

  it('is the same from the reference evaluator', () => {
    expectTypeOf(evaluateWithEngine('invoice-dispute', {})).resolves.toEqualTypeOf<typeof decision>();
  });

  it('can be explained, whichever it is', () => {
    expectTypeOf(explain).toBeCallableWith(decision);
    expectTypeOf<Decision<'collection-date'>>().toExtend<Decision>();
    expectTypeOf<DecisionId>().toExtend<string>();
  });
});

describe('answers to many are typed by the question', () => {
  it('knows outcomes and values, and who is refused', () => {
    for (const told of evaluateMany('invoice-dispute', [{}])) {
      if ('issues' in told) expectTypeOf(told.issues[0]?.at).toEqualTypeOf<string | undefined>();
      else {
        expectTypeOf(told.outcome).toEqualTypeOf<'in-time' | 'open' | 'deemed-accepted' | null>();
        expectTypeOf(told.values.lastDayToDispute).toEqualTypeOf<string | null>();
      }
    }
    // @ts-expect-error money is text
    evaluateMany('invoice-dispute', [{ invoice: { amount: 80 } }]);
    // @ts-expect-error only files have matters
    evaluateMany('invoice-dispute', [{ matters: [] }]);
  });

  it('knows files, and what comes later', async () => {
    const [told] = evaluateMany('assess', [{ matters: [{ id: 'a' }] }]);
    if (told !== undefined && 'statement' in told)
      expectTypeOf(told.matters.a?.['minimum-term']?.values.length).toEqualTypeOf<string | null | undefined>();
    const later = evaluateMany('collection-date', (async function* () {})());
    expectTypeOf(later).toExtend<AsyncIterable<{ readonly row: number }>>();
  });
});

describe('facts', () => {
  it('are known by name and form', () => {
    expectTypeOf<Facts['asOf']>().toEqualTypeOf<string | undefined>();
    // @ts-expect-error no such entity
    evaluate('invoice-dispute', { invoise: {} });
    // @ts-expect-error no such fact of an invoice
    evaluate('invoice-dispute', { invoice: { issuedOn: '2025-01-15' } });
    // @ts-expect-error none of the options
    evaluate('invoice-dispute', { dispute: { form: 'pigeon' } });
    // @ts-expect-error money is text
    evaluate('invoice-dispute', { invoice: { amount: 80 } });
    // @ts-expect-error a fact that is not known is left out, not undefined
    evaluate('invoice-dispute', { asOf: undefined });
    // @ts-expect-error an invoice has a date, it cannot be null
    evaluate('invoice-dispute', { invoice: { date: null } });
  });

  it('may be null only where that means something', () => {
    expectTypeOf(evaluate<'invoice-dispute'>).toBeCallableWith('invoice-dispute', { dispute: null });
    // @ts-expect-error there is always an account
    evaluate('invoice-dispute', { account: null });
  });
});

describe('readings', () => {
  it('are known by id and option', () => {
    evaluate('invoice-dispute', {}, { readings: { 'dispute-timing': 'receipt' } });
    // @ts-expect-error no such reading
    evaluate('invoice-dispute', {}, { readings: { 'dispute-time': 'receipt' } });
    // @ts-expect-error no such option
    evaluate('invoice-dispute', {}, { readings: { 'dispute-timing': 'posting' } });
  });
});
