import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buffersOf } from '../../src/cli/batch/buffers.ts';
import { columnsOf } from '../../src/cli/batch/columns.ts';
import { type Format, openInput } from '../../src/cli/batch/open-input.ts';
import type { Io } from '../../src/cli/io.ts';
import { PolicyError } from '../../src/index.ts';
import { noStreams } from '../cli/io.ts';
import { contract } from '../rules/contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'contract-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files: Record<string, string> = { 'columns.json': '{ "Due date": "invoice.dueDate" }' };
const io = { streams: noStreams, readFile: async (path: string) => Buffer.from(files[path] ?? '') } as unknown as Io;

/** The facts of each row by its line, and what is wrong with the others. */
async function rowsOf(path: string, format: Format, columns?: readonly string[]) {
  const good: [number, unknown][] = [];
  const bad: [number, unknown][] = [];
  const question = { asked: 'invoice-dispute', options: {}, values: null, policy: null };
  const opening = {
    input: path,
    format,
    columns: await columnsOf(columns, io),
    engine: null,
    question,
    policy: contract,
    workers: 1,
    buffers: buffersOf(2),
  };
  const { chunks } = await openInput(opening, io);
  for await (const chunk of chunks) {
    const text = Buffer.from(chunk.bytes).toString();
    expect(text.endsWith('\n')).toBe(true);
    for (const [index, line] of text.split('\n').entries())
      if (line !== '') good.push([chunk.firstLine + index, JSON.parse(line)]);
    for (const { row, issues } of chunk.bad) bad.push([row, issues[0]]);
  }
  return { good, bad };
}

async function csvRows(text: string | Uint8Array, columns?: readonly string[]) {
  writeFileSync(join(folder, 'rows.csv'), text);
  return rowsOf(join(folder, 'rows.csv'), 'csv', columns);
}

/** Cells that give the same facts as rows of NDJSON, or an issue. */
const csv = [
  'invoice.date,invoice.amount,dispute,dispute.form,dispute.sentOn,payments,customer.nation',
  '2025-03-10,80.00,,letter,2025-04-09,,',
  '"2025-03-10","80.00",null,,,"[{ ""date"": ""2025-03-20"", ""amount"": ""5.00"" }]",',
  '',
  '2025-03-10,80.00,null,letter,,,',
  '2025-03-10,80.00',
  '2025-03-10,8"0.00,,,,,',
  '2025-03-10,80.00,,"let',
  'ter",2025-04-09,,',
  '2025-03-10,"80.00"x,,,,,',
  '2025-03-10,80.00,"{ ""form"": ""letter"" }",,,,',
  '2025-03-10,"80.00,,letter,2025-04-09,,',
  '2025-03-10,,,,,,',
];

const good: [row: number, facts: object][] = [
  [2, { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: { form: 'letter', sentOn: '2025-04-09' } }],
  [
    3,
    {
      invoice: { date: '2025-03-10', amount: '80.00' },
      dispute: null,
      payments: [{ date: '2025-03-20', amount: '5.00' }],
    },
  ],
  [8, { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: { form: 'let\nter', sentOn: '2025-04-09' } }],
  [11, { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: { form: 'letter' } }],
  [13, { invoice: { date: '2025-03-10' } }],
];
const bad: [row: number, issue: object][] = [
  [5, { code: 'given-twice', at: '/dispute/form', detail: '/dispute' }],
  [6, { code: 'malformed', expected: '7 cells', found: '2' }],
  [7, { code: 'malformed', found: 'a quote within a cell that does not begin with one' }],
  [10, { code: 'malformed', found: 'more after the quote that closes a cell' }],
  [12, { code: 'malformed', found: 'a quote that is not closed' }],
];

describe('CSV', () => {
  it.each(['\n', '\r\n'])('gives facts by line, and tells what is wrong, where lines end with %j', async (end) => {
    const found = await csvRows(`\uFEFF${csv.join(end)}`);
    expect(found.good).toEqual(
      JSON.parse(JSON.stringify(good).replace('let\\nter', JSON.stringify(`let${end}ter`).slice(1, -1))),
    );
    expect(found.bad).toMatchObject(bad);
  });

  it('reads cells as their facts are typed', async () => {
    const { good: rows } = await csvRows(
      'usage.gigabytes,service.billingDay,package.includesCalls,customer.nation,payments,dispute\n1,04,true,null,x,{\n,,false,true,"[]",\n',
    );
    expect(rows).toEqual([
      [
        2,
        {
          usage: { gigabytes: '1' },
          service: { billingDay: 4 },
          package: { includesCalls: true },
          customer: { nation: null },
          payments: 'x',
          dispute: '{',
        },
      ],
      [3, { package: { includesCalls: false }, customer: { nation: 'true' }, payments: [] }],
    ]);
  });

  it('has columns under other names, told on the command line or in a file', async () => {
    const text = 'Due date,Note,Sum\n2025-12-25,"a, b",1\n';
    const expected = { good: [[2, { invoice: { dueDate: '2025-12-25' } }]], bad: [] };
    expect(await csvRows(text, ['Due date=invoice.dueDate'])).toEqual(expected);
    expect(await csvRows(text, ['columns.json'])).toEqual(expected);
  });

  it.each<[text: string, columns: string | undefined, ...words: string[]]>([
    ['a,b\n', undefined, 'rows.csv: unknown fact `a`', 'rows.csv: unknown fact `b`'],
    ['invoice.date,invoice.date\n', undefined, 'rows.csv: `invoice.date` is given at column `invoice.date` already'],
    ['invoice.dat\n', undefined, 'did you mean `invoice.date`?'],
    ['Date\n', 'Dat=invoice.date', '--columns: unknown key `Dat`, did you mean `Date`?'],
    ['Date\n', 'Date=invoice.dat', '--columns: unknown fact `invoice.dat`, did you mean `invoice.date`?'],
    ['Date\n', 'Date=', '--columns: expected `column=fact`, found Date='],
    ['Date\n', 'Date=invoice.date,Date=asOf', '--columns: expected `Date` once, found invoice.date and asOf'],
    ['a"b\n', undefined, 'rows.csv: expected a first line that names the columns'],
  ])('refuses columns that are none: %j %s', async (text, columns, ...words) => {
    const refused = await csvRows(text, columns === undefined ? undefined : [columns]).catch((error) => error);
    expect(refused).toBeInstanceOf(PolicyError);
    for (const word of words) expect(refused.message).toContain(word);
  });

  it('holds records over the ends of chunks, and lines that are no text by themselves', async () => {
    const one = (i: number) => `2025-12-25,"[{ ""id"": ""${i}"",\n\n""pad"": ""${'x'.repeat(50)}"" }]"\n`;
    const all = Array.from({ length: 6000 }, (_, i) => one(i)).join('');
    const text = Buffer.from(`invoice.dueDate,matters\n${all}2025-12-25,\n2025-12-25,`);
    const found = await csvRows(Buffer.concat([text, Buffer.from([0xff]), Buffer.from('\n2025-12-25,\n')]));
    expect(found.good).toHaveLength(6002);
    expect(found.good[5999]).toMatchObject([2 + 5999 * 3, { matters: [{ id: '5999' }] }]);
    expect(found.bad).toMatchObject([[18_003, { expected: 'text in UTF-8' }]]);
    expect(found.good.at(-1)).toEqual([18_004, { invoice: { dueDate: '2025-12-25' } }]);
  });
});

describe('Parquet', () => {
  it('gives facts by row', async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const path = join(folder, 'rows.parquet');
    await connection.run(
      `copy (select {'date': date '2025-03-10', 'amount': 80.00::decimal(12,2), 'paidOn': null::date} as invoice,
        case when r = 1 then 'null' end as dispute, case when r <> 2 then 'letter' end as "dispute.form",
        4::bigint as "service.billingDay", true as "package.includesCalls",
        [{'date': date '2025-03-20', 'amount': 5.00::decimal(9,2)}] as payments from range(3) t(r))
       to '${path}' (format parquet)`,
    );
    connection.closeSync();
    const invoice = { date: '2025-03-10', amount: '80.00' };
    const payments = [{ date: '2025-03-20', amount: '5.00' }];
    const facts = { invoice, payments, service: { billingDay: 4 }, package: { includesCalls: true } };
    expect(await rowsOf(path, 'parquet')).toEqual({
      good: [
        [1, { ...facts, dispute: { form: 'letter' } }],
        [3, facts],
      ],
      bad: [[2, { code: 'given-twice', at: '/dispute/form', name: 'dispute.form', detail: '/dispute' }]],
    });
    writeFileSync(path, 'x');
    await expect(rowsOf(path, 'parquet')).rejects.toThrow('expected Parquet, found');
  });
});
