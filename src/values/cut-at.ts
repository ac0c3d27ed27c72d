import type { CivilDate } from './date.ts';

/** The days `from` to before `to`. */
export interface Segment {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The days `from` to before `toExclusive` without gaps, cut at each of the days `at` that lies within, which may come in any
 * order and more than once. Nothing when they are not in order.
 */
export function cutAt(from: CivilDate, toExclusive: CivilDate, at: readonly CivilDate[]): Segment[] {
  if (from >= toExclusive) return [];
  const inOrder = [...new Set(at)].filter((day) => day > from && day < toExclusive).sort();
  const segments: Segment[] = [];
  let start = from;
  for (const day of inOrder) {
    segments.push({ from: start, to: day });
    start = day;
  }
  segments.push({ from: start, to: toExclusive });
  return segments;
}
