import { describe, expect, it } from 'vitest';
import { batches } from './batched.ts';

const { run, write, read, lines, path } = batches('batch-forms');

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
  [11, { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: { form: 'letter' } }],
  [13, { invoice: { date: '2025-03-10' } }],
];
const bad: [row: number, issue: object][] = [
  [5, { code: 'given-twice', at: '/dispute/form', detail: '/dispute' }],
  [6, { code: 'malformed', expected: '7 cells', found: '2' }],
  [7, { code: 'malformed', found: 'a quote within a cell that does not begin with one' }],
  [8, { code: 'not-an-option', at: '/dispute/form' }],
  [10, { code: 'malformed', found: 'more after the quote that closes a cell' }],
  [12, { code: 'malformed', found: 'a quote that is not closed' }],
];

describe('CSV', () => {
  it.each([
    ['\n', 'lf'],
    ['\r\n', 'crlf'],
  ])('gives what NDJSON gives, and tells what is wrong by line: %j', async (end, name) => {
    write(`${name}.csv`, `\uFEFF${csv.join(end)}`);
    write(`${name}.ndjson`, good.map(([, facts]) => JSON.stringify(facts)).join('\n'));
    expect(await run(`batch invoice-balance @${name}.csv --out @${name}.out`)).toMatchObject({ code: 0 });
    await run(`batch invoice-balance @${name}.ndjson --out @${name}.same`);
    const withoutRow = (line: unknown) => ({ ...(line as object), row: 0 });
    expect(lines(`${name}.out`).map(withoutRow)).toEqual(lines(`${name}.same`).map(withoutRow));
    expect(lines(`${name}.out`)).toMatchObject(good.map(([row]) => ({ row })));
    expect(lines(`${name}.out.rejects.ndjson`)).toMatchObject(bad.map(([row, issue]) => ({ row, issues: [issue] })));
  });

  it('has columns under other names, told on the command line or in a file', async () => {
    write('named.csv', 'Due date,Note,Sum\n2025-12-25,"a, b",1\n');
    write('columns.json', '{ "Due date": "invoice.dueDate" }');
    const files = { 'columns.json': read('columns.json') };
    const inFile = await run('batch collection-date @named.csv --out @a.out --columns columns.json', { files });
    const told = await run([
      'batch',
      'collection-date',
      '@named.csv',
      '--out',
      '@b.out',
      '--columns',
      'Due date=invoice.dueDate',
    ]);
    expect([inFile.code, told.code, read('a.out')]).toEqual([0, 0, read('b.out')]);
    expect(lines('a.out')).toMatchObject([{ row: 2, outcome: 'moved' }]);
  });

  it.each([
    ['a,b\n', undefined, 'rows.csv: unknown fact `a`\n', 'rows.csv: unknown fact `b`\n'],
    ['invoice.date,invoice.date\n', undefined, 'rows.csv: `invoice.date` is given at column `invoice.date` already'],
    ['invoice.dat\n', undefined, 'did you mean `invoice.date`?'],
    ['Date\n', 'Dat=invoice.date', '--columns: unknown key `Dat`, did you mean `Date`?'],
    ['Date\n', 'Date=invoice.dat', '--columns: unknown fact `invoice.dat`, did you mean `invoice.date`?'],
    ['Date\n', 'Date=', '--columns: expected `column=fact`, found Date='],
    ['a"b\n', undefined, 'rows.csv: expected a first line that names the columns'],
  ])('refuses columns that are none: %j %s', async (text, columns, ...words) => {
    write('rows.csv', text);
    const named = columns === undefined ? [] : ['--columns', columns];
    const { code, err } = await run(['batch', 'collection-date', '@rows.csv', '--out', '@x', ...named]);
    expect(code).toBe(2);
    for (const word of words) expect(err).toContain(word);
  });

  it('holds records over the ends of chunks', async () => {
    const one = (i: number) => `2025-12-25,"[{ ""id"": ""${i}"",\n\n""pad"": ""${'x'.repeat(50)}"" }]"\n`;
    write('many.csv', `invoice.dueDate,matters\n${Array.from({ length: 5000 }, (_, i) => one(i)).join('')}`);
    const { out } = await run(
      'batch collection-date @many.csv --out @many.out --columns invoice.dueDate=invoice.dueDate --json',
    );
    expect(JSON.parse(out)).toMatchObject({ rows: 5000, rejects: 0 });
    expect((lines('many.out').at(-1) as { row: number }).row).toBe(2 + 4999 * 3);
  });
});

describe('Parquet', () => {
  it('gives what NDJSON gives', async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(
      `copy (select {'date': date '2025-03-10', 'amount': 80.00::decimal(12,2), 'paidOn': null::date} as invoice,
        case when r = 1 then 'null' end as dispute, case when r <> 1 then 'letter' end as "dispute.form",
        case when r = 2 then '9 April' when r = 0 then '2025-04-09' end as "dispute.sentOn",
        [{'date': date '2025-03-20', 'amount': 5.00::decimal(9,2)}] as payments from range(3) t(r))
       to '${path('rows.parquet')}' (format parquet)`,
    );
    connection.closeSync();
    const invoice = { date: '2025-03-10', amount: '80.00' };
    const payments = [{ date: '2025-03-20', amount: '5.00' }];
    const rows = [
      { invoice, dispute: { form: 'letter', sentOn: '2025-04-09' }, payments },
      { invoice, dispute: null, payments },
      { invoice, dispute: { form: 'letter', sentOn: '9 April' }, payments },
    ];
    write('rows.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'));
    await run('batch invoice-balance @rows.parquet --out @parquet.out');
    await run('batch invoice-balance @rows.ndjson --out @ndjson.out');
    expect(read('parquet.out')).toBe(read('ndjson.out'));
    expect(read('parquet.out.rejects.ndjson')).toBe(read('ndjson.out.rejects.ndjson'));
    expect([lines('parquet.out').length, lines('parquet.out.rejects.ndjson').length]).toEqual([2, 1]);
    write('no.parquet', 'x');
    expect(await run('batch invoice-balance @no.parquet --out @x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('expected Parquet, found'),
    });
  });
});
