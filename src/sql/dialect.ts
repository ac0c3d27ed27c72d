/** A field of a struct by its name. */
export type Field = readonly [name: string, text: string];

/** How an engine writes what its SQL says in its own way; all else is the same text for all. */
export interface Dialect {
  readonly name: DialectName;
  /** Whether columns that nothing reads cost nothing, not even in planning. */
  readonly prunesColumns: boolean;
  /** Whether a place in a list is better found by halves than by going over the list. */
  readonly searchesByCase: boolean;
  /** Whether what is the same in every row is best read from another table, of one row, rather than written in each. */
  readonly joinsConstants: boolean;
  /** How many names a cheap expression may hold that is written again wherever it is read, and is not a column of a step. */
  readonly shortest: number;
  /** A name as it is quoted. */
  readonly quoted: (name: string) => string;
  readonly text: (of: string) => string;
  /** Types of values and of columns. */
  readonly types: { readonly boolean: string; readonly text: string; readonly whole: string; readonly huge: string };
  readonly listType: (of: string) => string;
  readonly structType: (fields: readonly Field[]) => string;
  /** A whole number as a literal of the type of whole numbers, and of that of huge ones. */
  readonly whole: (n: bigint) => string;
  readonly huge: (n: bigint) => string;
  readonly struct: (fields: readonly Field[]) => string;
  readonly list: (entries: readonly string[]) => string;
  /** A long list of whole numbers that are told. */
  readonly numbers: (all: readonly number[]) => string;
  readonly emptyList: (type: string) => string;
  readonly transform: (list: string, entry: string, body: string) => string;
  /** With the place of the entry, from 1. */
  readonly indexed: (list: string, entry: string, index: string, body: string) => string;
  readonly filter: (list: string, entry: string, condition: string) => string;
  /** With the place of the entry, from 1. */
  readonly filterIndexed: (list: string, entry: string, index: string, condition: string) => string;
  readonly some: (list: string, entry: string, condition: string) => string;
  /** Whether any of a list of conditions holds. */
  readonly any: (list: string) => string;
  /** A struct carried over a list of structs, from one on: the variable of an entry, and what is next by that of the state. */
  readonly fold: (list: string, state: string, entry: string, next: (state: string) => string, from: string) => string;
  /** Whether that may read nothing but the entries and the state: DuckDB mixes up the rows of what else is read. */
  readonly foldsApart: boolean;
  /** Of numbers in a list those that are not NULL: the greatest and the least, NULL where there is none, and the sum, in some type. */
  readonly greatest: (list: string) => string;
  readonly least: (list: string) => string;
  readonly sum: (list: string, type: string) => string;
  readonly sorted: (list: string) => string;
  readonly flattened: (list: string) => string;
  readonly distinct: (list: string) => string;
  readonly concatenated: (lists: readonly string[]) => string;
  readonly length: (list: string) => string;
  /** An entry by its place from 1, none where there is no such. */
  readonly at: (list: string, place: string) => string;
  readonly last: (list: string) => string;
  /** The entries from one place, or from the first, to another; `null` where to carry a result from entry to entry costs no more than these. */
  readonly slice: ((list: string, from: string, to: string) => string) | null;
  /** Whole numbers from nil to before another, which is not below nil. */
  readonly range: (count: string) => string;
  /** The number of a day since 1970, and the day of one. */
  readonly dayNumber: (date: string) => string;
  readonly dateOf: (day: string) => string;
  /** Months since January of the year 0, and the first day of such a month. */
  readonly monthOf: (day: string) => string;
  readonly monthStart: (month: string) => string;
  /** A quotient of whole numbers of which the first is not below nil and the second above it, rounded down. */
  readonly quotient: (a: string, b: string, isHuge: boolean) => string;
  readonly remainder: (a: string, b: string, isHuge: boolean) => string;
  readonly startsWith: (text: string, beginning: string) => string;
  /** Whether a regular expression matches somewhere. */
  readonly holds: (text: string, pattern: string) => string;
  /** What a regular expression matches from the start to the end, and its first group, no text where there is none. */
  readonly matches: (text: string, pattern: string) => string;
  readonly group: (text: string, pattern: string) => string;
  readonly tryCast: (text: string, type: string) => string;
  /** Text that is one of a few, as the engine holds that in little room. */
  readonly oneOf: (text: string, words: readonly string[]) => string;
}

export type DialectName = 'duckdb' | 'spark';

const cast = (text: string, type: string): string => `CAST(${text} AS ${type})`;

const quotedText = (of: string): string => `'${of.replaceAll("'", "''")}'`;

/** What is huge DuckDB divides fifty times as slowly as what 64 bits hold, which most of it is. A long text is not written twice. */
const in64Bits = (a: string, sign: string, b: string): string => {
  const huge = `${a} ${sign} ${b}`;
  if (a.length > 400) return `(${huge})`;
  return `coalesce(CAST(TRY_CAST(${a} AS BIGINT) ${sign} TRY_CAST(${b} AS BIGINT) AS HUGEINT), ${huge})`;
};

const duckdb: Dialect = {
  name: 'duckdb',
  prunesColumns: true,
  searchesByCase: true,
  joinsConstants: true,
  shortest: 0,
  quoted: (name) => `"${name.replaceAll('"', '""')}"`,
  text: quotedText,
  types: { boolean: 'BOOLEAN', text: 'VARCHAR', whole: 'BIGINT', huge: 'HUGEINT' },
  listType: (of) => `${of}[]`,
  structType: (fields) => `STRUCT(${fields.map(([name, type]) => `${name} ${type}`).join(', ')})`,
  whole: (n) => cast(String(n), 'BIGINT'),
  huge: (n) => cast(String(n), 'HUGEINT'),
  struct: (fields) => `{${fields.map(([name, text]) => `${name}: ${text}`).join(', ')}}`,
  list: (entries) => `[${entries.join(', ')}]`,
  // A text is read at once; each entry by itself is looked through again and again before anything runs.
  numbers: (all) => cast(quotedText(`[${all.join(', ')}]`), 'BIGINT[]'),
  emptyList: (type) => cast('[]', type),
  transform: (list, entry, body) => `list_transform(${list}, lambda ${entry}: ${body})`,
  indexed: (list, entry, index, body) => `list_transform(${list}, lambda ${entry}, ${index}: ${body})`,
  filter: (list, entry, condition) => `list_filter(${list}, lambda ${entry}: ${condition})`,
  filterIndexed: (list, entry, index, condition) => `list_filter(${list}, lambda ${entry}, ${index}: ${condition})`,
  some: (list, entry, condition) => `list_contains(list_transform(${list}, lambda ${entry}: ${condition}), TRUE)`,
  any: (list) => `list_contains(${list}, TRUE)`,
  // What is carried has to be of the type of the entries: both are fields of one struct.
  fold: (list, state, entry, next, from) =>
    `struct_extract(list_reduce(${list}, lambda ${state}, ${entry}: {s: ${next(`${state}.s`)}}, {s: ${from}}), 's')`,
  foldsApart: true,
  greatest: (list) => `list_max(${list})`,
  least: (list) => `list_min(${list})`,
  sum: (list, type) => cast(`coalesce(list_sum(${list}), 0)`, type),
  sorted: (list) => `list_sort(${list})`,
  flattened: (list) => `flatten(${list})`,
  distinct: (list) => `list_distinct(${list})`,
  concatenated: (lists) => lists.reduce((all, one) => `list_concat(${all}, ${one})`),
  length: (list) => `len(${list})`,
  at: (list, place) => `${list}[${place}]`,
  last: (list) => `${list}[-1]`,
  slice: (list, from, to) => `${list}[${from}:${to}]`,
  range: (count) => `range(0, ${count})`,
  dayNumber: (date) => `(${date} - DATE '1970-01-01')`,
  dateOf: (day) => `(DATE '1970-01-01' + CAST(${day} AS INTEGER))`,
  monthOf: (day) =>
    `(year(DATE '1970-01-01' + CAST(${day} AS INTEGER)) * 12 + month(DATE '1970-01-01' + CAST(${day} AS INTEGER)) - 1)`,
  monthStart: (month) => `(make_date((${month}) // 12, (${month}) % 12 + 1, 1) - DATE '1970-01-01')`,
  quotient: (a, b, isHuge) => (isHuge ? in64Bits(a, '//', b) : `(${a} // ${b})`),
  remainder: (a, b, isHuge) => (isHuge ? in64Bits(a, '%', b) : `(${a} % ${b})`),
  startsWith: (text, beginning) => `starts_with(${text}, ${beginning})`,
  holds: (text, pattern) => `regexp_matches(${text}, ${quotedText(pattern)})`,
  matches: (text, pattern) => `regexp_full_match(${text}, ${quotedText(pattern)})`,
  group: (text, pattern) => `regexp_extract(${text}, ${quotedText(pattern)}, 1)`,
  tryCast: (text, type) => `TRY_CAST(${text} AS ${type})`,
  oneOf: (text, words) => cast(text, `ENUM(${words.map(quotedText).join(', ')})`),
};

const countedFromOne = (text: string, index: string): string =>
  text.replaceAll(new RegExp(`\\b${index}\\b`, 'g'), `(${index} + 1)`);

const spark: Dialect = {
  name: 'spark',
  prunesColumns: false,
  searchesByCase: false,
  joinsConstants: false,
  // Planning is most of what it does, and takes the longer the more columns there are.
  shortest: 4,
  quoted: (name) => `\`${name.replaceAll('`', '``')}\``,
  text: (of) => `'${of.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  types: { boolean: 'BOOLEAN', text: 'STRING', whole: 'BIGINT', huge: 'DECIMAL(38, 0)' },
  listType: (of) => `ARRAY<${of}>`,
  structType: (fields) => `STRUCT<${fields.map(([name, type]) => `${name}: ${type}`).join(', ')}>`,
  whole: (n) => `${n}L`,
  huge: (n) => cast(`'${n}'`, 'DECIMAL(38, 0)'),
  struct: (fields) => `named_struct(${fields.map(([name, text]) => `'${name}', ${text}`).join(', ')})`,
  list: (entries) => `array(${entries.join(', ')})`,
  numbers: ([first, ...others]) => `array(${[`${first}L`, ...others].join(', ')})`,
  emptyList: (type) => cast('array()', type),
  transform: (list, entry, body) => `transform(${list}, ${entry} -> ${body})`,
  // Spark counts from nil.
  indexed: (list, entry, index, body) => `transform(${list}, (${entry}, ${index}) -> ${countedFromOne(body, index)})`,
  filter: (list, entry, condition) => `filter(${list}, ${entry} -> ${condition})`,
  filterIndexed: (list, entry, index, condition) =>
    `filter(${list}, (${entry}, ${index}) -> ${countedFromOne(condition, index)})`,
  some: (list, entry, condition) => `exists(${list}, ${entry} -> ${condition})`,
  any: (list) => `exists(${list}, x -> x)`,
  fold: (list, state, entry, next, from) => `aggregate(${list}, ${from}, (${state}, ${entry}) -> ${next(state)})`,
  foldsApart: false,
  greatest: (list) => `array_max(${list})`,
  least: (list) => `array_min(${list})`,
  sum: (list, type) => `aggregate(${list}, ${cast('0', type)}, (x0, x) -> ${cast('x0 + x', type)})`,
  sorted: (list) => `array_sort(${list})`,
  flattened: (list) => `flatten(${list})`,
  distinct: (list) => `array_distinct(${list})`,
  concatenated: (lists) => `concat(${lists.join(', ')})`,
  length: (list) => `size(${list})`,
  at: (list, place) => `get(${list}, CAST(${place} AS INT) - 1)`,
  last: (list) => `try_element_at(${list}, -1)`,
  slice: null,
  range: (count) => `CASE WHEN ${count} > 0 THEN sequence(0L, ${count} - 1) ELSE CAST(array() AS ARRAY<BIGINT>) END`,
  dayNumber: (date) => `CAST(unix_date(${date}) AS BIGINT)`,
  dateOf: (day) => `date_from_unix_date(CAST(${day} AS INT))`,
  monthOf: (day) =>
    `CAST(year(date_from_unix_date(CAST(${day} AS INT))) * 12 + month(date_from_unix_date(CAST(${day} AS INT))) - 1 AS BIGINT)`,
  monthStart: (month) =>
    `CAST(unix_date(make_date(CAST((${month}) div 12 AS INT), CAST((${month}) % 12 + 1 AS INT), 1)) AS BIGINT)`,
  // `div` gives a BIGINT whatever it divides: what is huge is divided in two parts, each of which one holds.
  quotient: (a, b, isHuge) => {
    if (!isHuge) return `(${a} div ${b})`;
    const part = cast("'1000000000000000000'", 'DECIMAL(38, 0)');
    const [high, low] = [`${a} div (${b} * ${part})`, `(${a} % (${b} * ${part})) div ${b}`];
    return `(${cast(high, 'DECIMAL(38, 0)')} * ${part} + ${cast(low, 'DECIMAL(38, 0)')})`;
  },
  remainder: (a, b) => `(${a} % ${b})`,
  startsWith: (text, beginning) => `startswith(${text}, ${beginning})`,
  holds: (text, pattern) => `(${text} RLIKE '${pattern}')`,
  // `$` stands before a line feed at the end too, after which nothing may come.
  matches: (text, pattern) => `(${text} RLIKE '^(?:${pattern})$(?!(?s:.))')`,
  group: (text, pattern) => `regexp_extract(${text}, '${pattern}', 1)`,
  tryCast: (text, type) => `try_cast(${text} AS ${type})`,
  oneOf: (text) => text,
};

export const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, spark };
