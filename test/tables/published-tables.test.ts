import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import bankHolidays from '../../rules/tables/bank-holidays.json' with { type: 'json' };
import bankRate from '../../rules/tables/bank-rate.json' with { type: 'json' };
import { evaluate, loadPolicy, mergeTables, PolicyError, tablesEnding, tablesOf } from '../../src/index.ts';
import { cli } from '../cli/io.ts';
import { contract } from '../rules/contract.ts';

const published = (name: string) => ({
  name,
  text: readFileSync(new URL(`published/${name}`, import.meta.url), 'utf8'),
});
const daily = published('bank-rate-daily.csv');
const changes = published('bank-rate-changes.csv');
const holidays = published('bank-holidays.json');

/** A file of daily rates after what is known, each day a line. */
const rates = (...lines: string[]) => ({ name: 'new.csv', text: `DATE,IUDBEDR\n${lines.join('\n')}\n` });
type Feed = Record<
  string,
  { division: string; events: { title: string; date: string; notes: string; bunting: boolean }[] }
>;
/** The feed with something of it changed. */
function feed(change: (feed: Feed) => void) {
  const made: Feed = JSON.parse(holidays.text);
  change(made);
  return { name: 'new.json', text: JSON.stringify(made) };
}
const eventsOf = (made: Feed) => (made['england-and-wales'] as Feed[string]).events;

const refusal = (work: () => Promise<unknown>) =>
  work().then(
    () => ['nothing was refused'],
    (error: unknown) => {
      if (error instanceof PolicyError) return error.message.split('\n');
      throw error;
    },
  );

describe('published files of what is known', () => {
  it('of the days of a year say the same, up to the last of them', async () => {
    const { tables, merged } = await mergeTables([daily]);
    expect(tables.bankRate).toEqual({ entries: bankRate.entries, answersTo: '2026-10-06' });
    expect(merged).toEqual([{ table: 'bank-rate', before: '2026-10-06', answersTo: '2026-10-06', changed: 0 }]);
  });

  it('of every change since 1975 say the same', async () => {
    const { tables } = await mergeTables([changes], { observed: { 'bank-rate': '2026-10-06' } });
    expect(tables.bankRate).toEqual({ entries: bankRate.entries, answersTo: '2026-10-06' });
  });

  it('of holidays say the same', async () => {
    const { tables, merged } = await mergeTables([holidays]);
    expect(tables).toEqual({ bankHolidays: { calendars: {}, answersTo: bankHolidays.answersTo } });
    expect(merged).toEqual([{ table: 'bank-holidays', before: '2028-12-31', answersTo: '2028-12-31', changed: 0 }]);
  });
});

describe('a newer file of Bank Rate', () => {
  const newer = rates('06 Oct 2026,3.75', '07 Oct 2026,3.75', '08 Oct 2026,3.5', '09 Oct 2026,3.50');
  const late = {
    asOf: '2026-10-09',
    invoice: { date: '2026-08-25', dueDate: '2026-09-01', amount: '100.00', interestDemanded: true },
    payments: [],
    dispute: null,
  };

  it('goes on from what is known, in any order of days, and answers what was not known', async () => {
    const { tables } = await mergeTables([newer]);
    const entries = [...bankRate.entries, { from: '2026-10-08', value: '3.5' }];
    expect(tables.bankRate).toEqual({ entries, answersTo: '2026-10-09' });
    const [header, ...lines] = newer.text.trim().split('\n');
    const turned = { name: 'x', text: [header, ...lines.toReversed()].join('\r\n') };
    expect(await mergeTables([turned])).toEqual(await mergeTables([newer]));
    expect(evaluate('late-payment-interest', late).outcome).toBe(null);
    expect(evaluate('late-payment-interest', late, { tables }).outcome).not.toBe(null);
  });

  it('goes on from newer tables that were given, and leaves the others as they are', async () => {
    const vat = { entries: [{ from: '2011-01-04', value: '20' }], answersTo: '2026-12-31' };
    const { tables: first } = await mergeTables([newer], { tables: { vat } });
    const { tables } = await mergeTables([rates('09 Oct 2026,3.5', '12 Oct 2026,3.25')], { tables: first });
    expect(tables.bankRate?.entries?.slice(-2)).toEqual([
      { from: '2026-10-08', value: '3.5' },
      { from: '2026-10-12', value: '3.25' },
    ]);
    expect(tables.vat).toEqual(vat);
  });

  it('is taken as far as somebody saw that nothing changed', async () => {
    const { tables } = await mergeTables([newer], { observed: { 'bank-rate': '2026-10-31', vat: '2026-11-30' } });
    expect([tables.bankRate?.answersTo, tables.vat?.answersTo]).toEqual(['2026-10-31', '2026-11-30']);
  });

  it('may say otherwise of known days only where that is asked for', async () => {
    const other = rates('05 Oct 2026,3.75', '06 Oct 2026,3.5', '07 Oct 2026,3.5');
    expect(await refusal(() => mergeTables([other]))).toEqual([
      'new.csv: says otherwise of 2026-10-06 than the table: 3.5 per cent, not 3.75 per cent, ask for `replace` if that is right',
    ]);
    const { tables, merged } = await mergeTables([other], { replace: true });
    expect(tables.bankRate?.entries?.at(-1)).toEqual({ from: '2026-10-06', value: '3.5' });
    expect(merged[0]?.changed).toBe(1);
    const older = await mergeTables([rates('10 Dec 2025,4.25', '11 Dec 2025,4.25')], { replace: true });
    expect(older.tables.bankRate?.entries?.slice(-3)).toEqual([
      { from: '2025-12-10', value: '4.25' },
      { from: '2025-12-12', value: '4' },
      { from: '2025-12-18', value: '3.75' },
    ]);
  });

  it.each<[string, string[], string]>([
    [
      'a day twice',
      ['06 Oct 2026,3.75', '06 Oct 2026,3.75'],
      'new.csv line 3: expected days in one order, each once, found 2026-10-06 beside 2026-10-06',
    ],
    [
      'days in no order',
      ['06 Oct 2026,3.75', '08 Oct 2026,3.75', '07 Oct 2026,3.75'],
      'new.csv line 4: expected days in one order, each once, found 2026-10-07 beside 2026-10-08',
    ],
    [
      'a step that is a slip',
      ['06 Oct 2026,3.75', '07 Oct 2026,37.5'],
      'new.csv line 3: expected a rate from 0 to 25 per cent, found 37.5',
    ],
    [
      'a step too far',
      ['06 Oct 2026,3.75', '07 Oct 2026,7'],
      'new.csv line 3: expected a step of at most 3 percentage points, found one from 2026-10-06 to 2026-10-07 that is larger',
    ],
    [
      'a hole',
      ['06 Oct 2026,3.75', '16 Oct 2026,3.75'],
      'new.csv line 3: expected a day at most 7 days after the one before, found 2026-10-16 after 2026-10-06',
    ],
    [
      'a gap to what is known',
      ['08 Oct 2026,3.75'],
      'new.csv: expected rates from 2026-10-07 or earlier on, found 2026-10-08',
    ],
    ['a day of no month', ['31 Sep 2026,3.75'], 'new.csv line 2: expected a day, like 18 Dec 2025, found 31 Sep 2026'],
    [
      'a day as others write it',
      ['2026-10-07,3.75'],
      'new.csv line 2: expected a day, like 18 Dec 2025, found 2026-10-07',
    ],
    ['a rate below nil', ['06 Oct 2026,-1'], 'new.csv line 2: expected a rate from 0 to 25 per cent, found -1'],
    ['three cells', ['06 Oct 2026,3,75'], 'new.csv line 2: expected a day, like 18 Dec 2025, found 06 Oct 2026'],
    ['no rows', [], 'new.csv: expected rates, found none'],
  ])('with %s is refused', async (_, lines, words) => {
    expect((await refusal(() => mergeTables([rates(...lines)])))[0]).toBe(words);
  });

  it('of changes needs the day up to which it was seen', async () => {
    expect(await refusal(() => mergeTables([changes]))).toEqual([
      'bank-rate-changes.csv: `observed` is missing, give the day up to which the list of changes was seen: `observed` of the table',
    ]);
    expect(await refusal(() => mergeTables([changes], { observed: { 'bank-rate': '2025-12-17' } }))).toEqual([
      'bank-rate-changes.csv: expected rates up to 2025-12-17, the day observed, found 2025-12-18',
    ]);
  });

  it('that leaves a change out says otherwise', async () => {
    const without = { ...changes, text: changes.text.replace('07 Aug 25,4\n', '') };
    expect(await refusal(() => mergeTables([without], { observed: { 'bank-rate': '2026-10-06' } }))).toEqual([
      'bank-rate-changes.csv: says otherwise of 2025-08-07 than the table: 4.25 per cent, not 4 per cent, ask for `replace` if that is right',
    ]);
  });
});

describe('a newer file of holidays', () => {
  const next = (made: Feed) => {
    for (const { events } of Object.values(made))
      events.push(
        ...events
          .filter(({ date }) => date.startsWith('2027'))
          .map((event) => ({ ...event, date: event.date.replace('2027', '2029') })),
      );
  };

  it('adds the days of another year', async () => {
    const { tables } = await mergeTables([feed(next)]);
    expect(tables.bankHolidays?.answersTo).toBe('2029-12-31');
    expect(tables.bankHolidays?.calendars?.['england-and-wales']).toContain('2029-01-01');
    const due = { invoice: { dueDate: '2029-01-01' } } as const;
    expect(evaluate('collection-date', due).outcome).toBe(null);
    expect(evaluate('collection-date', due, { tables }).values).toEqual({ collectionDate: '2029-01-02' });
  });

  it('may proclaim or move a day of a year that is known only where that is asked for', async () => {
    const moved = feed((made) => {
      (eventsOf(made).find(({ date }) => date === '2027-05-03') as { date: string }).date = '2027-05-07';
    });
    expect(await refusal(() => mergeTables([moved]))).toEqual([
      'new.json/england-and-wales: says otherwise of 2027-05-03 than the table: none, not a holiday, ask for `replace` if that is right',
      'new.json/england-and-wales: says otherwise of 2027-05-07 than the table: a holiday, not none, ask for `replace` if that is right',
    ]);
    const { tables } = await mergeTables([moved], { replace: true });
    expect(tables.bankHolidays).toEqual({
      calendars: { 'england-and-wales': ['2027-05-07'] },
      without: { 'england-and-wales': ['2027-05-03'] },
      answersTo: '2028-12-31',
    });
    const on = (dueDate: string) =>
      evaluate('collection-date', { invoice: { dueDate } }, { tables }).values.collectionDate;
    expect([on('2027-05-03'), on('2027-05-07')]).toEqual(['2027-05-03', '2027-05-10']);
    expect((await mergeTables([moved], { tables })).merged[0]?.changed).toBe(0);
  });

  it.each<[string, (made: Feed) => void, string]>([
    [
      'days in no order',
      (made) => eventsOf(made).reverse(),
      'new.json/england-and-wales/events/1/date: expected days in their order, each once, found 2028-12-25',
    ],
    [
      'half a year',
      (made) => eventsOf(made).splice(-4),
      'new.json/england-and-wales/events: expected from 8 to 14 holidays in 2028, found 4',
    ],
    [
      'no Scotland',
      (made) => delete made.scotland,
      'new.json/scotland: `scotland` is missing, give its division and events',
    ],
    [
      'another part',
      (made) => Object.assign(made, { cornwall: made.scotland }),
      'new.json/cornwall: unknown key `cornwall`',
    ],
    [
      'a day that there is not',
      (made) => Object.assign(eventsOf(made)[0] as object, { date: '2019-02-29' }),
      'new.json/england-and-wales/events/0/date: expected a day, like "2025-03-10", found "2019-02-29"',
    ],
    [
      'a division of another name',
      (made) => Object.assign(made.scotland as object, { division: 'wales' }),
      'new.json/scotland/division: expected `scotland`, found wales',
    ],
  ])('with %s is refused', async (_, change, words) => {
    expect(await refusal(() => mergeTables([feed(change)]))).toContain(words);
  });

  it('with a gap to what is known is refused', async () => {
    const far = feed((made) => {
      for (const part of Object.values(made))
        part.events = part.events
          .filter(({ date }) => date.startsWith('2027'))
          .map((event) => ({ ...event, date: event.date.replace('2027', '2032') }));
    });
    expect(await refusal(() => mergeTables([far]))).toEqual([
      'new.json: expected holidays of 2029 or earlier on, found 2032',
    ]);
  });
});

it('whatever stands in a file, tables come out that answers take, or what is wrong with it', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(daily.text, changes.text, holidays.text.slice(0, 3000), holidays.text),
      fc.array(fc.tuple(fc.nat(20_000), fc.constantFrom('', '9', ',', '\n', '-', '"', '}', ' Jan '))),
      async (text, edits) => {
        const spoilt = edits.reduce((now, [at, put]) => now.slice(0, at) + put + now.slice(at + put.length), text);
        const options = { observed: { 'bank-rate': '2026-11-01' }, replace: true };
        const made = await mergeTables([{ name: 'x', text: spoilt }], options).catch((error: unknown) => error);
        if (made instanceof PolicyError) return;
        const { tables } = made as Awaited<ReturnType<typeof mergeTables>>;
        expect(() => tablesOf({ tables })).not.toThrow();
      },
    ),
    { numRuns: 150 },
  ));

describe('what is told of tables', () => {
  it('is where they are from, to which day they answer and what reads them', () => {
    const told = tablesOf();
    expect(told.map(({ table, key, kind }) => [table, key, kind])).toEqual([
      ['bank-rate', 'bankRate', 'rates'],
      ['bank-holidays', 'bankHolidays', 'holidays'],
      ['vat', 'vat', 'rates'],
    ]);
    expect(told[0]).toMatchObject({
      answersFrom: '1975-01-02',
      answersTo: '2026-10-06',
      standIn: 'baseRates',
      clause: 'S2.18',
    });
    expect(told[0]?.decisions).toContain('late-payment-interest');
    const own = loadPolicy(
      { version: '1', inForceFrom: '2025-01-01', clauses: [], rules: {} },
      contract.factsOf('collection-date'),
    );
    expect(tablesOf({ policy: own })).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['2026-10-06', []],
    ['2026-10-07', ['bank-rate']],
    ['2026-11-01', ['bank-rate', 'vat']],
    ['2027-12-31', ['bank-rate', 'vat']],
    ['2028-01-01', ['bank-rate', 'bank-holidays', 'vat']],
    ['9999-12-31', ['bank-rate', 'bank-holidays', 'vat']],
  ])('to somebody who asks about %s: %s end too soon', (day, ending) => {
    expect(tablesEnding(day).map(({ table }) => table)).toEqual(ending);
  });

  it('follows newer ones', async () => {
    const { tables } = await mergeTables([], { observed: { 'bank-rate': '2026-11-27', vat: '2026-11-27' } });
    expect(tablesEnding('2026-11-27', { tables })).toEqual([]);
  });
});

describe('the command', () => {
  const files = { 'rate.csv': daily.text, 'changes.csv': changes.text, 'days.json': holidays.text };

  it('tells them in words and as data', async () => {
    const { code, out } = await cli('tables');
    expect(code).toBe(0);
    expect(out).toContain('observed from 2 January 1975 to 6 October 2026');
    expect(out).toContain('tables.bankRate, or the fact baseRates');
    expect(JSON.parse((await cli('tables --json')).out)).toEqual(tablesOf());
  });

  it('merges files, and warns of what ends too soon until it has', async () => {
    const written = new Map<string, string>();
    const line =
      'tables merge rate.csv days.json --out kept/tables.json --observed bank-rate=2026-11-27 --observed vat=2026-11-27';
    expect(await cli(line, { files, written })).toEqual({
      code: 0,
      out: 'bank-rate answers to 27 November 2026 (before, to 6 October 2026)\nbank-holidays answers to 31 December 2028 (as before)\nvat answers to 27 November 2026 (before, to 31 October 2026)\n',
      err: '',
    });
    const check = 'tables --check --as-of 2026-11-27';
    expect((await cli(check)).code).toBe(1);
    const kept = { ...files, ...Object.fromEntries(written) };
    expect(await cli(`${check} --tables kept/tables.json`, { files: kept })).toEqual({
      code: 0,
      out: 'No table ends too soon.\n',
      err: '',
    });
    const again = await cli(
      'tables merge changes.csv --tables kept/tables.json --out kept/tables.json --observed bank-rate=2026-12-01',
      { files: kept, written },
    );
    expect(again).toMatchObject({ code: 0, err: '' });
    const tables = JSON.parse(written.get('kept/tables.json') as string);
    expect([tables.bankRate.answersTo, tables.vat.answersTo]).toEqual(['2026-12-01', '2026-11-27']);
    const ofCommand = await cli('decide collection-date --tables kept/tables.json --json', {
      files: Object.fromEntries(written),
      stdin: '{ "invoice": { "dueDate": "2025-12-25" } }',
    });
    expect(ofCommand.code).toBe(0);
  });

  it.each<[string, string]>([
    ['tables --check', '(top): `--as-of` is missing, give the day asked about'],
    ['tables --check --as-of tomorrow', '(top): expected a day, like "2025-03-10", found "tomorrow"'],
    ['tables merge --out x.json', '(top): `files` is missing, give a published file, or `--observed`'],
    ['tables merge days.json', "error: required option '--out <file>' not specified"],
    ['tables merge --out x.json --observed vat', '--observed: expected `table=day`, found vat'],
    [
      'tables merge --out x.json --observed vat=2026-11-30 --observed vat=2026-12-01',
      '--observed: expected `vat` once, found vat=2026-12-01',
    ],
    [
      'tables merge --out x.json --observed vat=2026-01-01',
      '/observed/vat: expected 2026-10-31 or a later day, found 2026-01-01',
    ],
    [
      'tables merge --out x.json --observed bank-holidays=2026-11-30',
      '/observed/bank-holidays: unknown table `bank-holidays`',
    ],
    ['tables merge changes.csv --out x.json', 'changes.csv: `observed` is missing'],
  ])('refuses: %s', async (line, words) => {
    const written = new Map<string, string>();
    const { code, err } = await cli(line, { files, written });
    expect({ code, written: written.size }).toEqual({ code: 2, written: 0 });
    expect(err).toContain(words);
  });
});
