import { z } from 'zod';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { date, percent } from '../language/facts/fact.ts';
import type { Table } from '../language/model/dictionary.ts';
import { lazily } from '../language/run-time/lazily.ts';
import type { Calendar } from '../values/calendar.ts';
import { decimal } from '../values/decimal.ts';
import { timeline } from '../values/timeline.ts';
import { parseForm } from './form.ts';
import { isRecord, kindOf } from './found.ts';

const forms = lazily(() => {
  const words = z.string().min(1);
  const about = {
    table: words,
    means: words,
    source: words,
    licence: words,
    clause: words.optional(),
    answersFrom: date(),
    answersTo: date(),
    answersToIs: z.enum(['observedTo', 'publishedTo']),
    standIn: words,
  };
  const entries = z.array(z.strictObject({ from: date(), value: percent() })).min(1);
  const calendars = z.record(z.string(), z.array(date()));
  return {
    file: z.discriminatedUnion('type', [
      z.strictObject({ ...about, type: z.literal('timeline-percent'), entries }),
      z.strictObject({ ...about, type: z.literal('calendars'), calendars }),
    ]),
    newerRates: z.strictObject({ entries, answersTo: date() }),
    moreHolidays: z.strictObject({
      calendars: calendars.optional(),
      without: calendars.optional(),
      answersTo: date().optional(),
    }),
  };
});

/** A table as its file holds it: percentages from given days on, or calendars of holidays. */
export const tableFile = () => forms().file;
export type TableFile = z.infer<ReturnType<typeof tableFile>>;

/** What a call may put in place of a table: a newer series, or further holidays beside the known ones, and without some. */
export interface NewerTable {
  readonly entries?: readonly { readonly from: string; readonly value: string }[];
  readonly calendars?: Readonly<Record<string, readonly string[]>>;
  /** Days that are no holidays after all, by calendar. */
  readonly without?: Readonly<Record<string, readonly string[]>>;
  readonly answersTo?: string;
}

export function tableOf(file: TableFile): Table {
  return { ...toldOf(file), value: valueIn(file) };
}

/** The same, its value made when it is first read. */
export function tableWhenRead(file: TableFile): Table {
  const value = lazily(() => valueIn(file));
  return {
    ...toldOf(file),
    get value() {
      return value();
    },
  };
}

function toldOf(file: TableFile): Omit<Table, 'value'> {
  const { table: name, means, source, licence, clause = null, answersFrom, answersTo, standIn } = file;
  const about = { name, means, source, licence, clause, answersFrom, answersTo, standIn };
  if (file.type === 'timeline-percent') return { ...about, type: { timeline: 'percent' } };
  const calendars = Object.keys(file.calendars).map((part) => [part, 'calendar' as const]);
  return { ...about, type: { record: Object.fromEntries(calendars) } };
}

function valueIn(file: TableFile): Table['value'] {
  const { table, answersFrom, answersTo } = file;
  if (file.type === 'timeline-percent') {
    const steps = file.entries.map(({ from, value }) => ({ from, value: decimal(value) }));
    return timeline(steps, { answersTo, table });
  }
  return Object.fromEntries(
    Object.entries(file.calendars).map(([part, holidays]): [string, Calendar] => [
      part,
      { holidays: new Set(holidays), answersFrom, answersTo, table },
    ]),
  );
}

/** Tables with those of a call in place: a series of rates replaces the built-in one; holidays are added to it. Keys are table ids in camelCase. */
export function withNewerTables(
  files: ReadonlyMap<string, TableFile>,
  newer: unknown,
): { tables: ReadonlyMap<string, Table> } | { issues: Issue[] } {
  const tables = new Map<string, Table>();
  if (newer === undefined) return { tables };
  if (!isRecord(newer))
    return { issues: [{ code: 'wrong-type', at: '/tables', expected: 'an object of tables', found: kindOf(newer) }] };
  const issues: Issue[] = [];
  const given = new Map(Object.entries(newer));
  const byKey = new Map([...files.values()].map((file) => [camelCase(file.table), file]));
  for (const [key, content] of given) {
    const file = byKey.get(key);
    const at = pointer(['tables', key]);
    if (file === undefined) {
      issues.push({ code: 'unknown-table', at, name: key, ...nearest(key, byKey.keys()) });
      continue;
    }
    const merged = file.type === 'calendars' ? mergeHolidays(file, content) : replaceRates(file, content);
    if ('issues' in merged) issues.push(...merged.issues.map((issue) => ({ ...issue, at: at + issue.at })));
    else tables.set(file.table, tableOf(merged.file));
  }
  return issues.length > 0 ? { issues } : { tables };
}

type FileOf<T extends TableFile['type']> = Extract<TableFile, { type: T }>;
type Merged = { file: TableFile } | { issues: Issue[] };

function replaceRates(file: FileOf<'timeline-percent'>, content: unknown): Merged {
  const form = parseForm(forms().newerRates, content);
  if ('issues' in form) return form;
  const answersFrom = form.data.entries.map(({ from }) => from).sort()[0] ?? file.answersFrom;
  return { file: { ...file, ...form.data, answersFrom } };
}

function mergeHolidays(file: FileOf<'calendars'>, content: unknown): Merged {
  const form = parseForm(forms().moreHolidays, content);
  if ('issues' in form) return form;
  const issues = (['calendars', 'without'] as const).flatMap((of) =>
    Object.keys(form.data[of] ?? {})
      .filter((part) => !Object.hasOwn(file.calendars, part))
      .map(
        (part): Issue => ({
          code: 'unknown-key',
          at: pointer([of, part]),
          name: part,
          ...nearest(part, Object.keys(file.calendars)),
        }),
      ),
  );
  if (issues.length > 0) return { issues };
  const merged = Object.fromEntries(
    Object.entries(file.calendars).map(([part, days]) => {
      const without = new Set(form.data.without?.[part]);
      return [part, [...days, ...(form.data.calendars?.[part] ?? [])].filter((day) => !without.has(day))];
    }),
  );
  const answersTo = [file.answersTo, form.data.answersTo ?? file.answersTo].sort().at(-1) as string;
  return { file: { ...file, calendars: merged, answersTo } };
}

export const camelCase = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
