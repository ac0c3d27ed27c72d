import { describe, expectTypeOf, it } from 'vitest';
import account from '../docs/examples/account.json' with { type: 'json' };
import moving from '../docs/examples/customer-moving.json' with { type: 'json' };
import {
  assess,
  type CustomerFile,
  compareReadings,
  type Decision,
  type DecisionId,
  decisions,
  evaluate,
  evaluateMany,
  evaluateWithEngine,
  explain,
  type Facts,
  type FactsFor,
  factsOf,
  type Issue,
  isDecisionId,
  isPolicyError,
  type Need,
  parseFacts,
  parseFile,
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
    // What is undefined is left out.
    evaluate('invoice-dispute', { asOf: undefined, invoice: { date: undefined }, dispute: undefined });
    // @ts-expect-error a fact that this decision does not read
    evaluate('invoice-dispute', { usage: { measured: true } });
    // @ts-expect-error nor one of an entity of which it reads others
    evaluate('invoice-dispute', { invoice: { paidOn: null } });
    // @ts-expect-error an invoice has a date, it cannot be null
    evaluate('invoice-dispute', { invoice: { date: null } });
  });

  it('may be null only where that means something', () => {
    expectTypeOf(evaluate<'invoice-dispute'>).toBeCallableWith('invoice-dispute', { dispute: null });
    // @ts-expect-error there is always an account
    evaluate('invoice-dispute', { account: null });
  });
});

describe('facts from elsewhere', () => {
  it('are those of any decision, of one, or not to be changed', () => {
    const whole = {} as Facts;
    evaluate('invoice-dispute', whole);
    evaluate('invoice-dispute', {} as FactsFor<'invoice-dispute'>);
    evaluate('late-payment-interest', { payments: [{ date: '2025-03-10', amount: '1.00' }] as const });
    for (const id of decisions) evaluate(id, whole);
    expectTypeOf<FactsFor<'collection-date'>>().toHaveProperty('invoice');
    expectTypeOf<keyof FactsFor<'collection-date'>>().toEqualTypeOf<'customer' | 'invoice'>();
  });

  it('are JSON as it is imported, in which a choice is any text', () => {
    assess(account);
    assess(moving);
    evaluate('invoice-dispute', account);
    explain(evaluate('minimum-term', account));
    compareReadings('invoice-dispute', account);
    // @ts-expect-error no facts at all
    evaluate('invoice-dispute', ['invoice']);
    const numbers = { invoice: { amount: 80 } };
    // @ts-expect-error money is text there too
    evaluate('invoice-dispute', numbers);
  });

  it('are checked, and then typed', () => {
    const given: unknown = {};
    expectTypeOf(parseFacts(given)).toEqualTypeOf<Facts>();
    expectTypeOf(parseFile(given)).toEqualTypeOf<CustomerFile>();
    expectTypeOf(factsOf('invoice-dispute').parse(given)).toEqualTypeOf<FactsFor<'invoice-dispute'>>();
    evaluate('invoice-dispute', factsOf('invoice-dispute').parse(given));
    if (isDecisionId(given)) expectTypeOf(given).toEqualTypeOf<DecisionId>();
    if (isPolicyError(given)) expectTypeOf(given.issues).toEqualTypeOf<readonly Issue[]>();
  });
});

describe('what is told of an answer', () => {
  const any = {} as Decision;

  it('narrows by decision and by outcome', () => {
    if (any.decision === 'invoice-dispute') {
      expectTypeOf(any.values.lastDayToDispute).toEqualTypeOf<string | null>();
      if (any.outcome === 'open') expectTypeOf(any.effects[0]?.action).toEqualTypeOf<'challenge-invoice' | undefined>();
      if (any.outcome === null) expectTypeOf(any.effects).toEqualTypeOf<readonly never[]>();
    }
    if (any.outcome === 'deemed-accepted') expectTypeOf(any.decision).toEqualTypeOf<'invoice-dispute'>();
  });

  it('knows needs by path, and effects by who, how and what', () => {
    const { needs, effects } = evaluate('invoice-dispute', {});
    expectTypeOf(needs[0]).toEqualTypeOf<Need<'invoice-dispute'> | undefined>();
    expectTypeOf<'invoice.amount'>().toExtend<Need<'invoice-dispute'>>();
    // @ts-expect-error not read here
    needs[0] === 'usage.measured';
    const [effect] = effects;
    if (effect?.action === 'treat-invoice-as-accepted') expectTypeOf(effect.party).toEqualTypeOf<'provider'>();
    if (effect?.party === 'customer') expectTypeOf(effect.action).toEqualTypeOf<'challenge-invoice'>();
  });

  it('knows what is missing in a file, by decision', () => {
    for (const { decision, needs } of assess({}).missing) {
      expectTypeOf(decision).toEqualTypeOf<DecisionId>();
      expectTypeOf(needs[0]).toEqualTypeOf<Need | undefined>();
    }
  });

  it('knows what is wrong by its code', () => {
    const issue = {} as Issue;
    if (issue.code === 'contradiction') expectTypeOf(issue.names).toEqualTypeOf<readonly string[]>();
    if (issue.code === 'unknown-path') expectTypeOf(issue.name).toEqualTypeOf<string>();
    // @ts-expect-error no such code
    issue.code === 'unknown-fact';
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

describe('how much of the why', () => {
  it('is known of an answer that was asked for with less', () => {
    expectTypeOf(evaluate('fair-use', {}).because.length).toEqualTypeOf<number>();
    expectTypeOf(evaluate('fair-use', {}, { reasons: 'short' }).because.length).toEqualTypeOf<number>();
    expectTypeOf(evaluate('fair-use', {}, { reasons: 'short' }).reasons).toEqualTypeOf<'short'>();
    const { outcome } = evaluate('fair-use', {}, { reasons: 'none' });
    expectTypeOf(outcome).toEqualTypeOf<'may-slow' | 'no-action' | null>();
    // @ts-expect-error nothing of why is brought
    evaluate('fair-use', {}, { reasons: 'none' }).because;
    // @ts-expect-error all of it has no mark
    evaluate('fair-use', {}).reasons;
    // @ts-expect-error no such share
    evaluate('fair-use', {}, { reasons: 'some' });
  });

  it('is known of an assessment too', () => {
    const { matters } = assess({ asOf: '2025-03-10' }, { reasons: 'none' });
    expectTypeOf(matters['INV-1']?.['invoice-balance']?.reasons).toEqualTypeOf<'none' | undefined>();
    // @ts-expect-error nothing of why is brought
    matters['INV-1']?.['invoice-balance']?.because;
    // @ts-expect-error many answers bring no why
    evaluateMany('fair-use', [], { reasons: 'full' });
  });
});
