import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import {
  changesOf,
  conflictingDay,
  mapValues,
  type Step,
  spans,
  timeline,
  valueOn,
} from '../../src/values/timeline.ts';
import { dateBetween } from './arbitrary-date.ts';

// Few days and few values, so that steps meet on a day and repeat each other.
const numRuns = 500;
const day = dateBetween('2024-02-20', '2024-03-20');
const steps = fc.array(fc.record({ from: day, value: fc.integer({ min: 1, max: 3 }) }, { noNullPrototype: true }), {
  maxLength: 12,
});
const answersTo = fc.option(day);

/** The last given of the latest steps on or before the day, found by looking at them all. */
function expected(given: readonly Step<number>[], end: string | null, on: string): number | undefined {
  if (end !== null && on > end) return undefined;
  let found: Step<number> | undefined;
  for (const step of given) {
    if (step.from <= on && (end === null || step.from <= end) && (!found || step.from >= found.from)) found = step;
  }
  return found?.value;
}

test('the value on a day is that of the latest step, and none outside the days answered for', () => {
  const seen = { answered: 0, unanswered: 0 };
  fc.assert(
    fc.property(steps, answersTo, day, (given, end, on) => {
      const value = valueOn(timeline(given, { answersTo: end }), on);
      seen[value === undefined ? 'unanswered' : 'answered'] += 1;
      expect(value).toBe(expected(given, end, on));
    }),
    { numRuns },
  );
  expect(Math.min(seen.answered, seen.unanswered)).toBeGreaterThan(50);
});

test('steps ascend, change the value each time and lie in the days answered for', () => {
  fc.assert(
    fc.property(steps, answersTo, (given, end) => {
      const made = timeline(given, { answersTo: end });
      made.steps.forEach((step, i) => {
        const before = made.steps[i - 1];
        if (before) expect(before.from < step.from && before.value !== step.value).toBe(true);
        if (end !== null) expect(step.from <= end).toBe(true);
      });
      expect(timeline(made.steps, made)).toEqual(made);
    }),
    { numRuns },
  );
});

test('the order of steps does not matter unless a day is given two values, and then it is named', () => {
  const seen = { clear: 0, conflicting: 0 };
  const shuffled = steps.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, answersTo, ([given, other], end) => {
      const conflict = given
        .filter((step) => given.some((s) => s.from === step.from && s.value !== step.value))
        .map((step) => step.from)
        .sort()[0];
      seen[conflict === undefined ? 'clear' : 'conflicting'] += 1;
      expect(conflictingDay(given)).toBe(conflict);
      expect(conflictingDay(other)).toBe(conflict);
      if (conflict === undefined) {
        expect(timeline(other, { answersTo: end })).toEqual(timeline(given, { answersTo: end }));
      }
    }),
    { numRuns },
  );
  expect(Math.min(seen.clear, seen.conflicting)).toBeGreaterThan(50);
});

test('spans cover the days without gaps, hold the value of each day, and are as few as can be', () => {
  fc.assert(
    fc.property(steps, answersTo, day, day, (given, end, from, to) => {
      const made = timeline(given, { answersTo: end });
      const parts = spans(made, from, to);
      if (from >= to) {
        expect(parts).toEqual([]);
        return;
      }
      expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([from, to]);
      parts.forEach((part, i) => {
        const next = parts[i + 1];
        if (next) expect(part.to === next.from && part.value !== next.value).toBe(true);
        for (let on = part.from; on < part.to; on = addDays(on, 1)) expect(valueOn(made, on)).toBe(part.value);
      });
    }),
    { numRuns },
  );
});

test('mapping the values and asking is asking and mapping the value', () => {
  fc.assert(
    fc.property(steps, answersTo, day, (given, end, on) => {
      const odd = (n: number): boolean => n % 2 === 1;
      const made = timeline(given, { answersTo: end, table: 'invented' });
      const value = valueOn(made, on);
      const mapped = mapValues(made, odd);
      expect(valueOn(mapped, on)).toBe(value === undefined ? undefined : odd(value));
      expect([mapped.answersTo, mapped.table]).toEqual([end, 'invented']);
    }),
    { numRuns },
  );
});

test('it changes, or starts or stops to answer, on the days of its changes and no others', () => {
  fc.assert(
    fc.property(steps, answersTo, day, (given, end, on) => {
      const t = timeline(given, { answersTo: end });
      const changes = valueOn(t, on) !== valueOn(t, addDays(on, -1));
      expect(changesOf(t).includes(on)).toBe(changes);
      expect(changesOf(t)).toEqual([...new Set(['0001-01-01', ...changesOf(t)])].sort());
    }),
    { numRuns },
  );
});
