import type { TurningSpan } from '../../../../src/index.ts';
import { dayNumber, dayOf, isDay } from './days.ts';

/** How far to each side of a fact the answer is drawn: three months of days; of a sum half as much again, and down to nil. */
export function windowOf(content: string | number, isDate: boolean): { readonly from: string; readonly to: string } {
  if (isDate && isDay(content)) {
    const day = dayNumber(content);
    return { from: dayOf(day - 92), to: dayOf(day + 92) };
  }
  const most = Math.max(Math.ceil(Number(content) * 1.5), 10);
  return { from: '0', to: String(most) };
}

/** A content as the number at which it is drawn. */
export const numberOf = (content: string | number): number => (isDay(content) ? dayNumber(content) : Number(content));

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly outcome: string | null;
  readonly isHere: boolean;
}

/** The spans as bands between two ends; a day or a penny at which the outcome turns is the start of the next band. */
export function bandsOf(spans: readonly TurningSpan[], here: number, from: number, to: number): readonly Band[] {
  return spans.flatMap((span, index) => {
    const [first, last] = [numberOf(span.from), numberOf(span.to)];
    const next = spans[index + 1];
    const end = next === undefined ? last : numberOf(next.from);
    if (end < from || first > to) return [];
    return [
      {
        from: Math.max(first, from),
        to: Math.min(end, to),
        outcome: span.outcome,
        isHere: here >= first && here <= last,
      },
    ];
  });
}

/** Contents at even distances between two ends, in the form of the fact. */
export function contentsBetween(from: number, to: number, type: unknown, count = 60): readonly string[] {
  const every = (to - from) / count;
  const numbers = Array.from({ length: count + 1 }, (_, index) => from + index * every);
  if (type === 'date') return [...new Set(numbers.map((one) => dayOf(Math.round(one))))];
  return [...new Set(numbers.map((one) => one.toFixed(2)))];
}
