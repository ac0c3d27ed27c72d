/** The type of a fact, term, parameter or operand, as plain data. `entity` is a whole entity that may be null; `none` is the type of null. */
export type Type =
  | 'date'
  | 'money'
  | 'decimal'
  | 'percent'
  | 'int'
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

type SimpleType = Extract<Type, string>;

const words: Readonly<Record<SimpleType, readonly [one: string, many: string]>> = {
  date: ['a date', 'dates'],
  money: ['money', 'money'],
  decimal: ['a decimal', 'decimals'],
  percent: ['a percentage', 'percentages'],
  int: ['a whole number', 'whole numbers'],
  boolean: ['true or false', 'true or false'],
  duration: ['a duration', 'durations'],
  instant: ['an instant', 'instants'],
  time: ['a time', 'times'],
  text: ['text', 'texts'],
  calendar: ['a calendar', 'calendars'],
  none: ['none', 'none'],
  entity: ['an entity', 'entities'],
};

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
