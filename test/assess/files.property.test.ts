import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { addDays } from '../../src/values/date.ts';
import { compare, decimal, plus, toPlaces } from '../../src/values/decimal.ts';
import { applies, holds } from '../laws/judged.ts';
import { contract } from '../rules/contract.ts';
import { type File, files } from './random-files.ts';

const assessed = (file: object) => contract.assess(file as never);
type Assessed = ReturnType<typeof assessed>;

/** What cannot be is refused: where a change makes a file such, there is nothing to judge. */
function unlessRefused(file: object): Assessed {
  try {
    return assessed(file);
  } catch (error) {
    applies(!(error instanceof PolicyError));
    throw error;
  }
}

const numRuns = 18;
const forAll = (law: (file: File) => void, drawn: fc.Arbitrary<File> = files() as fc.Arbitrary<File>) =>
  holds([drawn], law, numRuns);

const invoices = files(['invoice'], 4) as fc.Arbitrary<File>;
const changed = (file: File, change: (matter: Record<string, unknown>) => object): object => ({
  ...file,
  matters: file.matters.map((matter) => change(matter as Record<string, unknown>)),
});

/** That no total rises in the disfavour of the customer, as far as totals are known. */
function expectNoWorse(before: Assessed, after: Assessed): void {
  const [one, other] = [before.statement, after.statement];
  const isAtMost = (a: string | null, b: string | null) =>
    a === null || b === null || compare(decimal(a), decimal(b)) <= 0;
  expect([
    isAtMost(other.owedByCustomer, one.owedByCustomer),
    isAtMost(other.mayBeCharged, one.mayBeCharged),
    isAtMost(one.owedToCustomer, other.owedToCustomer),
  ]).toEqual([true, true, true]);
}

describe('a file of one to eight matters of all kinds', () => {
  test('P99 the order of matters changes nothing, and renaming ids only ids', () =>
    forAll((file) => {
      const one = assessed(file);
      const turned = assessed({ ...file, matters: file.matters.toReversed() });
      expect(JSON.stringify(turned)).toBe(JSON.stringify(one));
      const renamed = assessed(changed(file, (matter) => ({ ...matter, id: `other ${matter.id}` })));
      expect(JSON.parse(JSON.stringify(renamed.statement).replaceAll('"other M-', '"M-'))).toEqual(
        JSON.parse(JSON.stringify(one.statement)),
      );
    }));

  test('P100 a matter alone is answered as the facts laid together are', () =>
    forAll((file) => {
      const [matter] = file.matters as Record<string, Record<string, unknown>>[];
      const { matters: _, ...own } = file as unknown as Record<string, Record<string, unknown>>;
      const { id, ...facts } = matter as Record<string, unknown>;
      const laid = { ...own, ...facts, directDebit: { ...own.directDebit, ...(facts.directDebit as object) } };
      const alone = assessed({ ...own, matters: [matter] });
      for (const [decision, answer] of Object.entries(alone.matters[String(id)] ?? {}))
        expect(answer).toEqual(contract.evaluate(decision, laid as never));
    }));

  test('P101 each total is the sum of its lines, or null just where something would settle it', () =>
    forAll((file) => {
      const { lines, owedByCustomer, mayBeCharged, owedToCustomer, needs } = assessed(file).statement;
      const sum = (by: string, standing: string) =>
        toPlaces(
          lines
            .filter((line) => line.owedBy === by && line.standing === standing)
            .reduce((so, { amount }) => plus(so, decimal(amount)), decimal('0')),
          2,
        );
      for (const { amount } of lines) expect(compare(decimal(amount), decimal('0'))).toBeGreaterThan(0);
      if (owedByCustomer !== null) expect(owedByCustomer).toBe(sum('customer', 'owed'));
      if (mayBeCharged !== null) expect(mayBeCharged).toBe(sum('customer', 'may-be-charged'));
      if (owedToCustomer !== null) expect(owedToCustomer).toBe(sum('provider', 'owed'));
      expect([owedByCustomer, mayBeCharged, owedToCustomer].includes(null)).toBe(needs.length > 0);
    }));

  test('P102 no sum is told twice', () =>
    forAll((file) => {
      const { lines } = assessed(file).statement;
      expect(new Set(lines.map((line) => `${line.matter} ${line.for}`)).size).toBe(lines.length);
      for (const once of ['suspension-fee', 'credit'])
        expect(lines.filter((line) => line.for === once).length).toBeLessThanOrEqual(1);
    }));

  test('P103 nothing that follows conflicts', () =>
    forAll((file) => {
      expect(assessed(file).conflicts).toEqual([]);
    }));

  test('P104 an invoice paid in time and not disputed changes no other line', () =>
    forAll((file) => {
      const invoice = {
        date: addDays(file.asOf as string, -200),
        dueDate: addDays(file.asOf as string, -186),
        amount: '31.00',
        interestDemanded: null,
        lateFeeDemanded: null,
        lateFeesCharged: '0.00',
        processingFeesCharged: '0.00',
      };
      const paid = {
        id: 'paid',
        invoice,
        payments: [{ date: addDays(file.asOf as string, -199), amount: '31.00' }],
        directDebit: { failedOn: [] },
        dispute: null,
      };
      const after = unlessRefused({ ...file, matters: [...file.matters, paid] });
      const lines = after.statement.lines.filter(({ matter }) => matter !== 'paid');
      expect(lines).toEqual(assessed(file).statement.lines);
    }));

  test('P105 accepting a mistake is no worse for the customer, and denying it no better', () =>
    forAll((file) => {
      const decided = (mistakeAccepted: boolean | null) =>
        unlessRefused(
          changed(file, (matter) =>
            matter.dispute == null
              ? matter
              : { ...matter, dispute: { ...(matter.dispute as object), mistakeAccepted } },
          ),
        );
      const [open, accepted, denied] = [decided(null), decided(true), decided(false)];
      expectNoWorse(open, accepted);
      expectNoWorse(denied, open);
    }, invoices));

  test('P106 a payment more is no worse for the customer', () =>
    forAll((file) => {
      const [day] = [file.asOf as string];
      const more = changed(file, (matter) => ({
        ...matter,
        payments: [...((matter.payments as object[] | undefined) ?? []), { date: day, amount: '1.23' }],
      }));
      applies(file.matters.every(({ payments }) => payments !== undefined));
      expectNoWorse(assessed(file), unlessRefused(more));
    }, invoices));

  test('P107 what is outstanding and what is credit are never both above nil, and the right amount is within the invoice', () =>
    forAll((file) => {
      for (const [id, decisions] of Object.entries(assessed(file).matters)) {
        const { outstanding, credit, rightAmount } = decisions['invoice-balance']?.values ?? {};
        const amounts = file.matters.find((matter) => matter.id === id)?.invoice as { amount: string };
        if (typeof outstanding === 'string' && typeof credit === 'string')
          expect([outstanding, credit]).toContain('0.00');
        if (typeof rightAmount !== 'string') continue;
        expect(compare(decimal(rightAmount), decimal('0'))).toBeGreaterThanOrEqual(0);
        expect(compare(decimal(rightAmount), decimal(amounts.amount))).toBeLessThanOrEqual(0);
      }
    }, invoices));

  test('P108 nothing dated after the day asked about changes the statement', () =>
    forAll((file) => {
      const day = file.asOf as string;
      const account = file.account as { suspendedOn?: string | null } | undefined;
      const isSuspendedLater = account?.suspendedOn != null && account.suspendedOn > day;
      const soFar = { ...file, ...(isSuspendedLater ? { account: { ...account, suspendedOn: null } } : {}) };
      const earlier = changed(soFar as File, (matter) => {
        const { failedOn } = matter.directDebit as { failedOn: string[] };
        const dispute = matter.dispute as { refundedOn?: string | null } | null | undefined;
        return {
          ...matter,
          payments: (matter.payments as { date: string }[] | undefined)?.filter(({ date }) => date <= day) ?? [],
          directDebit: { failedOn: failedOn.filter((failure) => failure <= day) },
          ...(dispute?.refundedOn != null && dispute.refundedOn > day
            ? { dispute: { ...dispute, refundedOn: null } }
            : {}),
        };
      });
      applies(file.matters.every(({ payments }) => payments !== undefined));
      expect(unlessRefused(earlier).statement.lines).toEqual(assessed(file).statement.lines);
    }, invoices));
});

test('no interest and no fee is ever below nil, whatever was charged already and however it is rounded', () => {
  forAll((file) => {
    const amounts = file.matters.map((matter) => ({
      ...matter,
      invoice: { ...(matter.invoice as object), lateFeesCharged: '99.00', processingFeesCharged: '99.00' },
    }));
    const { matters } = contract.assess({ ...file, matters: amounts } as never, {
      readings: { 'interest-rounding': 'once-down' },
    });
    for (const decisions of Object.values(matters)) {
      const told = { ...decisions['late-payment-fees']?.values, ...decisions['late-payment-interest']?.values };
      for (const name of [
        'lateFee',
        'processingFee',
        'suspensionFee',
        'total',
        'interest',
        'interestUnrounded',
        'interestLeft',
      ]) {
        const value = told[name];
        if (typeof value === 'string') expect(value.startsWith('-')).toBe(false);
      }
    }
  }, invoices);
});

test('a wrong charge goes back as far as it was paid, interest that payments met apart', () => {
  const readings = fc.constantFrom('reducing-balance', 'interest-first', 'full-until-cleared');
  let compared = 0;
  holds(
    [invoices, readings],
    (file: File, option: string) => {
      const { statement, matters } = contract.assess(file as never, { readings: { 'part-payments': option } });
      for (const { matter, amount } of statement.lines.filter((line) => line.for === 'wrong-charge')) {
        const { credit } = matters[String(matter)]?.['invoice-balance']?.values ?? {};
        const { refund } = matters[String(matter)]?.['overcharge-refund']?.values ?? {};
        const least = compare(decimal(String(credit)), decimal(String(refund))) < 0 ? credit : refund;
        expect(amount).toBe(least);
        compared += 1;
      }
    },
    4 * numRuns,
  );
  expect(compared).toBeGreaterThan(5);
});
