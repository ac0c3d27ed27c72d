import { expect, it } from 'vitest';
import { publicPolicy } from '../../src/inner-policy.ts';
import { factsReadUnder } from '../../src/language/model/facts-read.ts';
import { toSqlOf } from '../../src/to-sql.ts';
import { contract } from '../rules/contract.ts';
import { agreementOf } from './agreement.ts';
import { factsTable, rowsOf, withDuckDb } from './duckdb.ts';
import { cellsOf, columnTypes } from './typed-rows.ts';

const decision = 'moving-home-refund';
const facts = {
  asOf: '2023-06-21',
  service: { kind: 'hosting', monthlyCharge: '30.00', billingDay: 1 },
  termination: { effectiveOn: '2199-12-31' },
  move: {
    noticeOn: '2023-05-12',
    newAddressGivenOn: '2023-05-12',
    alternativeNumberGivenOn: '2023-05-12',
    withinUk: true,
    engineerNecessary: true,
    engineerRefused: false,
    outages: [{ from: '2023-06-17', to: null, cause: 'other', hours: null }],
  },
};

it('an ending of which a field alone is given is not left out, though its own column says nothing', async () => {
  const columns = columnTypes(contract, factsReadUnder(decision, contract.modelOf, {}, contract.dictionary.readings));
  const sql = toSqlOf(
    publicPolicy(contract) as never,
    decision as never,
    { dialect: 'duckdb', keep: ['row'] } as never,
  );
  await withDuckDb(async (on) => {
    const cells = cellsOf(facts, columns, contract);
    await factsTable(on, [{ ...cells, termination: null }], columns);
    const answers = await rowsOf(on, `SELECT * FROM (${sql})`);
    const { different } = agreementOf(contract, { decision, readings: {}, facts: [facts] } as never, answers);
    expect(different).toEqual([]);
    expect(answers[0]).toMatchObject({ outcome: null });
  });
});
