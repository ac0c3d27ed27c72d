import { describe, expect, it } from 'vitest';
import { evaluate, explain, summarise } from '../../src/index.ts';
import { cli } from './io.ts';

const facts = { invoice: { date: '2025-03-10' }, dispute: { form: 'letter', sentOn: '2025-04-09' } } as const;
const files = {
  'facts.json': JSON.stringify(facts),
  'none.json': '{}',
  'broken.json': '{ "invoice": }\n',
  'empty.json': ' ',
};

describe('decide', () => {
  it('answers in words', async () => {
    const { code, out, err } = await cli('decide invoice-dispute facts.json', { files });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replace(/\n +/g, ' ')).toBe(
      `${explain(evaluate('invoice-dispute', facts), { facts }).replace(/\n +/g, ' ')}\n`,
    );
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('writes a letter, wrapped as a letter is, and HTML as it stands', async () => {
    const answer = evaluate('invoice-dispute', facts);
    const { code, out } = await cli('decide invoice-dispute facts.json --as letter', { files });
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ').trim()).toBe(explain(answer, { as: 'letter' }).replace(/\s+/g, ' '));
    expect(out).not.toMatch(/^ {3}/m);
    const asHtml = await cli('decide invoice-dispute facts.json --as letter --format html --language cy', { files });
    expect(asHtml.out).toBe(`${explain(answer, { as: 'letter', format: 'html', language: 'cy' })}\n`);
  });

  it('refuses a letter with less than its why, and a form that there is not', async () => {
    expect((await cli('decide invoice-dispute facts.json --as letter --brief', { files })).code).toBe(2);
    expect((await cli('decide invoice-dispute facts.json --as leter', { files })).code).toBe(2);
  });

  it('answers as JSON', async () => {
    const { code, out } = await cli('decide invoice-dispute facts.json --json', { files });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(evaluate('invoice-dispute', facts))));
  });

  it('says with its exit code that facts are missing, and which', async () => {
    const { code, out } = await cli('decide invoice-dispute none.json', { files });
    expect(code).toBe(1);
    expect(out).toContain('not decided: missing asOf, invoice.date, dispute, invoice.amount');
  });

  it('reads standard input for - and for no file', async () => {
    const stdin = JSON.stringify(facts);
    const fromFile = await cli('decide invoice-dispute facts.json', { files });
    expect(await cli('decide invoice-dispute -', { stdin })).toEqual(fromFile);
    expect(await cli('decide invoice-dispute', { stdin })).toEqual(fromFile);
    expect(await cli('decide invoice-dispute', { stdin: `\uFEFF${stdin}` })).toEqual(fromFile);
  });

  it('answers the same from the reference evaluator', async () => {
    const { out } = await cli('decide invoice-dispute facts.json --json --engine reference', { files });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(evaluate('invoice-dispute', facts))));
  });

  it.each(['none', 'short', 'full'] as const)('brings as much of the why as is asked for: %s', async (reasons) => {
    const { out } = await cli(`decide invoice-dispute facts.json --json --reasons ${reasons}`, { files });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(evaluate('invoice-dispute', facts, { reasons }))));
    const told = evaluate('invoice-dispute', facts, { reasons });
    const words = reasons === 'full' ? explain(told as never, { facts }) : summarise(told);
    const { out: text } = await cli(`decide invoice-dispute facts.json --reasons ${reasons}`, { files });
    expect(text.replace(/\n +/g, ' ')).toBe(`${words.replace(/\n +/g, ' ')}\n`);
  });

  it('takes readings', async () => {
    const chosen = '--reading last-day-not-working=rolls-forward --reading dispute-day-count=invoice-day-first';
    const { readings } = JSON.parse((await cli(`decide invoice-dispute facts.json --json ${chosen}`, { files })).out);
    expect(readings).toMatchObject({
      'last-day-not-working': 'rolls-forward',
      'dispute-day-count': 'invoice-day-first',
    });
  });

  it('takes newer tables', async () => {
    const tables = JSON.stringify({
      bankHolidays: { calendars: { 'england-and-wales': ['2031-01-01'] }, answersTo: '2031-12-31' },
    });
    const late = { 'late.json': '{ "invoice": { "dueDate": "2031-01-01" } }', 'tables.json': tables };
    expect((await cli('decide collection-date late.json', { files: late })).code).toBe(1);
    const { code, out } = await cli('decide collection-date late.json --tables tables.json --json', { files: late });
    expect(code).toBe(0);
    expect(JSON.parse(out).values).toEqual({ collectionDate: '2031-01-02' });
  });
});

describe('decide refuses', () => {
  const rows: [line: string, words: string, stdin?: string | null][] = [
    ['decide invoice-dispte facts.json', '(top): unknown decision `invoice-dispte`, did you mean `invoice-dispute`?'],
    ['decide invoice-dispute nowhere.json', 'nowhere.json: expected a file that can be read, found none of that name'],
    ['decide invoice-dispute empty.json', 'empty.json: expected JSON, found nothing'],
    ['decide invoice-dispute', 'standard input: expected JSON: name a file, or pipe it in', null],
    ['decide invoice-dispute', '(top): expected an object of facts, found an empty list', '[]'],
    ['decide invoice-dispute', '/invoise: unknown fact `invoise`, did you mean `invoice`?', '{ "invoise": {} }'],
    [
      'decide invoice-dispute',
      '/invoice/date: expected a day, like "2025-03-10", found "2025-02-30"',
      '{ "invoice": { "date": "2025-02-30" } }',
    ],
    ['decide invoice-dispute facts.json --reading receipt', '--reading: expected `id=option`, found receipt'],
    ['decide invoice-dispute facts.json --reading =receipt', '--reading: expected `id=option`, found =receipt'],
    [
      'decide invoice-dispute facts.json --reading dispute-timing=',
      '--reading: expected `id=option`, found dispute-timing=',
    ],
    [
      'decide invoice-dispute facts.json --reading dispute-timing=receipt --reading dispute-timing=sending',
      '--reading: expected `dispute-timing` once, found dispute-timing=receipt and dispute-timing=sending',
    ],
    [
      'decide invoice-dispute facts.json --reading dispute-timing=posting',
      '/readings/dispute-timing: unknown option `posting`, the options are `sending`, `receipt`',
    ],
    [
      'decide invoice-dispute facts.json --reading dispute-timin=sending',
      '/readings/dispute-timin: unknown reading `dispute-timin`, did you mean `dispute-timing`?',
    ],
    ['decide invoice-dispute - --tables -', 'standard input: expected facts or tables, found both asked of it', '{}'],
    [
      'decide invoice-dispute facts.json --tables facts.json',
      '/tables/invoice: unknown table `invoice`\n/tables/dispute: unknown table `dispute`',
    ],
    ['decide', "error: missing required argument 'decision'"],
    ['decide invoice-dispute a.json b.json', "error: too many arguments for 'decide'. Expected 2 arguments but got 3."],
    ['decide invoice-dispute facts.json --jsn', "error: unknown option '--jsn'\n(Did you mean --json?)"],
    [
      'decide invoice-dispute facts.json --engine fast',
      "error: option '--engine <engine>' argument 'fast' is invalid. Allowed choices are compiled, reference.",
    ],
    [
      'decide invoice-dispute facts.json --reasons all',
      "error: option '--reasons <how-much>' argument 'all' is invalid. Allowed choices are none, short, full.",
    ],
    ['decid invoice-dispute', "error: unknown command 'decid'\n(Did you mean decide?)"],
  ];

  it.each(rows)('%s: %s', async (line, words, stdin = '') => {
    expect(await cli(line, { files, stdin })).toEqual({ code: 2, out: '', err: `${words}\n` });
  });

  it('what is no JSON, in one line', async () => {
    const { code, err } = await cli('decide invoice-dispute broken.json', { files });
    expect(code).toBe(2);
    expect(err).toMatch(/^broken\.json: expected JSON, found unexpected token .+\n$/);
    expect(err.split('\n')).toHaveLength(2);
  });

  it('with the issues as JSON where JSON is asked for', async () => {
    const { code, out, err } = await cli('decide invoice-dispute --json', { stdin: '{ "invoise": {} }' });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(JSON.parse(err)).toEqual({
      issues: [{ code: 'unknown-path', at: '/invoise', name: 'invoise', nearest: 'invoice' }],
    });
  });
});
