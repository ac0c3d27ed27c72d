import { isRecord, kindOf } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import type { Table } from '../language/model/dictionary.ts';
import { lazily } from '../language/run-time/lazily.ts';
import type { Calendar } from '../values/calendar.ts';
import { decimal } from '../values/decimal.ts';
import { timeline } from '../values/timeline.ts';

interface About {
  readonly table: string;
  readonly means: string;
  readonly source: string;
  readonly licence: string;
  readonly clause?: string | undefined;
  readonly answersFrom: string;
  readonly answersTo: string;
  readonly answersToIs: 'observedTo' | 'publishedTo';
  readonly standIn: string;
}

/** A table as its file holds it: percentages from given days on, or calendars of holidays. */
export type TableFile =
  | (About & { readonly type: 'timeline-percent' } & Pick<NewerRates, 'entries'>)
  | (About & { readonly type: 'calendars'; readonly calendars: Calendars });

type Calendars = Readonly<Record<string, readonly string[]>>;

/** A series of rates in place of the built-in one. */
export interface NewerRates {
  readonly entries: readonly { readonly from: string; readonly value: string }[];
  readonly answersTo: string;
}

/** Holidays beside those that are known, and those that are none after all. */
export interface MoreHolidays {
  readonly calendars?: Calendars | undefined;
  readonly without?: Calendars | undefined;
  readonly answersTo?: string | undefined;
}

type Parsed<T> = { readonly data: T } | { issues: Issue[] };

/** What is given in place of a table, in its form. */
export interface ParseNewer {
  readonly rates: (content: unknown) => Parsed<NewerRates>;
  readonly holidays: (content: unknown) => Parsed<MoreHolidays>;
}

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
  parse: ParseNewer,
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
    const merged =
      file.type === 'calendars'
        ? mergeHolidays(file, parse.holidays(content))
        : replaceRates(file, parse.rates(content));
    if ('issues' in merged) issues.push(...merged.issues.map((issue) => ({ ...issue, at: at + issue.at })));
    else tables.set(file.table, tableOf(merged.file));
  }
  return issues.length > 0 ? { issues } : { tables };
}

type FileOf<T extends TableFile['type']> = Extract<TableFile, { type: T }>;
type Merged = { file: TableFile } | { issues: Issue[] };

function replaceRates(file: FileOf<'timeline-percent'>, form: ReturnType<ParseNewer['rates']>): Merged {
  if ('issues' in form) return form;
  const answersFrom = form.data.entries.map(({ from }) => from).sort()[0] ?? file.answersFrom;
  return { file: { ...file, ...form.data, answersFrom } };
}

function mergeHolidays(file: FileOf<'calendars'>, form: ReturnType<ParseNewer['holidays']>): Merged {
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
