import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, later } from '../../src/values/date.ts';
import { compare, decimal } from '../../src/values/decimal.ts';
import { type CustomerFile, customerFiles, type Matter } from '../../src/verify/index.ts';
import { applies, holds } from '../laws/judged.ts';
import { contract } from '../rules/contract.ts';

const statementOf = (file: CustomerFile) => contract.assess(file).statement;

/** One of the matters that are as asked, changed. */
function withChanged(
  file: CustomerFile,
  which: number,
  isSuch: (matter: Matter) => boolean,
  change: (matter: Matter) => Matter,
): CustomerFile {
  const such = file.matters.filter(isSuch);
  const one = such[which % such.length];
  applies(one !== undefined);
  return { ...file, matters: file.matters.map((matter) => (matter === one ? change(matter) : matter)) };
}

/** That no total is in the customer's disfavour by what is the case after it. */
function expectNoWorse(before: CustomerFile, after: CustomerFile): void {
  const [one, other] = [statementOf(before), statementOf(after)];
  const isAtMost = (a: string | null, b: string | null) =>
    a === null || b === null || compare(decimal(a), decimal(b)) <= 0;
  expect({
    owed: isAtMost(other.owedByCustomer, one.owedByCustomer),
    charged: isAtMost(other.mayBeCharged, one.mayBeCharged),
    back: isAtMost(one.owedToCustomer, other.owedToCustomer),
  }).toEqual({ owed: true, charged: true, back: true });
}

const numRuns = 80;
const isPaid = ({ payments = [] }: Matter) => payments.length > 0;
const isChallenged = ({ dispute }: Matter) => dispute != null && dispute.refundedOn === null;

describe('of a customer to whom much has happened', () => {
  test('P106 a payment made earlier is no worse for the customer', () =>
    holds(
      [customerFiles(), fc.nat(99), fc.integer({ min: 1, max: 60 })],
      (file, which, days) =>
        expectNoWorse(
          file,
          withChanged(file, which, isPaid, ({ payments = [], ...matter }) => {
            const [first, ...others] = payments;
            applies(first !== undefined && matter.invoice?.date !== undefined);
            const date = later(addDays(first.date, -days), matter.invoice.date);
            return { ...matter, payments: [{ ...first, date }, ...others] };
          }),
        ),
      numRuns,
    ));

  test('P106 a payment more is no worse for the customer, on whatever day it came', () =>
    holds(
      [customerFiles(), fc.nat(99)],
      (file, which) =>
        expectNoWorse(
          file,
          withChanged(file, which, isPaid, ({ payments = [], ...matter }) => {
            const [first] = payments;
            applies(first !== undefined);
            return { ...matter, payments: [...payments, { date: first.date, amount: '1.23' }] };
          }),
        ),
      numRuns,
    ));

  test('P105 a mistake that is accepted is no worse for the customer than one that is denied', () =>
    holds(
      [customerFiles(), fc.nat(99)],
      (file, which) => {
        const decided = (mistakeAccepted: boolean) =>
          withChanged(file, which, isChallenged, ({ dispute, ...matter }) => ({
            ...matter,
            dispute: { ...dispute, mistakeAccepted },
          }));
        expectNoWorse(decided(false), decided(true));
      },
      numRuns,
    ));
});
