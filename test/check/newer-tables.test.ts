import { describe, expect, it } from 'vitest';
import { parseForm } from '../../src/check/form.ts';
import { camelCase, type TableFile, tableOf, tableWhenRead, withNewerTables } from '../../src/check/newer-tables.ts';
import { parseNewer, tableForms } from '../../src/check/tables.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import type { Table } from '../../src/language/model/dictionary.ts';
import { decimal } from '../../src/values/decimal.ts';
import { timeline } from '../../src/values/timeline.ts';
import { withPut } from './with-put.ts';

const about = {
  means: 'what hires go by',
  source: 'the town hall',
  licence: 'open',
  answersFrom: '2024-01-01',
  answersTo: '2025-12-31',
  answersToIs: 'publishedTo',
  standIn: 'tables',
} as const;
const entries = [
  { from: '2024-01-01', value: '2.5' },
  { from: '2025-01-01', value: '3' },
];
const shareOfDay: TableFile = { ...about, table: 'share-of-day', clause: 'H1', type: 'timeline-percent', entries };
const calendars = { town: ['2025-05-01', '2025-12-24'], harbour: [] };
const closedDays: TableFile = { ...about, table: 'closed-days', type: 'calendars', calendars };
const files = new Map([shareOfDay, closedDays].map((file) => [file.table, file]));

/** The tables that stand in the place of those of files, or what is wrong with them. */
function newer(given: unknown): ReadonlyMap<string, Table> | readonly string[] {
  const result = withNewerTables(files, given, parseNewer);
  return 'issues' in result ? result.issues.map(issueInWords) : result.tables;
}

const { answersToIs: _, ...toldOfAll } = about;
const calendar = (table: string, days: readonly string[], answersTo = about.answersTo) => ({
  holidays: new Set(days),
  answersFrom: about.answersFrom,
  answersTo,
  table,
});

describe('a table of a file', () => {
  it('of percentages is a timeline of them', () => {
    const steps = entries.map(({ from, value }) => ({ from, value: decimal(value) }));
    expect(tableOf(shareOfDay)).toEqual({
      ...toldOfAll,
      name: 'share-of-day',
      clause: 'H1',
      type: { timeline: 'percent' },
      value: timeline(steps, { answersTo: about.answersTo, table: 'share-of-day' }),
    });
  });

  it('of days is a calendar for each of its parts', () => {
    const table = {
      ...toldOfAll,
      name: 'closed-days',
      clause: null,
      type: { record: { town: 'calendar', harbour: 'calendar' } },
      value: { town: calendar('closed-days', calendars.town), harbour: calendar('closed-days', []) },
    };
    expect(tableOf(closedDays)).toEqual(table);
    expect({ ...tableWhenRead(closedDays) }).toEqual(table);
  });

  it('may have a value that is made when it is first read, once', () => {
    const wrong = { ...shareOfDay, entries: [{ from: '2024-01-01', value: 'x' }] };
    expect(() => tableOf(wrong)).toThrow();
    const table = tableWhenRead(wrong);
    expect(table.name).toBe('share-of-day');
    expect(() => table.value).toThrow();
    const sound = tableWhenRead(closedDays);
    expect(sound.value).toBe(sound.value);
  });

  it('is called in camelCase where it is given', () => {
    expect(['vat', 'bank-rate', 'a-b-c2', 'q-4-rates'].map(camelCase)).toEqual(['vat', 'bankRate', 'aBC2', 'q4Rates']);
  });
});

describe('newer tables', () => {
  it('may be none', () => {
    expect([newer(undefined), newer({})]).toEqual([new Map(), new Map()]);
  });

  it('of percentages stand in the place of those of the file, from their own first day', () => {
    const given = [
      { from: '2026-03-01', value: '4' },
      { from: '2025-02-01', value: '3.5' },
    ];
    const table = tableOf({ ...shareOfDay, entries: given, answersFrom: '2025-02-01', answersTo: '2026-06-30' });
    expect(newer({ shareOfDay: { entries: given, answersTo: '2026-06-30' } })).toEqual(
      new Map([['share-of-day', table]]),
    );
  });

  it.each<[string, object, object, string?]>([
    [
      'are added, in the order in which they are given',
      { calendars: { town: ['2026-01-02', '2025-08-01'] }, answersTo: '2026-12-31' },
      { town: [...calendars.town, '2026-01-02', '2025-08-01'], harbour: [] },
      '2026-12-31',
    ],
    ['are taken away', { without: { town: ['2025-05-01'] } }, { town: ['2025-12-24'], harbour: [] }],
    [
      'are taken away from those that are added too',
      { calendars: { harbour: ['2025-05-01', '2025-06-01'] }, without: { harbour: ['2025-06-01'], town: [] } },
      { town: calendars.town, harbour: ['2025-05-01'] },
    ],
    ['answer no less than they did', { answersTo: '2025-06-30' }, calendars],
  ])('days %s', (_, given, days, answersTo = about.answersTo) => {
    const table = tableOf({ ...closedDays, calendars: days as typeof calendars, answersTo });
    expect(newer({ closedDays: given })).toEqual(new Map([['closed-days', table]]));
  });

  it.each<[string, unknown, ...string[]]>([
    ['a list', [], '/tables: expected an object of tables, found an empty list'],
    ['none', null, '/tables: expected an object of tables, found null'],
    [
      'by the name of a file, and all else that is wrong',
      { 'closed-days': {}, shareOfDays: {}, shareOfDay: { entries: [], answersTo: 'x' }, closedDays: { days: [] } },
      '/tables/closed-days: unknown table `closed-days`, did you mean `closedDays`?',
      '/tables/shareOfDays: unknown table `shareOfDays`, did you mean `shareOfDay`?',
      '/tables/shareOfDay/entries: expected a list of 1 or more, found an empty list',
      '/tables/shareOfDay/answersTo: expected a day, like "2025-03-10", found "x"',
      '/tables/closedDays/days: unknown key `days`',
    ],
    [
      'parts that there are not',
      { closedDays: { calendars: { twn: [] }, without: { harbor: [], north: [] } } },
      '/tables/closedDays/calendars/twn: unknown key `twn`, did you mean `town`?',
      '/tables/closedDays/without/harbor: unknown key `harbor`, did you mean `harbour`?',
      '/tables/closedDays/without/north: unknown key `north`',
    ],
    [
      'what are no days and no rates',
      {
        closedDays: { calendars: { town: ['May Day'] }, answersTo: 1 },
        shareOfDay: { entries: [{ from: '2025-01-01', value: 3 }], more: 1, answersTo: '2025-01-31' },
      },
      '/tables/closedDays/calendars/town/0: expected a day, like "2025-03-10", found "May Day"',
      '/tables/closedDays/answersTo: expected a day, like "2025-03-10", found the number 1',
      '/tables/shareOfDay/entries/0/value: expected a percentage as text, like "4", found the number 3',
      '/tables/shareOfDay/more: unknown key `more`',
    ],
  ])('are refused that are %s', (_, given, ...lines) => {
    expect(newer(given)).toEqual(lines);
  });
});

describe('the form of tables', () => {
  const told = (content: unknown, form = tableForms().file) => {
    const parsed = parseForm(form, content);
    return 'issues' in parsed ? parsed.issues.map(issueInWords) : [];
  };

  it('takes both kinds', () => {
    expect([shareOfDay, closedDays].map((file) => parseForm(tableForms().file, file))).toEqual([
      { data: shareOfDay },
      { data: closedDays },
    ]);
    expect(told(withPut(shareOfDay, '/clause', undefined))).toEqual([]);
    expect(told({ ...closedDays, answersToIs: 'observedTo' })).toEqual([]);
  });

  it('wants words, days and one of the kinds', () => {
    const form = tableForms().file;
    const words = ['table', 'means', 'source', 'licence', 'clause', 'standIn'];
    expect(words.flatMap((key) => told({ ...shareOfDay, [key]: '' }, form))).toEqual(
      words.map((key) => `/${key}: expected text that is not empty, found ""`),
    );
    const days = ['answersFrom', 'answersTo'];
    expect(days.flatMap((key) => told({ ...closedDays, [key]: '2025' }, form))).toEqual(
      days.map((key) => `/${key}: expected a day, like "2025-03-10", found "2025"`),
    );
    expect(told({ ...closedDays, answersToIs: 'knownTo' })).toEqual([
      '/answersToIs: expected one of `observedTo`, `publishedTo`, found "knownTo"',
    ]);
    expect(told({ ...closedDays, type: 'days' })).toEqual([
      '/type: expected one of `timeline-percent`, `calendars`, found "days"',
    ]);
    expect(told(withPut(shareOfDay, '/entries', []))).toEqual([
      '/entries: expected a list of 1 or more, found an empty list',
    ]);
  });

  it('has no other keys', () => {
    expect(told({ ...shareOfDay, calendars: {} })).toEqual(['/calendars: unknown key `calendars`']);
    expect(told({ ...closedDays, entries: [] })).toEqual(['/entries: unknown key `entries`']);
    expect(told(withPut(shareOfDay, '/entries/0/to', '2025-01-01'))).toEqual(['/entries/0/to: unknown key `to`']);
    expect(told(withPut(closedDays, '/calendars/town/0', 1))).toEqual([
      '/calendars/town/0: expected a day, like "2025-03-10", found the number 1',
    ]);
  });

  it('takes what a call gives of rates and of days', () => {
    const { newerRates, moreHolidays } = tableForms();
    const rates = { entries, answersTo: '2025-06-30' };
    expect(parseForm(newerRates, rates)).toEqual({ data: rates });
    expect(told({ ...rates, more: 1 }, newerRates as never)).toEqual(['/more: unknown key `more`']);
    for (const given of [{}, { calendars }, { without: calendars }, { answersTo: '2025-06-30' }])
      expect(parseForm(moreHolidays, given)).toEqual({ data: given });
    expect(told({ more: 1 }, moreHolidays as never)).toEqual(['/more: unknown key `more`']);
  });
});
