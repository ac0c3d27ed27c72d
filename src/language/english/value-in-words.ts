import { MAX_DATE, MIN_DATE } from '../../values/date.ts';
import { decimal } from '../../values/decimal.ts';
import { monthsOf } from '../../values/duration.ts';
import { moneyText } from '../../values/money.ts';
import { ofEachUnit, type Type } from '../model/type.ts';
import type { PlainValue } from '../run-time/value.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How options of choices are said; any other with spaces for its hyphens. */
export type OptionsInWords = ReadonlyMap<string, string>;

const noneOfTheirOwn: OptionsInWords = new Map();

/** What a value is counted in; of the fields of records, each by its name. */
export type Unit = string | null | ((field: string) => string | null);

/** A value by its type in words: "9 April 2025", "£1,234.50", "4 per cent", "1 day", "a, b and c". */
export function valueInWords(
  value: PlainValue,
  type: Type,
  unit: Unit = null,
  options: OptionsInWords = noneOfTheirOwn,
): string {
  if (value === null) return 'none';
  if (isUnknownInData(value)) return unknownInWords(value, type, unit, options);
  if (isOfTable(type) && isTableInData(value)) return `by the table ${value.table}`;
  if (typeof type === 'string') return simple[type](value as never, unitOfOne(unit));
  if ('choice' in type) return options.get(value as string) ?? kebabInWords(value as string);
  if ('timeline' in type) return stepsInWords(value as Steps, type.timeline);
  if ('list' in type) return itemsInWords(value as readonly PlainValue[], type.list, unit, options);
  return recordInWords(value as { readonly [field: string]: PlainValue }, type.record, unit, options);
}

const unitOfOne = (unit: Unit): string | null => (typeof unit === 'function' ? null : unit);

type UnknownInData = Extract<PlainValue, { readonly unknown: true }>;

export const isUnknownInData = (value: PlainValue): value is UnknownInData =>
  typeof value === 'object' && value !== null && 'unknown' in value && value.unknown === true;

function unknownInWords(value: UnknownInData, type: Type, unit: Unit, options: OptionsInWords): string {
  const may = possiblyInWords(value, type, unit, options);
  return may === null ? 'not known' : `not known, but ${may}`;
}

/** What a value that is not known may be, to stand in a sentence: "3 or 4", "a day by 9 April 2025"; `null` where that says nothing. */
export function possiblyInWords(
  value: UnknownInData,
  type: Type,
  unit: Unit = null,
  options: OptionsInWords = noneOfTheirOwn,
): string | null {
  const { oneOf = [], between } = value;
  if (oneOf.length > mostPossible || isAnyOf(oneOf, type)) return null;
  const day = between === undefined ? null : dayBetween(between);
  if (between !== undefined && day === null) return null;
  return anyOf([...oneOf.map((one) => valueInWords(one, type, unit, options)), ...(day === null ? [] : [day])]);
}

/** The most alternatives that a sentence can bear. */
const mostPossible = 4;

/** Whether all that a type holds is possible. */
function isAnyOf(oneOf: readonly PlainValue[], type: Type): boolean {
  if (type === 'boolean') return oneOf.length > 1;
  return typeof type === 'object' && 'choice' in type && type.choice.every((option) => oneOf.includes(option));
}

function dayBetween({ from, to }: { readonly from: string; readonly to: string }): string | null {
  if (from === MIN_DATE) return to === MAX_DATE ? null : `a day by ${dateInWords(to)}`;
  return to === MAX_DATE
    ? `a day from ${dateInWords(from)} on`
    : `a day from ${dateInWords(from)} to ${dateInWords(to)}`;
}

/** Calendars and timelines may be those of a table, told by its name. */
const isOfTable = (type: Type): boolean => type === 'calendar' || (typeof type === 'object' && 'timeline' in type);

const isTableInData = (value: PlainValue): value is { readonly table: string } =>
  typeof value === 'object' && value !== null && 'table' in value && typeof value.table === 'string';

export const dateInWords = (date: string): string =>
  `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;

/** "a, b and c"; "none" for none. */
export const allOf = (words: readonly string[]): string => joined(words, 'and') ?? 'none';

/** "a, b or c"; `null` for none. */
const anyOf = (words: readonly string[]): string | null => joined(words, 'or');

function joined(words: readonly string[], by: string): string | null {
  const last = words.at(-1) ?? null;
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${by} ${last}`;
}

export const kebabInWords = (id: string): string => id.replaceAll('-', ' ');

export const camelInWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const simple: Readonly<Record<Extract<Type, string>, (value: never, unit: string | null) => string>> = {
  date: dateInWords,
  money: (value: string) => inPounds(moneyText(decimal(value))),
  decimal: (value: string, unit) => withUnit(value, unit),
  percent: (value: string) => `${withCommas(trimmed(value))} per cent`,
  ...ofEachUnit(wholeInWords),
  days: (value: number, unit) => wholeInWords(value, unit ?? 'days'),
  months: (value: number, unit) => wholeInWords(value, unit ?? 'months'),
  hours: (value: number, unit) => wholeInWords(value, unit ?? 'hours'),
  seconds: (value: number, unit) => wholeInWords(value, unit ?? 'seconds'),
  boolean: (value: boolean) => (value ? 'yes' : 'no'),
  duration: (value: string) => {
    const count = monthsOf(value);
    return count % 12 === 0 ? withUnit(String(count / 12), 'years') : withUnit(String(count), 'months');
  },
  instant: String,
  time: String,
  text: String,
  calendar: String,
  none: () => 'none',
  entity: () => 'given',
};

function wholeInWords(value: number, unit: string | null): string {
  return withUnit(String(value), unit);
}

function withUnit(digits: string, unit: string | null): string {
  if (unit === 'pounds') return inPounds(digits);
  if (unit?.startsWith('pounds ')) return `${inPounds(digits)}${unit.slice('pounds'.length)}`;
  if (unit === null) return withCommas(digits);
  return `${withCommas(digits)} ${(digits === '1' && one[unit]) || unit}`;
}

/** The units of time, of one. */
const one: Readonly<Record<string, string>> = {
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  months: 'month',
  years: 'year',
};

/** Pounds and pence; of more places those that say something. */
function inPounds(digits: string): string {
  if (digits.startsWith('-')) return `-${inPounds(digits.slice(1))}`;
  const [whole, places = ''] = digits.split('.') as [string, string?];
  return `£${withCommas(`${whole}.${places.replace(/0+$/, '').padEnd(2, '0')}`)}`;
}

/** The places of an endless fraction that are told; a decision shows no more than these. */
const mostPlaces = 10;

/** Commas between thousands; the places after the point stay as they are, up to ten. */
const withCommas = (digits: string): string => {
  const [whole, places] = digits.split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  if (places === undefined) return grouped;
  return places.length > mostPlaces ? `${grouped}.${places.slice(0, mostPlaces)}…` : `${grouped}.${places}`;
};

const trimmed = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);

type Steps = readonly { readonly from: string; readonly value: PlainValue }[];

function stepsInWords(steps: Steps, type: Type): string {
  const told = steps.map(({ from, value }) => {
    const word = valueInWords(value, type);
    return from === MIN_DATE ? `${word} at first` : `${word} from ${dateInWords(from)}`;
  });
  return told.join(', ') || 'none';
}

function itemsInWords(items: readonly PlainValue[], type: Type, unit: Unit, options: OptionsInWords): string {
  const words = items.map((item) => valueInWords(item, type, unit, options));
  return typeof type === 'object' && 'record' in type ? words.join('; ') || 'none' : allOf(words);
}

const recordInWords = (
  value: { readonly [field: string]: PlainValue },
  fields: Readonly<Record<string, Type>>,
  unit: Unit,
  options: OptionsInWords,
): string =>
  Object.entries(fields)
    .map(([field, type]) => {
      const part = Object.hasOwn(value, field) ? (value[field] as PlainValue) : null;
      return `${camelInWords(field)} ${valueInWords(part, type, typeof unit === 'function' ? unit(field) : null, options)}`;
    })
    .join(', ');
