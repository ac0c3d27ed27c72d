import { isDate } from '../values/date.ts';
import { dateOfNumber, dayNumber } from '../values/day-number.ts';
import type { Account } from './account.ts';

/**
 * The same account on other days, so that a day that it shares with what is known falls on that: what is known then goes with the rest of
 * it. The account itself where they share none.
 */
export function aligned(sample: Account, known: Account): Account {
  const by = daysApart(sample, known);
  return by === 0 ? sample : (moved(sample, by) as Account);
}

function daysApart(sample: unknown, known: unknown): number {
  const [from, to] = [dayIn(sample), dayIn(known)];
  if (from !== null && to !== null) return dayNumber(to) - dayNumber(from);
  if (!isRecord(sample) || !isRecord(known)) return 0;
  for (const name of Object.keys(known)) {
    const by = daysApart(sample[name], known[name]);
    if (by !== 0) return by;
  }
  return 0;
}

function moved(content: unknown, by: number): unknown {
  const day = dayIn(content);
  if (day !== null) return dateOfNumber(dayNumber(day) + by) + String(content).slice(day.length);
  if (Array.isArray(content)) return content.map((entry) => moved(entry, by));
  if (!isRecord(content)) return content;
  return Object.fromEntries(Object.entries(content).map(([name, part]) => [name, moved(part, by)]));
}

/** The day that a text is, or the moment that it is lies on. */
function dayIn(content: unknown): string | null {
  if (typeof content !== 'string') return null;
  const day = content.slice(0, 10);
  return (content.length === day.length || content[day.length] === 'T') && isDate(day) ? day : null;
}

const isRecord = (content: unknown): content is Readonly<Record<string, unknown>> =>
  typeof content === 'object' && content !== null && !Array.isArray(content);
