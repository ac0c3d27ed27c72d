import { describe, expect, it } from 'vitest';
import { assess, type CustomerFile, evaluate } from '../../src/index.ts';
import { ruleFiles } from '../rules/contract.ts';
import { batches, invoiceRows } from './batched.ts';
import { ran } from './programs.mjs';

const { program, run, write, read, lines, isThere, left, path } = batches();
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

  it('answers by rule files of a folder, and refuses a day on which a version is not in force', async () => {
    const own = JSON.parse(JSON.stringify(ruleFiles['invoice-dispute']).replaceAll('"days":30', '"days":31'));
    const files = { [path('own/invoice-dispute.json')]: JSON.stringify(own) };
    const facts = { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: null };
    write(
      'days.ndjson',
      ['2025-04-10', '1999-01-01', '2026-12-01'].map((asOf) => `${JSON.stringify({ asOf, ...facts })}\n`).join(''),
    );
    const outcomes = () => lines('days.out').map((line) => (line as { outcome: string }).outcome);
    for (const workers of [1, 2]) {
      await run(`batch invoice-dispute @days.ndjson --out @days.out --workers ${workers}`);
      expect(outcomes()).toEqual(['deemed-accepted', 'open', 'deemed-accepted']);
      await run(`batch invoice-dispute @days.ndjson --out @days.out --policy @own --workers ${workers}`, { files });
      expect(outcomes()).toEqual(['open', 'open', 'deemed-accepted']);
    }
    const { code } = await run('batch invoice-dispute @days.ndjson --out @days.out --in-force');
    expect(code).toBe(0);
    expect(outcomes()).toEqual(['deemed-accepted']);
    expect(lines('days.out.rejects.ndjson')).toMatchObject([
      { row: 1 },
      { row: 2, issues: [{ code: 'not-in-force', at: '/asOf' }] },
    ]);
    const odd = await run('batch invoice-dispute @days.ndjson --out @days.out --policy @nowhere');
    expect(odd).toMatchObject({ code: 2, out: '' });
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
    write('strict.out', 'before');
    expect(await run('batch invoice-dispute @strict.ndjson --out @strict.out --strict')).toEqual({
      code: 2,
      out: '',
      err: `${path('strict.ndjson')}, row 97/invoice/date: expected a day, like "2025-03-10", found "yesterday"\n`,
    });
    expect([read('strict.out'), isThere('strict.out.rejects.ndjson'), left('strict')]).toEqual(['before', false, []]);
  });

  it('replaces what an earlier run has written', async () => {
    write('again.ndjson', '{"invoise":{}}\n');
    write('again.out', 'before');
    write('again.out.rejects.ndjson', 'before');
    await run('batch collection-date @again.ndjson --out @again.out');
    expect([read('again.out'), lines('again.out.rejects.ndjson').length]).toEqual(['', 1]);
  });

  it('takes readings, columns and a choice of values', async () => {
    write('sent.csv', 'Date,Note,Form,Sent\n2025-03-06,"a, b",letter,2025-04-07\n');
    const columns = 'Date=invoice.date,Form=dispute.form,Sent=dispute.sentOn';
    const options = `--reading last-day-not-working=rolls-forward --values lastDayToDispute --columns ${columns}`;
    await run(`batch invoice-dispute @sent.csv --out @sent.out ${options}`);
    const needs = ['invoice.amount', 'dispute.amount'];
    expect(lines('sent.out')).toEqual([
      { row: 2, outcome: 'in-time', values: { lastDayToDispute: '2025-04-07' }, needs },
    ]);
  });
});

it('memory stays flat', async () => {
  write('few.ndjson', invoiceRows(2500));
  write('many.ndjson', invoiceRows(25_000));
  const megabytes = async (file: string) => {
    const args = ['batch', 'invoice-dispute', path(file), '--out', path('memory.out'), '--workers', '1'];
    const { code, megabytes: most } = await ran(program, args);
    return code === 0 ? most : Number.NaN;
  };
  const [few, many] = [await megabytes('few.ndjson'), await megabytes('many.ndjson')];
  expect(few).toBeGreaterThan(50);
  // What `npm run batch:measure` holds to 300 takes more where much else runs.
  expect(many).toBeLessThan(400);
  expect(many / few).toBeLessThan(1.7);
});

describe('batch refuses', () => {
  it.each<[line: string, words: string]>([
    ['batch invoice-disput @a.ndjson --out @x', 'unknown decision `invoice-disput`, did you mean `invoice-dispute`?'],
    ['batch invoice-dispute @nowhere.ndjson --out @x', 'expected a file that can be read, found none of that name'],
    ['batch invoice-dispute @. --out @x', 'expected a file that can be read, found a folder'],
    ['batch invoice-dispute @a.ndjson --out @.', 'expected a file that can be written, found a folder'],
    ['batch invoice-dispute @a.ndjson --out @a.ndjson', '--out: expected a file that nothing else is read from'],
    ['batch invoice-dispute @a.ndjson --out @x --rejects @a.ndjson', '--rejects: expected a file that nothing else'],
    ['batch invoice-dispute @a.ndjson --out @x --rejects @./x', '--rejects: expected a file that nothing else'],
    ['batch invoice-dispute @a.ndjson --out - --rejects -', '--rejects: expected a file that nothing else'],
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
