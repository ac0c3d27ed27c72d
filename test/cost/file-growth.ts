import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { policyOf } from '../../src/policy.ts';
import { addDays } from '../../src/values/date.ts';
import { stepsOf } from './growth.ts';

/** How much of something a customer's file has, ten times more each time. */
export const fileSizes = [10, 100, 1000] as const;

const invoice = { date: '2021-12-15', dueDate: '2021-12-29', amount: '5000.00', interestDemanded: null };
const shared = { asOf: '2025-06-01', customer: { nation: 'england' } };
const many = <T>(number: number, of: (turn: number) => T): T[] => Array.from({ length: number }, (_, turn) => of(turn));

/** Files that grow in one thing each. */
export const growingFiles: Readonly<Record<string, (number: number) => object>> = {
  matters: (number) => ({
    ...shared,
    matters: many(number, (turn) => ({ id: `INV-${turn}`, invoice, payments: [], dispute: null })),
  }),
  payments: (number) => ({
    ...shared,
    invoice,
    dispute: null,
    payments: many(number, (turn) => ({ date: addDays('2022-01-10', turn), amount: '1.00' })),
  }),
  'rate changes': (number) => ({
    ...shared,
    invoice,
    dispute: null,
    payments: [],
    baseRates: many(number, (turn) => ({
      from: turn === 0 ? '2021-01-01' : addDays('2022-02-01', turn),
      percent: turn % 2 === 0 ? '4.5' : '4.75',
    })),
  }),
};

/** Compiled code counts no steps, and leaves long lists to what does: the contract without it. */
const contract = policyOf(files, facts);

/** The exponents by which the steps of assessing a file grow, from each size to the next. */
export function fileExponents(fileOf: (number: number) => object, sizes: readonly number[] = fileSizes): number[] {
  const steps = sizes.map((number) => stepsOf(() => contract.assess(fileOf(number) as never)));
  return steps.slice(1).map((cost, at) => Math.log10(cost / (steps[at] as number)));
}
