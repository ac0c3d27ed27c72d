import { isChoice, isList, isRecordType, isWhole, type Type } from '../language/model/type.ts';
import { type Given, toldOtherwise } from '../language/run-time/given.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import { MIN_DATE } from '../values/date.ts';
import { decimal } from '../values/decimal.ts';
import type { Question } from './question.ts';

/** Facts with something ordinary for each that was left out, but for some. */
export const completed = (
  given: Given,
  { facts, series }: Pick<Question, 'facts' | 'series'>,
  staysOut: (path: string) => boolean,
): Given =>
  toldOtherwise(given, {
    read(path) {
      const value = given.read(path);
      if (series.includes(path) && Array.isArray(value)) return withEarlier(value, one);
      return staysOut(path) ? value : whole(value, facts.get(path)?.type ?? 'none');
    },
    // The entity in which it stands is then given.
    isLeftOut: (path) => staysOut(path) && given.isLeftOut(path) !== false,
  });

function whole(value: Value, type: Type): Value {
  if (isUnknown(value)) return ordinary(type);
  if (isList(type) && Array.isArray(value)) return value.map((entry: Value) => whole(entry, type.list));
  if (!isRecordType(type) || value === null) return value;
  const fields = Object.entries(value as Readonly<Record<string, Value>>);
  return Object.fromEntries(fields.map(([name, field]) => [name, whole(field, type.record[name] ?? 'none')]));
}

/** Percentages by day, which may be anything before the first day that is given. */
export const withEarlier = (series: readonly Value[], percent: Value): Value => [
  { from: MIN_DATE, percent },
  ...series,
];

const one = decimal('1');

/** Anything of a type with which no calculation goes far. */
function ordinary(type: Type): Value {
  if (isChoice(type)) return type.choice[0] ?? null;
  if (isList(type)) return [];
  if (isRecordType(type))
    return Object.fromEntries(Object.entries(type.record).map(([name, of]) => [name, ordinary(of)]));
  if (isWhole(type)) return 1;
  const byType: Readonly<Record<string, Value>> = {
    date: '2020-01-01',
    money: one,
    decimal: one,
    percent: one,
    boolean: true,
    entity: true,
    duration: 'P1M',
    instant: '2020-01-01T12:00:00Z',
    time: '12:00',
    text: 'text',
  };
  return byType[type as string] ?? null;
}
