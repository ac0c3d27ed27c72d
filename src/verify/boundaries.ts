import { type AnySchema, elementOf, type FactType, factTypeOf, fieldsOf } from '../language/facts/fact-type.ts';
import { ofEachUnit, type Type } from '../language/model/type.ts';
import { compare, decimal, minus, plus, toPlain } from '../values/decimal.ts';
import { durationOf, isDuration, monthsOf } from '../values/duration.ts';
import { isInstant } from '../values/instant.ts';
import { isMoneyText } from '../values/money.ts';
import { isTime } from '../values/time.ts';
import { type Landmarks, type Steps, unique } from './landmarks.ts';
import { movedAmounts, movedDates } from './moved.ts';
import { specialDays } from './special-days.ts';
import { spread } from './spread.ts';

/** What boundary values are drawn from. */
export interface Around {
  readonly landmarks: Landmarks;
  readonly steps: Steps;
  /** Holidays of the tables that are read. */
  readonly holidays: readonly string[];
  /** What the fact is now; `undefined` where it is left out. */
  readonly now: unknown;
  /** Contents of the fact itself that were met elsewhere. */
  readonly met: readonly unknown[];
}

// A list has far more neighbours than other facts, which must not go short for it.
const mostInField = 12;
const mostOfList = 100;

/**
 * The values of a fact at which an answer may change, as JSON: every option, true and false, none; nil, and what is met
 * or led to by parameters with one unit below and above; lists empty, with an entry less, twice, or with one field changed.
 */
export function boundaryValues(schema: AnySchema, around: Around): readonly unknown[] {
  const { type, nullable } = factTypeOf(schema);
  const element = elementOf(schema);
  const known = element === null ? ofType({ type }, around) : ofList(element, around);
  return unique([...known, ...(nullable ? [null] : []), ...around.met]);
}

function ofType({ type }: Pick<FactType, 'type'>, around: Around): readonly unknown[] {
  if (typeof type === 'object') return 'choice' in type ? type.choice : [];
  return ofSimpleType[type]?.(around) ?? [];
}

const ofSimpleType: Partial<Record<Extract<Type, string>, (around: Around) => readonly unknown[]>> = {
  boolean: () => [true, false],
  date: ({ landmarks, steps, holidays }) =>
    unique([
      ...movedDates(landmarks.dates, steps),
      ...[...landmarks.dates].flatMap((day) => specialDays(day, holidays)),
    ]),
  money: (around) => amounts(around).filter(isMoneyText),
  decimal: (around) => amounts(around).filter((text) => !text.startsWith('-')),
  percent: amounts,
  ...ofEachUnit(({ landmarks }: Around) =>
    unique([0, ...[...landmarks.wholeNumbers].flatMap((n) => [n - 1, n, n + 1])]).filter((n) => n >= 0),
  ),
  duration: ({ landmarks }) =>
    unique([...landmarks.durations].flatMap((length) => [-1, 0, 1].flatMap((by) => monthsNear(monthsOf(length) + by)))),
  time: ({ landmarks }) => unique(['00:00', '24:00', ...[...landmarks.times].flatMap(minutesNear)]).filter(isTime),
  instant: ({ landmarks }) => {
    const days = unique([...landmarks.instants].map((instant) => instant.slice(0, 10)));
    const clocks = unique([...landmarks.times].flatMap((time) => [...minutesNear(time), `${time}:01`]));
    return [...landmarks.instants, ...days.flatMap((day) => clocks.map((clock) => `${day}T${clock}Z`))].filter(
      isInstant,
    );
  },
  text: ({ landmarks, met }) => {
    const own = met.filter((text) => typeof text === 'string');
    return unique([
      ...own,
      ...[...landmarks.texts].flatMap((start) => own.map((text) => start + text.slice(start.length))),
    ]);
  },
};

function ofList(element: AnySchema, around: Around): readonly unknown[] {
  const list = Array.isArray(around.now) ? around.now : [];
  const changes = list.flatMap((entry, index) => [
    list.filter((_, i) => i !== index),
    [...list, entry],
    ...changedEntries(element, entry, around).map((changed) => list.map((other, i) => (i === index ? changed : other))),
  ]);
  return [[], ...some(changes, mostOfList)];
}

/** The entry with one of its fields changed, or left out. */
function changedEntries(element: AnySchema, entry: unknown, around: Around): readonly unknown[] {
  const fields = fieldsOf(element);
  if (fields.length === 0) return some(boundaryValues(element, { ...around, now: entry, met: [] }), mostInField);
  return fields.flatMap(([name, field]) => {
    const { [name]: now, ...others } = entry as Record<string, unknown>;
    const leftOut = factTypeOf(field).optional ? [others] : [];
    const values = some(boundaryValues(field, { ...around, now, met: [] }), mostInField);
    return [...leftOut, ...values.map((value) => ({ ...others, [name]: value }))];
  });
}

const some = <T>(items: readonly T[], most: number): T[] =>
  [...spread(items.length, most)].map((index) => items[index] as T);

/** Nil, every amount met, and those the percentages lead to, each with the last place one less and one more. */
function amounts({ landmarks, steps }: Around): string[] {
  const all = movedAmounts(landmarks.amounts, steps).flatMap((text) => {
    const unit = decimal(unitOf(text));
    const [below, at, above] = [minus(decimal(text), unit), decimal(text), plus(decimal(text), unit)];
    return [at, below, above].filter((amount) => compare(amount, decimal('-1')) > 0 || text.startsWith('-'));
  });
  return unique(['0.00', ...all.map(asMoneyIfItCan)]);
}

/** One of the last place, pennies at least. */
function unitOf(text: string): string {
  const places = Math.max(2, text.split('.')[1]?.length ?? 0);
  return `0.${'1'.padStart(places, '0')}`;
}

/** With two places where it has no more, so that it fits money too. */
function asMoneyIfItCan(amount: ReturnType<typeof decimal>): string {
  const [whole, places = ''] = toPlain(amount).split('.') as [string, string?];
  return places.length > 2 ? `${whole}.${places}` : `${whole}.${places.padEnd(2, '0')}`;
}

const monthsNear = (months: number): string[] => {
  const text = months >= 1 && months <= 1200 ? durationOf(months) : '';
  return isDuration(text) ? [text] : [];
};

function minutesNear(time: string): string[] {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return [minutes - 1, minutes, minutes + 1]
    .filter((at) => at >= 0 && at <= 24 * 60)
    .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
}
