import { orThrow } from './asked.ts';
import { copied } from './check/copied.ts';
import { camelCase, type NewerTable } from './check/newer-tables.ts';
import { checkOptions } from './check/options.ts';
import { publishedHolidays } from './check/published-holidays.ts';
import { policyBehind } from './explaining.ts';
import type { InnerPolicy } from './inner-policy.ts';
import { isRecord, kindOf, short } from './language/answer/found.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import { nearest } from './language/answer/nearest.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { Table } from './language/model/dictionary.ts';
import { deepFreeze } from './language/run-time/deep-freeze.ts';
import type { AnyPolicy, Options } from './policy-interface.ts';
import { holidaysOf, newerHolidays, newerRates, ratesOf } from './tables/contents.ts';
import { mergeHolidays } from './tables/merge-holidays.ts';
import { mergeRates } from './tables/merge-rates.ts';
import { addMonths, isDate } from './values/date.ts';

/** What is known of a table, and what rests on it. */
export interface TableInfo {
  readonly table: string;
  /** What `options.tables` calls it. */
  readonly key: string;
  readonly means: string;
  readonly source: string;
  readonly licence: string;
  readonly clause: string | null;
  /** `rates` are observed up to a day, `holidays` published up to one. */
  readonly kind: 'rates' | 'holidays';
  /** The first and the last day that it answers for. */
  readonly answersFrom: string;
  readonly answersTo: string;
  /** The fact or the option that can be given in its place. */
  readonly standIn: string;
  /** The decisions that read it. */
  readonly decisions: readonly string[];
}

/** Of whose tables something is asked, and which newer ones are in their place. */
export interface TablesOptions {
  readonly policy?: AnyPolicy | undefined;
  readonly tables?: Options['tables'];
}

export interface MergeOptions extends TablesOptions {
  /** By table of rates, the day up to which somebody saw that nothing else changed. */
  readonly observed?: Readonly<Record<string, string>> | undefined;
  /** Whether a file may say otherwise of days for which its table answers already. */
  readonly replace?: boolean | undefined;
}

/** A file as it is published. */
export interface PublishedFile {
  readonly name: string;
  readonly text: string;
}

/** What came of the files. */
export interface MergedTables {
  /** Those that were given with the new ones in their place, for `options.tables`. */
  readonly tables: Readonly<Record<string, NewerTable>>;
  /** The tables that files or days were given of: up to which day each answered and answers now, and of how many days it says otherwise. */
  readonly merged: readonly {
    readonly table: string;
    readonly before: string;
    readonly answersTo: string;
    readonly changed: number;
  }[];
}

/**
 * The tables of the contract, or of a `policy` of your own, with newer ones in their place if `tables` are given: source, days, what reads them. Throws
 * `PolicyError` for what are no tables of it.
 * @example
 * tablesOf().find(({ table }) => table === 'bank-holidays').answersTo // '2028-12-31'
 */
export function tablesOf(options?: TablesOptions): readonly TableInfo[] {
  const { policy, table } = asked(options, []);
  return deepFreeze([...policy.dictionary.tables.keys()].map((name) => infoOf(table(name), policy)));
}

/**
 * The tables that a caller who asks about the day `asOf` should renew: holidays published for less than a year from it, rates observed up to a day
 * before it. Throws `PolicyError` (`malformed`) for what is no day.
 * @example
 * tablesEnding('2026-10-06').map(({ table }) => table) // []
 */
export function tablesEnding(asOf: string, options?: TablesOptions): readonly TableInfo[] {
  if (typeof asOf !== 'string' || !isDate(asOf))
    throw new PolicyError([{ code: 'malformed', at: '', expected: 'a day, like "2025-03-10"', found: short(asOf) }]);
  const yearOn = addMonths(asOf < '9998' ? asOf : '9998-12-31', 12, 'pulled-back');
  return tablesOf(options).filter(({ kind, answersTo }) => answersTo < (kind === 'holidays' ? yearOn : asOf));
}

/**
 * Newer tables from files as they are published, for `options.tables`: Bank Rate as the Bank of England's CSV (`DATE,IUDBEDR`, or `Date Changed,Rate` with
 * the day `observed` up to which it was seen), holidays as gov.uk's JSON. They go into the tables `bank-rate` and `bank-holidays`. Rejects with `PolicyError` and all that is
 * wrong by file and line: days in no order, steps that are not plausible, a gap to what is known, and `table-changed` where a file says otherwise of
 * days for which the table answers, unless `replace` is asked for.
 * @example
 * (await mergeTables([], { observed: { vat: '2026-11-30' } })).tables.vat.answersTo // '2026-11-30'
 */
export async function mergeTables(files: readonly PublishedFile[], options?: MergeOptions): Promise<MergedTables> {
  const { publishedRates } = await import('./tables/published-rates.ts');
  const { policy, table, tables, given } = asked(options, ['observed', 'replace']);
  const observed = observedIn(given.observed, policy);
  const replace = booleanIn(given.replace);
  const now = new Map<string, Table>();
  const current = (name: string): Table => now.get(name) ?? table(name);
  const changed = new Map<string, number>();
  const put = (name: string, of: Partial<Table>, count: number): void => {
    now.set(name, { ...current(name), ...of });
    changed.set(name, (changed.get(name) ?? 0) + count);
  };

  const issues = filesIn(files).flatMap(({ name: file, text }): readonly Issue[] => {
    const name = /^[\s\uFEFF]*\{/.test(text) ? 'bank-holidays' : 'bank-rate';
    if (!policy.dictionary.tables.has(name)) return [{ code: 'unknown-table', at: '', file, name }];
    const merged = name === 'bank-rate' ? withRates(text) : withHolidays(text);
    if ('issues' in merged) return merged.issues.map((issue) => ({ ...issue, file }));
    put(name, merged.table, merged.changed);
    return [];
  });
  if (issues.length > 0) throw new PolicyError(issues);
  for (const [name, day] of observed) {
    const { answersTo } = current(name);
    if (day < answersTo && !now.has(name))
      throw new PolicyError([
        { code: 'malformed', at: pointer(['observed', name]), expected: `${answersTo} or a later day`, found: day },
      ]);
    if (day > answersTo || !now.has(name)) put(name, { answersTo: day }, 0);
  }

  function withRates(text: string) {
    const published = publishedRates(text.replace(/^\uFEFF/, ''));
    if ('issues' in published) return published;
    const merged = mergeRates(ratesOf(current('bank-rate')), published, {
      observedTo: observed.get('bank-rate') ?? null,
      replace,
    });
    if ('issues' in merged) return merged;
    const { answersTo, steps } = merged.rates;
    return { table: { answersTo, value: { steps, answersTo, table: 'bank-rate' } }, changed: merged.changed };
  }

  function withHolidays(text: string) {
    const known = holidaysOf(current('bank-holidays'));
    const published = publishedHolidays(text.replace(/^\uFEFF/, ''), known.calendars.keys());
    if ('issues' in published) return published;
    const merged = mergeHolidays(known, published.days, replace);
    if ('issues' in merged) return merged;
    const { answersFrom, answersTo, calendars } = merged.holidays;
    const value = [...calendars].map(
      ([part, holidays]) => [part, { holidays, answersFrom, answersTo, table: 'bank-holidays' }] as const,
    );
    return { table: { answersTo, value: Object.fromEntries(value) }, changed: merged.changed };
  }

  const newer = [...now].map(([name, merged]): [string, NewerTable] => [
    camelCase(name),
    isRates(merged) ? newerRates(merged) : newerHolidays(merged, policy.dictionary.tables.get(name) as Table),
  ]);
  return deepFreeze({
    tables: { ...tables, ...Object.fromEntries(newer) },
    merged: [...now].map(([name, { answersTo }]) => ({
      table: name,
      before: table(name).answersTo,
      answersTo,
      changed: changed.get(name) ?? 0,
    })),
  });
}

/** Whose tables are asked for, with the newer ones in their place. */
function asked<Key extends string>(options: unknown, more: readonly Key[]) {
  // A policy is no data to be copied.
  const given = orThrow(checkOptions(options, ['policy', 'tables', ...more], 1)).options as {
    readonly [key in Key | 'policy' | 'tables']?: unknown;
  };
  const policy = policyBehind(given.policy as AnyPolicy | undefined) as unknown as InnerPolicy;
  const tables = orThrow(copied(given.tables)).data as Options['tables'];
  return { policy, tables, table: policy.tablesIn(tables), given: given as { readonly [key in Key]?: unknown } };
}

const isRates = ({ type }: Table): boolean => typeof type === 'object' && 'timeline' in type;

function infoOf(table: Table, { decisions, modelOf }: InnerPolicy): TableInfo {
  const { name, means, source, licence, clause, answersFrom, answersTo, standIn } = table;
  const kind = isRates(table) ? 'rates' : 'holidays';
  const readBy = decisions.filter((decision) => modelOf(decision).tables.has(name));
  return {
    table: name,
    key: camelCase(name),
    means,
    source,
    licence,
    clause,
    kind,
    answersFrom,
    answersTo,
    standIn,
    decisions: readBy,
  };
}

function observedIn(given: unknown, { dictionary: { tables } }: InnerPolicy): ReadonlyMap<string, string> {
  if (given === undefined) return new Map();
  const { data } = orThrow(copied(given));
  if (!isRecord(data))
    throw new PolicyError([
      { code: 'wrong-type', at: '/observed', expected: 'an object of days by table', found: kindOf(data) },
    ]);
  const rates = [...tables.values()].filter(isRates).map(({ name }) => name);
  const issues = Object.entries(data).flatMap(([name, day]): readonly Issue[] => {
    const at = pointer(['observed', name]);
    if (!rates.includes(name)) return [{ code: 'unknown-table', at, name, ...nearest(name, rates) }];
    if (typeof day === 'string' && isDate(day)) return [];
    return [{ code: 'malformed', at, expected: 'a day, like "2025-03-10"', found: short(day) }];
  });
  if (issues.length > 0) throw new PolicyError(issues);
  return new Map(Object.entries(data as Record<string, string>));
}

function booleanIn(given: unknown): boolean {
  if (given === undefined || typeof given === 'boolean') return given === true;
  throw new PolicyError([{ code: 'wrong-type', at: '/replace', expected: 'true or false', found: kindOf(given) }]);
}

function filesIn(given: unknown): readonly PublishedFile[] {
  const { data } = orThrow(copied(given));
  if (
    typeof data === 'object' &&
    Array.isArray(data) &&
    data.every((file) => isRecord(file) && typeof file.name === 'string' && typeof file.text === 'string')
  )
    return data;
  throw new PolicyError([
    { code: 'wrong-type', at: '', expected: 'a list of files, each with a `name` and its `text`', found: kindOf(data) },
  ]);
}
