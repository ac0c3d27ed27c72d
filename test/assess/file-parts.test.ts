import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { addDays } from '../../src/values/date.ts';
import { decimal, plus, toPlaces } from '../../src/values/decimal.ts';
import { contract } from '../rules/contract.ts';
import { draws } from '../seed.ts';

const invoice = { date: '2025-03-03', dueDate: '2025-03-17', amount: '31.00' };

function issuesOf(file: unknown): readonly string[] {
  try {
    contract.assess(file as never);
  } catch (error) {
    if (error instanceof PolicyError) return error.issues.map(({ code, at }) => `${code} ${at}`);
    throw error;
  }
  return [];
}

describe('the parts of a file', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['matters that are no list', { matters: {} }, ['wrong-type /matters']],
    ['a matter that is no object', { matters: [1] }, ['wrong-type /matters/0']],
    ['no id', { matters: [{ invoice }] }, ['missing /matters/0/id']],
    ['an empty id', { matters: [{ id: '' }] }, ['malformed /matters/0/id']],
    ['an id of blanks', { matters: [{ id: ' ' }] }, ['malformed /matters/0/id']],
    ['an id given twice', { matters: [{ id: 'A' }, { id: 'A' }] }, ['given-twice /matters/1/id']],
    [
      'a field given twice',
      { payment: { method: 'bacs' }, matters: [{ id: 'A', payment: { method: 'bacs' } }] },
      ['given-twice /matters/0/payment/method'],
    ],
    [
      'an entity that is null and has fields',
      { dispute: null, matters: [{ id: 'A', dispute: { form: 'letter' } }] },
      ['given-twice /matters/0/dispute'],
    ],
    [
      'bad facts, each where it stands and once',
      {
        asOf: '2025-13-01',
        matters: [
          { id: 'A', invoice: { amount: 1 } },
          { id: 'B', invoyce: {} },
        ],
      },
      ['malformed /asOf', 'wrong-type /matters/0/invoice/amount', 'unknown-path /matters/1/invoyce'],
    ],
    [
      'what is wrong with matters and with facts, all at once',
      { asOf: '2025-13-01', matters: [{ id: 'A', invoice: { amount: 1 } }, { id: 'A' }, {}] },
      ['given-twice /matters/1/id', 'missing /matters/2/id', 'malformed /asOf', 'wrong-type /matters/0/invoice/amount'],
    ],
    [
      'more matters than a list may have',
      { matters: Array.from({ length: 10_001 }, (_, n) => ({ id: String(n) })) },
      ['too-long /matters'],
    ],
    [
      'days of the file and of a matter that contradict',
      {
        invoice: { date: '2025-03-10' },
        matters: [{ id: 'A', dispute: { sentOn: '2025-03-09' }, invoice: { amount: '1.00' } }],
      },
      ['contradiction /matters/0/dispute/sentOn'],
    ],
  ])('%s', (_, file, issues) => expect(issuesOf(file)).toEqual(issues));

  it('may share an entity, field by field', () => {
    const file = {
      asOf: '2025-03-10',
      directDebit: { cancelledOn: null },
      matters: [{ id: 'A', invoice, payments: [], dispute: null, directDebit: { failedOn: [] } }],
    };
    const { matters, decisions } = contract.assess(file as never);
    expect(Object.keys(matters.A ?? {})).toContain('late-payment-fees');
    expect(Object.keys(decisions)).toEqual(['direct-debit-cancellation']);
  });

  it('may hold a matter that no decision is about, and no matter at all', () => {
    const { matters, statement } = contract.assess({ matters: [{ id: 'A', customer: { nation: 'wales' } }] } as never);
    expect(matters).toEqual({ A: {} });
    expect(statement).toEqual({
      lines: [],
      owedByCustomer: '0.00',
      mayBeCharged: '0.00',
      owedToCustomer: '0.00',
      needs: [],
    });
    expect(contract.assess({ matters: [] }).matters).toEqual({});
  });

  it('of a policy without matters are what an account was: the file itself', () => {
    const facts = { asOf: '2025-03-10', invoice, payments: [], dispute: null };
    const { decisions, matters, statement } = contract.assess(facts);
    expect([decisions['invoice-balance']?.outcome, matters]).toEqual(['due', {}]);
    expect(statement.lines).toMatchObject([{ matter: null, for: 'invoice', amount: '31.00', by: '2025-03-17' }]);
  });
});

test('a price rise of which nothing is known leaves open whether the customer may leave free of charge, in a file too', () => {
  const leaving = {
    asOf: '2025-07-01',
    service: { kind: 'broadband', activation: 'free', activatedOn: '2025-01-10' },
    termination: { endedBy: 'customer', form: 'letter', effectiveOn: '2025-06-30', chargeDemanded: null },
  };
  const outcomeOf = (file: object) => contract.assess(file as never).decisions['termination-charge']?.outcome;
  expect(outcomeOf(leaving)).toBe('payable');
  for (const unknown of [
    { ...leaving, priceChange: {} },
    { ...leaving, matters: [{ id: 'RISE-1', priceChange: {} }] },
  ])
    expect(outcomeOf(unknown)).toBeNull();
  expect(contract.evaluate('termination-charge', { ...leaving, priceChange: {} } as never).outcome).toBeNull();
  const rise = {
    cause: 'provider',
    charges: [{ name: 'monthly charge', old: '20.00', new: '22.01' }],
    notifiedOn: '2025-05-01',
    objectedOn: '2025-05-08',
  };
  const late = { ...rise, objectedOn: '2025-05-09' };
  const matters = [late, rise].map((priceChange, nth) => ({ id: `RISE-${nth}`, priceChange }));
  expect(outcomeOf({ ...leaving, matters: [matters[0]] })).toBe('payable');
  expect(outcomeOf({ ...leaving, matters })).toBe('none');
});

const pounds = fc.integer({ min: 1, max: 20_000 }).map((pence) => (pence / 100).toFixed(2));
const days = fc.integer({ min: 0, max: 120 });
const matter = fc
  .record({
    amount: pounds,
    paid: fc.array(fc.record({ after: days, amount: pounds }), { maxLength: 3 }),
    made: fc.integer({ min: 0, max: 300 }),
    wrong: fc.option(
      fc.record({ part: fc.integer({ min: 1, max: 100 }), accepted: fc.option(fc.boolean()), after: days }),
    ),
    collected: fc.boolean(),
  })
  .map(({ amount, paid, made, wrong, collected }) => {
    const date = addDays('2024-06-01', made);
    const sum = wrong === null ? '0.00' : ((Number(amount) * wrong.part) / 100).toFixed(2);
    return {
      invoice: {
        date,
        dueDate: addDays(date, 14),
        amount,
        interestDemanded: null,
        lateFeeDemanded: null,
        lateFeesCharged: '0.00',
        processingFeesCharged: '0.00',
      },
      payments: paid.map((one) => ({ date: addDays(date, one.after), amount: one.amount })),
      directDebit: { failedOn: [] },
      dispute:
        wrong === null
          ? null
          : {
              form: 'letter',
              sentOn: addDays(date, wrong.after),
              receivedOn: addDays(date, wrong.after),
              amount: sum,
              mistakeAccepted: wrong.accepted,
              wronglyCharged: sum,
              collected,
              refundedOn: null,
              lateFeeCharged: '0.00',
              interestCharged: '0.00',
            },
    };
  });
const ofCustomer = {
  asOf: '2025-06-01',
  account: { suspendedOn: null, underDebtManagement: false, suspensionFeeCharged: false },
  payment: { method: 'direct-debit', feesWaived: false },
  directDebit: { cancelledOn: null },
  rateCard: { processingFee: '5.00', lateFee: '7.50' },
};
const fileOf = (matters: readonly object[]) =>
  ({ ...ofCustomer, matters: matters.map((facts, nth) => ({ id: `M-${nth}`, ...facts })) }) as never;
const several = fc.array(matter, { minLength: 1, maxLength: 8 });

describe('a file of one to eight invoices', () => {
  test('comes to the same in whatever order its matters stand', () => {
    fc.assert(
      fc.property(several, (matters) => {
        const file = fileOf(matters) as { matters: object[] };
        const turned = { ...file, matters: file.matters.toReversed() };
        const [one, other] = [contract.assess(file as never), contract.assess(turned as never)];
        expect(other.statement).toEqual(one.statement);
        expect(other.matters).toEqual(one.matters);
      }),
      { numRuns: draws(40) },
    );
  });

  test('of one matter answers as the facts laid together do, by both evaluators', async () => {
    await fc.assert(
      fc.asyncProperty(matter, async (facts) => {
        const laid = { ...ofCustomer, ...facts, directDebit: { ...ofCustomer.directDebit, ...facts.directDebit } };
        const { matters } = contract.assess(fileOf([facts]));
        for (const [decision, answer] of Object.entries(matters['M-0'] ?? {}))
          expect(answer).toEqual(contract.evaluate(decision, laid as never));
        expect(await contract.assessWithEngine(fileOf([facts]))).toEqual(contract.assess(fileOf([facts])));
      }),
      { numRuns: draws(40) },
    );
  });

  test('tells each sum once, totals are the sums of their lines, and no two effects conflict', () => {
    fc.assert(
      fc.property(several, (matters) => {
        const { statement, conflicts } = contract.assess(fileOf(matters));
        const { lines, needs } = statement;
        expect(new Set(lines.map((line) => `${line.matter} ${line.for}`)).size).toBe(lines.length);
        const total = (by: string, standing: string) =>
          toPlaces(
            lines
              .filter((line) => line.owedBy === by && line.standing === standing)
              .reduce((sum, { amount }) => plus(sum, decimal(amount)), decimal('0')),
            2,
          );
        if (statement.owedByCustomer !== null) expect(statement.owedByCustomer).toBe(total('customer', 'owed'));
        if (statement.mayBeCharged !== null) expect(statement.mayBeCharged).toBe(total('customer', 'may-be-charged'));
        if (statement.owedToCustomer !== null) expect(statement.owedToCustomer).toBe(total('provider', 'owed'));
        const totals = [statement.owedByCustomer, statement.mayBeCharged, statement.owedToCustomer];
        expect(totals.includes(null)).toBe(needs.length > 0);
        expect(conflicts).toEqual([]);
      }),
      { numRuns: draws(40) },
    );
  });

  test('is not changed in any other line by an invoice paid in time and not disputed', () => {
    const date = '2025-02-03';
    const paidInTime = {
      invoice: {
        date,
        dueDate: '2025-02-17',
        amount: '31.00',
        interestDemanded: null,
        lateFeeDemanded: null,
        lateFeesCharged: '0.00',
        processingFeesCharged: '0.00',
      },
      payments: [{ date: '2025-02-17', amount: '31.00' }],
      directDebit: { failedOn: [] },
      dispute: null,
    };
    fc.assert(
      fc.property(several, (matters) => {
        expect(contract.assess(fileOf([...matters, paidInTime])).statement).toEqual(
          contract.assess(fileOf(matters)).statement,
        );
      }),
      { numRuns: draws(40) },
    );
  });
});
