import { isChoice, isList, isRecordType, isWhole, type Type } from '../language/model/type.ts';
import { type Given, toldOtherwise } from '../language/run-time/given.ts';
import { isUnknown, type Unknown, type Value } from '../language/run-time/value.ts';
import { earlier, later } from '../values/date.ts';
import { decimal } from '../values/decimal.ts';
import { withEarlier } from './completed.ts';
import type { Question } from './question.ts';

/** A number from nil to below a bound, the same for the same place. */
export type Draw = (place: string, below: number) => number;

/** Draws that seem random, the same for the same seed. */
export const drawing =
  (seed: number): Draw =>
  (place, below) => {
    let mixed = seed * 2_654_435_761;
    for (const letter of place) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 16_777_619);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 2_246_822_507);
    return ((mixed ^ (mixed >>> 13)) >>> 0) % below;
  };

/**
 * Facts with one of those things that it may be for each that was left out. The same is drawn wherever the fact that moves is; but a
 * day is brought between those that it lies between, which rise as that fact does.
 */
export const picked = (
  given: Given,
  { facts, series }: Pick<Question, 'facts' | 'series'>,
  staysOut: (path: string) => boolean,
  days: readonly string[],
  draw: Draw,
): Given =>
  toldOtherwise(given, {
    read(path) {
      const value = given.read(path);
      if (series.includes(path) && Array.isArray(value))
        return withEarlier(value, rates[draw(path, rates.length)] as Value);
      const type = facts.get(path)?.type ?? 'none';
      // A day that may be any is one between days in the wrong order.
      const isLost = type === 'date' && isUnknown(value) && value.may === null && value.between === null;
      return staysOut(path) || isLost ? value : oneOf(value, type, path, days, draw);
    },
  });

const rates = ['-100', '0', '100'].map(decimal);

function oneOf(value: Value, type: Type, place: string, days: readonly string[], draw: Draw): Value {
  if (isUnknown(value)) return among(value, type, place, days, draw);
  if (isList(type) && Array.isArray(value))
    return value.map((entry: Value, index) => oneOf(entry, type.list, `${place}[${index}]`, days, draw));
  if (!isRecordType(type) || value === null) return value;
  const fields = Object.entries(value as Readonly<Record<string, Value>>);
  return Object.fromEntries(
    fields.map(([name, field]) => [name, oneOf(field, type.record[name] ?? 'none', `${place}.${name}`, days, draw)]),
  );
}

function among({ may, between }: Unknown, type: Type, place: string, days: readonly string[], draw: Draw): Value {
  const known = may ?? [];
  if (between === null)
    return may === null ? anything(type, place, days, draw) : (known[draw(place, known.length)] as Value);
  const at = draw(`which ${place}`, known.length + 3);
  if (at < known.length) return known[at] as Value;
  const day = days[draw(place, days.length)] as string;
  return later(between.from, earlier(between.to, day));
}

const amounts = ['0', '1', '10', '49.99', '100', '5000'].map(decimal);
const wholes = [0, 1, 2, 7, 30, 400];
const ofType: Readonly<Record<string, readonly Value[]>> = {
  money: amounts,
  decimal: amounts,
  percent: amounts,
  boolean: [true, false],
  entity: [true],
  duration: ['P1M', 'P1Y', 'P2Y'],
  instant: ['2025-01-01T12:00:00Z', '2025-07-01T20:00:00Z'],
  time: ['00:00', '09:00', '18:00'],
  text: ['one', 'another'],
};

function anything(type: Type, place: string, days: readonly string[], draw: Draw): Value {
  if (isRecordType(type))
    return Object.fromEntries(
      Object.entries(type.record).map(([name, of]) => [name, anything(of, `${place}.${name}`, days, draw)]),
    );
  if (isList(type))
    return Array.from({ length: draw(place, 3) }, (_, at) => anything(type.list, `${place}[${at}]`, days, draw));
  const all = isChoice(type)
    ? type.choice
    : type === 'date'
      ? days
      : isWhole(type)
        ? wholes
        : (ofType[type as string] ?? [null]);
  return all[draw(place, all.length)] as Value;
}
