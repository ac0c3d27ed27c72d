import { limits } from '../language/limits.ts';
import { isWhole, type Type } from '../language/model/type.ts';
import type { Value } from '../language/run-time/value.ts';
import { dateOfNumber, dayNumber } from '../values/day-number.ts';
import { decimal } from '../values/decimal.ts';

/** What a fact holds while it moves: a day or an amount as text, or a whole number. */
export type Content = string | number;

/** The values that a fact goes through, one after another, by their numbers from nil on. */
export interface Steps {
  readonly last: bigint;
  readonly content: (step: bigint) => Content;
  readonly value: (step: bigint) => Value;
  /** The steps next to a value, at or below it and at or above it; none where it lies outside. */
  readonly around: (content: Content) => readonly bigint[];
}

/** A fact of a type that moves as whole units: of days, of pence, of ones, or of a place of a decimal. */
interface Scale {
  readonly unitsOf: (content: Content) => bigint;
  readonly contentOf: (units: bigint) => Content;
}

const dayScale: Scale = {
  unitsOf: (day) => BigInt(dayNumber(day as string)),
  contentOf: (units) => dateOfNumber(Number(units)),
};
const wholeScale: Scale = { unitsOf: (n) => BigInt(n), contentOf: Number };

const placesOf = (text: string): number => (text.split('.')[1] ?? '').length;

/** Amounts with so many places. */
const decimalScale = (places: number): Scale => ({
  unitsOf(content) {
    const text = String(content);
    const [whole = '0', part = ''] = text.replace('-', '').split('.');
    const units = BigInt(whole + part.padEnd(places, '0'));
    return text.startsWith('-') ? -units : units;
  },
  contentOf(units) {
    const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return units < 0n ? `-${text}` : text;
  },
});

/** Whether facts of a type can be moved step by step. */
export const isMovable = (type: Type): boolean =>
  type === 'date' || type === 'money' || type === 'decimal' || type === 'percent' || isWhole(type);

/** Whether one may say how far apart its values are. */
export const takesStep = (type: Type): boolean => type === 'decimal' || type === 'percent';

/** As many digits as an amount may have. */
const mostPounds = '9'.repeat(limits.digits);

/** The range of a fact: of whole numbers as their schema says. */
export function rangeOfType(type: Type, whole: readonly [number, number]): readonly [Content, Content] {
  if (type === 'date') return [limits.firstDay, limits.lastDay];
  if (type === 'money') return ['0.00', `${mostPounds}.99`];
  if (type === 'decimal') return ['0', mostPounds];
  return type === 'percent' ? [`-${mostPounds}`, mostPounds] : whole;
}

/** The steps from one value of a type to another, both of its form and in order. */
export function stepsOf(type: Type, from: Content, to: Content, step: string): Steps {
  const places = takesStep(type) ? Math.max(placesOf(String(from)), placesOf(String(to)), placesOf(step)) : 2;
  const { unitsOf, contentOf } = type === 'date' ? dayScale : isWhole(type) ? wholeScale : decimalScale(places);
  const first = unitsOf(from);
  const width = takesStep(type) ? unitsOf(step) : 1n;
  const last = (unitsOf(to) - first) / width;
  const content = (at: bigint) => contentOf(first + at * width);
  return {
    last,
    content,
    value: (at) => (type === 'date' || isWhole(type) ? content(at) : decimal(content(at) as string)),
    around(held) {
      // More places than the steps have are cut off.
      const text = String(held);
      const cut = takesStep(type) ? text.replace(new RegExp(`(\\.\\d{${places}})\\d+$`), '$1') : held;
      const units = unitsOf(cut) - first - (cut !== held && text.startsWith('-') ? 1n : 0n);
      if (units < 0n) return [];
      const below = units / width;
      const isOn = below * width === units && cut === held;
      return [below, ...(isOn ? [] : [below + 1n])].filter((at) => at <= last);
    },
  };
}
