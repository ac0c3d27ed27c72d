/**
 * The type of a fact, term, parameter or operand, as plain data. Whole numbers carry their unit; `whole` is nil, which is of any.
 * `entity` is a whole entity that may be null; `none` is the type of null.
 */
export type Type =
  | 'date'
  | 'money'
  | 'decimal'
  | 'percent'
  | WholeType
  | 'boolean'
  | 'duration'
  | 'instant'
  | 'time'
  | 'text'
  | 'calendar'
  | 'none'
  | 'entity'
  | { readonly choice: readonly string[] }
  | { readonly list: Type }
  | { readonly record: Readonly<Record<string, Type>> }
  | { readonly timeline: Type };

export type SimpleType = Extract<Type, string>;

export const amounts = ['money', 'decimal', 'percent'] as const;

/** The units of whole numbers; a number of anything else is a count. */
export const units = ['count', 'days', 'months', 'hours', 'seconds'] as const;
export type WholeType = (typeof units)[number] | 'whole';

const words: Readonly<Record<SimpleType, readonly [one: string, many: string]>> = {
  date: ['a date', 'dates'],
  money: ['money', 'money'],
  decimal: ['a decimal', 'decimals'],
  percent: ['a percentage', 'percentages'],
  count: ['a count', 'counts'],
  days: ['a number of days', 'numbers of days'],
  months: ['a number of months', 'numbers of months'],
  hours: ['a number of hours', 'numbers of hours'],
  seconds: ['a number of seconds', 'numbers of seconds'],
  whole: ['a whole number', 'whole numbers'],
  boolean: ['true or false', 'conditions'],
  duration: ['a duration', 'durations'],
  instant: ['an instant', 'instants'],
  time: ['a time', 'times'],
  text: ['text', 'texts'],
  calendar: ['a calendar', 'calendars'],
  none: ['none', 'none'],
  entity: ['an entity', 'entities'],
};

/** A map over types with one entry for whole numbers of every unit. */
export const ofEachUnit = <T>(entry: T): Readonly<Record<WholeType, T>> => ({
  count: entry,
  days: entry,
  months: entry,
  hours: entry,
  seconds: entry,
  whole: entry,
});

export const isAmount = (type: Type): type is (typeof amounts)[number] => (amounts as readonly Type[]).includes(type);

export const isWhole = (type: Type): type is WholeType => type === 'whole' || (units as readonly Type[]).includes(type);

export const isChoice = (type: Type): type is { readonly choice: readonly string[] } =>
  typeof type === 'object' && 'choice' in type;

export const isList = (type: Type): type is { readonly list: Type } => typeof type === 'object' && 'list' in type;

export const isTimelineType = (type: Type): type is { readonly timeline: Type } =>
  typeof type === 'object' && 'timeline' in type;

export const isRecordType = (type: Type): type is { readonly record: Readonly<Record<string, Type>> } =>
  typeof type === 'object' && 'record' in type;

/** Whether two types are one; the order of options and of fields means nothing. */
export function sameType(a: Type, b: Type): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  if ('choice' in a) return 'choice' in b && sameNames(a.choice, b.choice);
  if ('list' in a) return 'list' in b && sameType(a.list, b.list);
  if ('timeline' in a) return 'timeline' in b && sameType(a.timeline, b.timeline);
  if (!('record' in b)) return false;
  return (
    sameNames(Object.keys(a.record), Object.keys(b.record)) &&
    Object.entries(a.record).every(([name, type]) => {
      const other = b.record[name];
      return other !== undefined && sameType(type, other);
    })
  );
}

const partsKnown = new WeakMap<object, number>();

/** How many types a type is put together from, each counted wherever it stands. */
export function partsOfType(type: Type): number {
  if (typeof type === 'string' || 'choice' in type) return 1;
  const known = partsKnown.get(type);
  if (known !== undefined) return known;
  const within = 'list' in type ? [type.list] : 'timeline' in type ? [type.timeline] : Object.values(type.record);
  const parts = within.reduce((sum, part) => sum + partsOfType(part), 1);
  partsKnown.set(type, parts);
  return parts;
}

/** The type in words for a message: `a date`, "one of `a`, `b`", `a list of dates`. */
export function typeText(type: Type): string {
  if (typeof type === 'string') return words[type][0];
  if ('choice' in type) return `one of ${quoted(type.choice)}`;
  if ('list' in type) return `a list of ${manyText(type.list)}`;
  if ('timeline' in type) return `a timeline of ${manyText(type.timeline)}`;
  return `a record of ${quoted(Object.keys(type.record))}`;
}

function manyText(type: Type): string {
  if (typeof type === 'string') return words[type][1];
  if ('choice' in type) return quoted(type.choice);
  if ('list' in type) return `lists of ${manyText(type.list)}`;
  if ('timeline' in type) return `timelines of ${manyText(type.timeline)}`;
  return `records of ${quoted(Object.keys(type.record))}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}
