import { dayNumber } from './days.ts';

/** Values by day; null where there is none. */
export interface Point {
  readonly day: string;
  readonly value: number | null;
}

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly place: (value: number) => number;
}

export function scaleOf(from: number, to: number, first: number, last: number): Scale {
  const span = to - from || 1;
  return { from, to, place: (value) => first + ((value - from) / span) * (last - first) };
}

/** Round numbers that bound and divide a range from nil: 0, 5, 10, 15. */
export function ticks(most: number, about = 4): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** The path of a line, broken where nothing is known; with `steps` each value holds until the next day. */
export function pathOf(points: readonly Point[], x: Scale, y: Scale, steps = false): string {
  const parts: string[] = [];
  let before: number | null = null;
  for (const { day, value } of points) {
    const across = round(x.place(dayNumber(day)));
    if (value !== null) {
      const down = round(y.place(value));
      if (before === null) parts.push(`M${across} ${down}`);
      else parts.push(...(steps ? [`H${across}`, `V${down}`] : [`L${across} ${down}`]));
    }
    before = value;
  }
  return parts.join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** An amount of an answer as a number to draw, never to reckon with. */
export const drawn = (value: unknown): number | null => {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
};

/** Interest so far and balance of one day. */
export interface DayOfInterest {
  readonly day: string;
  readonly interest: unknown;
  readonly exact: unknown;
  readonly balance: unknown;
}

/** What a year of interest comes to in per cent, from what one day adds to it; null where no balance carries any. */
export function ratesOf(days: readonly DayOfInterest[]): readonly Point[] {
  return days.map(({ day, exact, balance }, index) => {
    const next = days[index + 1];
    const [now, then, sum] = [drawn(exact), drawn(next?.exact), drawn(balance)];
    if (next === undefined || now === null || then === null || sum === null || sum <= 0) return { day, value: null };
    const between = dayNumber(next.day) - dayNumber(day);
    const added = then - now;
    return { day, value: added <= 0 ? null : Math.round((added / between / sum) * 365 * 10000) / 100 };
  });
}
