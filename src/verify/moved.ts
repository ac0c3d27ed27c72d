import type { Type } from '../language/model/type.ts';
import { addDays, addMonths, isDate } from '../values/date.ts';
import { decimal, dividedBy, minus, plus, times, toPlain } from '../values/decimal.ts';
import { monthsOf } from '../values/duration.ts';
import { hasFewDigits } from '../values/money.ts';
import { type Steps, unique } from './landmarks.ts';

/** Every day, and every day that a parameter leads to from it or back, each with the day before and the day after. */
export function movedDates(dates: Iterable<string>, { days, months }: Steps): string[] {
  const moved = [...dates].flatMap((day) => [
    day,
    ...days.flatMap((count) => [dayMoved(day, count), dayMoved(day, -count)]),
    ...months.flatMap((length) => [monthsMoved(day, monthsOf(length)), monthsMoved(day, -monthsOf(length))]),
  ]);
  return unique(unique(moved).flatMap((day) => [day, dayMoved(day, -1), dayMoved(day, 1)]));
}

/** The day so many days later; the day itself where that is no date. */
export function dayMoved(day: string, days: number): string {
  const year = Number(day.slice(0, 4)) + Math.trunc(days / 365);
  return year > 1 && year < 9999 && isDate(day) ? addDays(day, days) : day;
}

/** The day so many months later; the day itself where that is no date. */
export function monthsMoved(day: string, months: number): string {
  const year = Number(day.slice(0, 4)) + Math.trunc(months / 12);
  return year > 1 && year < 9999 && isDate(day) ? addMonths(day, months, 'pulled-back') : day;
}

/** Content of a type as JSON with every day in it so many days later. */
export function daysMoved(type: Type, content: unknown, by: number): unknown {
  if (typeof content === 'string') {
    if (type === 'date') return dayMoved(content, by);
    return type === 'instant' ? dayMoved(content.slice(0, 10), by) + content.slice(10) : content;
  }
  if (typeof type !== 'object' || typeof content !== 'object' || content === null) return content;
  if ('list' in type) return (content as readonly unknown[]).map((entry) => daysMoved(type.list, entry, by));
  if (!('record' in type)) return content;
  return Object.fromEntries(
    Object.entries(content).map(([field, part]) => [field, daysMoved(type.record[field] ?? 'text', part, by)]),
  );
}

/** Every amount, and what each percentage makes of it up and down. Plain digits. */
export function movedAmounts(amounts: Iterable<string>, { percents }: Steps): string[] {
  return unique(
    [...amounts].flatMap((amount) => [amount, ...percents.flatMap((percent) => changedBy(amount, percent))]),
  );
}

/** An amount raised and lowered by a percentage; nothing where that has more digits than a fact may give. */
export function changedBy(amount: string, percent: string): string[] {
  const change = dividedBy(times(decimal(amount), decimal(percent)), decimal('100'));
  const both = [plus(decimal(amount), change), minus(decimal(amount), change)].map(toPlain);
  return both.filter((text) => !text.startsWith('-') && hasFewDigits(text));
}
