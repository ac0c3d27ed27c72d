import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { publicPolicy } from '../../src/inner-policy.ts';
import { factsReadUnder } from '../../src/language/model/facts-read.ts';
import { toSqlOf } from '../../src/to-sql.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { agreementOf } from './agreement.ts';
import { factsTable, rowsOf, withDuckDb } from './duckdb.ts';
import { cellsOf, columnTypes } from './typed-rows.ts';

type Facts = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

/** An invoice that is said not to be paid, though payments reach its sum: of a mistake in it nobody says whether it is admitted. */
function saidUnpaid({ invoice, dispute, ...others }: Facts): readonly object[] {
  if (!invoice?.amount || !invoice.date || !dispute) return [];
  const { mistakeAccepted: _, ...challenge } = dispute;
  const payments = [{ date: invoice.date, amount: invoice.amount }];
  return [{ ...others, invoice: { ...invoice, paidOn: null }, payments, dispute: challenge }];
}

it('SQL answers no facts that contradict one another whatever is not known', async () => {
  const decision = 'late-payment-fees';
  const drawn = fc.sample(arbitrariesOf(contract).factsFor(decision, { unknown: 0.05 }), { numRuns: 600, seed });
  const facts = drawn.flatMap((one) => saidUnpaid(one as Facts));
  const columns = columnTypes(contract, factsReadUnder(decision, contract.modelOf, {}, contract.dictionary.readings));
  const sql = toSqlOf(
    publicPolicy(contract) as never,
    decision as never,
    { dialect: 'duckdb', keep: ['row'] } as never,
  );
  await withDuckDb(async (on) => {
    const cells = facts.map((one) => cellsOf(one, columns, contract));
    await factsTable(on, cells, columns);
    const answers = await rowsOf(on, `SELECT * FROM (${sql}) ORDER BY row`);
    const { different, same } = agreementOf(contract, { decision, readings: {}, facts } as never, answers);
    expect(different).toEqual([]);
    expect(same).toBeGreaterThan(20);
  });
});
