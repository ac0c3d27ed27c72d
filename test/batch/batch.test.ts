import { describe, expect, it } from 'vitest';
import { assess, type CustomerFile, evaluate, type Facts } from '../../src/index.ts';
import { batches, invoiceRows } from './batched.ts';

const { run, write, read, lines, isThere, left, path } = batches('batch');
const summary = (out: string) => JSON.parse(out) as Record<string, unknown>;

describe('batch', () => {
  it('gives one line for each row in its order, the same from one worker and from two', async () => {
    const rows = invoiceRows(4000);
    write('rows.ndjson', rows);
    const one = await run('batch invoice-dispute @rows.ndjson --out @one.ndjson --workers 1 --json');
    const two = await run('batch invoice-dispute @rows.ndjson --out @two.ndjson --workers 2 --json');
    expect([one.code, one.err, two.code, two.err]).toEqual([0, '', 0, '']);
    expect(read('two.ndjson')).toBe(read('one.ndjson'));
    expect(read('two.ndjson.rejects.ndjson')).toBe(read('one.ndjson.rejects.ndjson'));
    const expected: string[] = [];
    const rejected: number[] = [];
    const counts: Record<string, number> = {};
    let pence = 0;
    for (const [index, row] of rows.split('\n').filter(Boolean).entries()) {
      if (row.includes('yesterday')) rejected.push(index + 1);
      else {
        const { outcome, values, needs } = evaluate('invoice-dispute', JSON.parse(row));
        expected.push(`${JSON.stringify({ row: index + 1, outcome, values, needs })}\n`);
        counts[String(outcome)] = (counts[String(outcome)] ?? 0) + 1;
        pence += Math.round(Number(values.undisputed ?? 0) * 100);
      }
    }
    expect(read('one.ndjson')).toBe(expected.join(''));
    expect(lines('one.ndjson.rejects.ndjson').map((reject) => (reject as { row: number }).row)).toEqual(rejected);
    expect(summary(one.out)).toMatchObject({
      asked: 'invoice-dispute',
      rows: 4000,
      answered: expected.length,
      rejects: rejected.length,
      outcomes: counts,
      sums: { undisputed: (pence / 100).toFixed(2) },
      policy: evaluate('invoice-dispute', {}).policy,
    });
    expect([left('one'), left('two')]).toEqual([[], []]);
  });

  it('answers files of customers', async () => {
    const file = {
      asOf: '2025-03-10',
      matters: [{ id: 'INV-1', invoice: { dueDate: '2025-03-17', amount: '31.00' }, payments: [], dispute: null }],
    } satisfies CustomerFile;
    write('files.ndjson', `${JSON.stringify(file)}\n${JSON.stringify({ ...file, matters: [file.matters[0], {}] })}\n`);
    const { out } = await run('batch assess @files.ndjson --out @files.out --json');
    const { statement, matters } = assess(file);
    const { outcome, values, needs } = matters['INV-1']?.['invoice-balance'] ?? {};
    const [line] = lines('files.out') as [{ matters: Record<string, Record<string, object>> }];
    expect(line).toMatchObject({ row: 1, statement });
    expect(Object.keys(line)).toEqual(['row', 'statement', 'matters', 'decisions']);
    expect(line.matters['INV-1']?.['invoice-balance']).toEqual({ outcome, values, needs });
    expect(lines('files.out.rejects.ndjson')).toMatchObject([
      { row: 2, issues: [{ code: 'missing', at: '/matters/1/id' }] },
    ]);
    expect(summary(out)).toMatchObject({
      rows: 2,
      rejects: 1,
      sums: { owedByCustomer: '31.00' },
      outcomes: { 'invoice-balance': { due: 1 } },
    });
    await run('batch assess @files.ndjson --out @picked.out --values invoice-balance.outstanding');
    const [picked] = lines('picked.out') as [typeof line];
    const written = picked.matters['INV-1']?.['invoice-balance'] as { readonly values: object };
    expect(Object.keys(written.values)).toEqual(['outstanding']);
  });

  it('tells what is wrong with each row by its line, whatever the bytes are', async () => {
    const good = '{"invoice":{"dueDate":"2025-12-25"}}';
    const rows: [row: string, reject: object | null][] = [
      [`\uFEFF${good}`, null],
      ['', null],
      ['{"invoice":{"dueDate":"25/12"}}', { code: 'malformed', at: '/invoice/dueDate' }],
      [
        '{"invoice":{"dueDate":"2025-12-25"},"invoice" :{}}',
        { code: 'given-twice', at: '/invoice', detail: 'column 2' },
      ],
      ['{"invoice":', { code: 'malformed', found: 'unexpected end at column 12, where a value should stand' }],
      ['[]', { code: 'wrong-type', found: 'an empty list' }],
      [`${'['.repeat(5000)}${']'.repeat(5000)}`, { code: 'wrong-type' }],
      [`{"invoice":{"dueDate":"2025-12-25"},"customer":{"nation":"a\\":b"}}`, { code: 'not-an-option' }],
      [good, null],
      ['{"invoice":{"dueDate":"2025-1', { code: 'malformed' }],
    ];
    for (const [end, name] of [
      ['\n', 'lf'],
      ['\r\n', 'crlf'],
    ] as const) {
      write(`${name}.ndjson`, rows.map(([row]) => row).join(end));
      expect(await run(`batch collection-date @${name}.ndjson --out @${name}.out`)).toMatchObject({ code: 0 });
      expect(lines(`${name}.out`).map((line) => (line as { row: number }).row)).toEqual([1, 9]);
      expect(lines(`${name}.out.rejects.ndjson`)).toMatchObject(
        rows.flatMap(([, reject], index) => (reject === null ? [] : [{ row: index + 1, issues: [reject] }])),
      );
    }
    write('bytes.ndjson', Buffer.concat([Buffer.from(`${good}\n`), Buffer.from([0xff, 0xfe, 10]), Buffer.from(good)]));
    await run('batch collection-date @bytes.ndjson --out @bytes.out');
    expect(lines('bytes.out.rejects.ndjson')).toMatchObject([{ row: 2, issues: [{ expected: 'text in UTF-8' }] }]);
    write('utf16.ndjson', Buffer.from(`\uFEFF${good}\n${good}\n`, 'utf16le'));
    await run('batch collection-date @utf16.ndjson --out @utf16.out');
    expect(lines('utf16.out')).toHaveLength(2);
  });

  it('drops a row that is too long, and keeps those around it', async () => {
    const good = '{"invoice":{"dueDate":"2025-12-25"}}\n';
    write('long.ndjson', `${good}{"a":"${'x'.repeat(50_000_000)}"}\n${good}`);
    expect(await run('batch collection-date @long.ndjson --out @long.out')).toMatchObject({ code: 0 });
    expect(lines('long.out').map((line) => (line as { row: number }).row)).toEqual([1, 3]);
    expect(lines('long.out.rejects.ndjson')).toEqual([
      { row: 2, issues: [{ code: 'too-long', at: '', expected: '10000000 bytes in a row', found: 'more' }] },
    ]);
  });

  it('reads standard input and prints lines on standard output, the rest on standard error', async () => {
    const stdin = '{"invoice":{"dueDate":"2025-12-25"}}\n{"invoise":{}}\n';
    const { code, out, err } = await run('batch collection-date - --out -', { stdin });
    expect({ code, out: JSON.parse(out) }).toEqual({
      code: 0,
      out: { row: 1, outcome: 'moved', values: { collectionDate: '2025-12-29' }, needs: [] },
    });
    expect(err).toContain('{"row":2,"issues":[{"code":"unknown-path","at":"/invoise"');
    expect(err).toContain('collection-date: 2 rows, 1 rejected\n  moved: 1\n');
  });

  it('stops at the first reject where it is strict, and writes nothing', async () => {
    write('strict.ndjson', invoiceRows(200));
    expect(await run('batch invoice-dispute @strict.ndjson --out @strict.out --strict')).toEqual({
      code: 2,
      out: '',
      err: `${path('strict.ndjson')}, row 97/invoice/date: expected a day, like "2025-03-10", found "yesterday"\n`,
    });
    expect([isThere('strict.out'), isThere('strict.out.rejects.ndjson'), left('strict')]).toEqual([false, false, []]);
  });

  it('replaces what an earlier run has written only when it is whole', async () => {
    write('again.ndjson', '{"invoise":{}}\n');
    write('again.out', 'before');
    write('again.out.rejects.ndjson', 'before');
    await run('batch collection-date @again.ndjson --out @again.out --strict');
    expect(read('again.out')).toBe('before');
    await run('batch collection-date @again.ndjson --out @again.out');
    expect([read('again.out'), lines('again.out.rejects.ndjson').length]).toEqual(['', 1]);
  });

  it('takes readings, tables and a choice of values', async () => {
    const facts = { invoice: { date: '2025-03-06' }, dispute: { form: 'letter', sentOn: '2025-04-07' } } as const;
    write('one.ndjson', JSON.stringify(facts satisfies Facts));
    const options = '--reading last-day-not-working=rolls-forward --values lastDayToDispute';
    await run(`batch invoice-dispute @one.ndjson --out @read.out ${options}`);
    expect(lines('read.out')).toEqual([
      {
        row: 1,
        outcome: 'in-time',
        values: { lastDayToDispute: '2025-04-07' },
        needs: ['invoice.amount', 'dispute.amount'],
      },
    ]);
  });
});

describe('batch refuses', () => {
  it.each<[line: string, words: string]>([
    ['batch invoice-disput @a.ndjson --out @x', 'unknown decision `invoice-disput`, did you mean `invoice-dispute`?'],
    ['batch invoice-dispute @nowhere.ndjson --out @x', 'expected a file that can be read, found none of that name'],
    ['batch invoice-dispute @. --out @x', 'expected a file that can be read, found a folder'],
    ['batch invoice-dispute @a.ndjson --out @.', 'expected a file that can be written, found a folder'],
    ['batch invoice-dispute @a.ndjson --out @a.ndjson', '--out: expected a file that nothing else is read from'],
    ['batch invoice-dispute @a.ndjson --out @x --rejects @a.ndjson', '--rejects: expected a file that nothing else'],
    ['batch invoice-dispute @a.ndjson --out @x --rejects @x', '--rejects: expected a file that nothing else'],
    ['batch invoice-dispute @a.ndjson --out @x --values lastDayToDisput', 'did you mean `lastDayToDispute`?'],
    ['batch invoice-dispute @a.ndjson --out @x --reading dispute-timing=posting', 'unknown option `posting`'],
    ['batch invoice-dispute @a.ndjson --out - --resume', '--resume: expected an output that is a file, found -'],
    ['batch invoice-dispute - --out @x --format parquet', 'as Parquet is read from a file, found Parquet'],
    ['batch invoice-dispute @a.ndjson', "error: required option '--out <file>' not specified"],
    ['batch invoice-dispute @a.ndjson --out @x --workers 0', 'Expected a whole number from 1 to 999.'],
    ['batch invoice-dispute @a.ndjson --out @x --columns date', 'date: expected a file that can be read'],
  ])('%s', async (line, words) => {
    write('a.ndjson', '{}\n');
    const { code, out, err } = await run(line, { stdin: '{}' });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect([isThere('x'), left('x')]).toEqual([false, []]);
  });
});
