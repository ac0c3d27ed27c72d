import { earlier, later } from '../values/date.ts';
import { compare, decimal, plus, times, toPlaces, toPlain } from '../values/decimal.ts';
import { monthsOf } from '../values/duration.ts';
import type { AmountDraw, ClockDraw, DateDraw, Draw, DrawKind, DrawOf } from './draw.ts';
import type { Steps } from './landmarks.ts';
import { changedBy, dayMoved, monthsMoved } from './moved.ts';

/** What draws start from; what is settled joins it. */
export interface Ground {
  readonly dates: readonly string[];
  readonly amounts: readonly string[];
  readonly clocks: readonly string[];
  readonly steps: Steps;
  /** The first and the last day that may be drawn. */
  readonly days: readonly [from: string, to: string];
}

const minutesInDay = 24 * 60;
const penny = decimal('0.01');

/** Turns draws into JSON one by one, each meeting what was settled before it; `undefined` is left out. */
export function settler(ground: Ground): (draw: Draw) => unknown {
  const dates = [...ground.dates];
  const amounts = [...ground.amounts];
  const clocks = [...ground.clocks];
  const [from, to] = ground.days;
  const moves: ((day: string) => string)[] = [
    (day) => day,
    ...ground.steps.days.flatMap((count) => [1, -1].map((way) => (day: string) => dayMoved(day, way * count))),
    ...ground.steps.months.flatMap((length) =>
      [1, -1].map((way) => (day: string) => monthsMoved(day, way * monthsOf(length))),
    ),
  ];

  function date({ near, move, by }: DateDraw): string {
    const day = dayMoved(moves[move % moves.length]?.(dates[near % dates.length] as string) ?? from, by);
    const inside = later(from, earlier(to, day));
    dates.push(inside);
    return inside;
  }

  function amount({ near, fresh, change, pennies, type }: AmountDraw): string {
    const { percents } = ground.steps;
    const start = near === 0 || amounts.length === 0 ? fresh : (amounts[(near - 1) % amounts.length] as string);
    const percent = change === 0 ? undefined : percents[Math.floor((change - 1) / 2) % percents.length];
    const changed = percent === undefined ? start : (changedBy(start, percent)[(change - 1) % 2] ?? start);
    const moved = plus(decimal(changed), times(penny, decimal(String(pennies))));
    const notBelowNil = compare(moved, decimal('0')) < 0 ? decimal('0') : moved;
    const text = type === 'money' ? toPlaces(notBelowNil, 2) : withPennies(toPlain(notBelowNil));
    amounts.push(text);
    return text;
  }

  function clock({ near, fresh, by }: ClockDraw): string {
    const start = near === 0 ? undefined : clocks[(near - 1) % clocks.length];
    const minutes = start === undefined ? fresh : Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
    const moved = Math.min(minutesInDay, Math.max(0, minutes + by));
    const text = `${twoDigits(Math.floor(moved / 60))}:${twoDigits(moved % 60)}`;
    clocks.push(text);
    return text;
  }

  const settled: { readonly [K in DrawKind]: (draw: DrawOf<K>) => unknown } = {
    'left-out': () => undefined,
    'as-is': ({ content }) => content,
    date,
    amount,
    clock,
    instant: ({ date: day, clock: time, second, offset }) => {
      const at = clock(time);
      return `${date(day)}T${at === '24:00' ? '23:59' : at}:${twoDigits(second)}${offset}`;
    },
    list: ({ entries }) => entries.map(settle),
    record: ({ fields }) =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([name, field]) => (field.draw === 'left-out' ? [] : [[name, settle(field)]])),
      ),
  };
  function settle<K extends DrawKind>(draw: DrawOf<K>): unknown {
    return settled[draw.draw as K](draw);
  }
  return settle;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const withPennies = (text: string): string => {
  const [whole, places = ''] = text.split('.') as [string, string?];
  return `${whole}.${places.padEnd(2, '0')}`;
};
