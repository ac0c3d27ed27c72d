import type { Encoded } from '../core/encode.ts';
import type { SpanInterpreter } from '../core/span-interpreter.ts';
import { limits } from '../language/limits.ts';
import { lazily } from '../language/run-time/lazily.ts';
import type { Value } from '../language/run-time/value.ts';
import { dateOfNumber, dayNumber } from '../values/day-number.ts';
import type { Moving } from './moving.ts';
import { drawing, picked } from './picked.ts';
import type { Question } from './question.ts';

/** What is the same on a whole span of an answer, as text; `null` where that cannot be told or is not known. */
export type Part = (on: SpanInterpreter, encoded: Encoded) => string | null;

/** Facts that were left out, given in one way. */
type Way = (from: bigint, to: bigint) => SpanInterpreter;

const mostDraws = 150;
const mostInVain = 6;

/**
 * Whether a part of an answer is surely not known to `evaluate` on a span: since what is left out can be given in two ways with
 * which it differs, wherever on the span the fact is. What `evaluate` knows would be the same with both.
 */
export function undecidedOn(
  question: Question,
  moving: Moving,
): (part: Part, name: string, from: bigint, to: bigint) => boolean {
  const { readAsLeftOut } = question;
  const staysOut = (path: string) => readAsLeftOut.has(path);
  // What tables say of the days that they do not answer for can be one way or another too.
  const encodings = (['all', 'known', 'otherwise'] as const).map((days) =>
    lazily(() => question.encoded(moving.isLeftOut, days)),
  );
  const days = daysAround(moving);
  const wayOf = (seed: number): { readonly way: Way; readonly encoded: Encoded } => {
    const encoded = (encodings[seed % encodings.length] as () => Encoded)();
    const way = moving.spans(encoded, (given) => picked(given, question, staysOut, days, drawing(seed)));
    return { way, encoded };
  };
  type Tried = ReturnType<typeof wayOf>;
  const ways = new Map<number, Tried>();
  const at = (seed: number): Tried => {
    const known = ways.get(seed) ?? wayOf(seed);
    ways.set(seed, known);
    return known;
  };
  const pairs = new Map<string, (readonly [Tried, Tried])[]>();
  const inVain = new Map<string, number>();

  const tell = ({ way, encoded }: Tried, part: Part, from: bigint, to: bigint) => part(way(from, to), encoded);
  const differ = ([a, b]: readonly [Tried, Tried], part: Part, from: bigint, to: bigint): boolean => {
    const one = tell(a, part, from, to);
    const other = one === null ? null : tell(b, part, from, to);
    return other !== null && other !== one;
  };
  function search(part: Part, name: string, step: bigint): readonly [Tried, Tried] | null {
    if ((inVain.get(name) ?? 0) >= mostInVain) return null;
    let first: { readonly tried: Tried; readonly told: string } | null = null;
    for (let seed = 0; seed < mostDraws; seed += 1) {
      const tried = at(seed);
      const told = tell(tried, part, step, step);
      if (told === null) continue;
      if (first !== null && first.told !== told) return [first.tried, tried];
      first ??= { tried, told };
    }
    inVain.set(name, (inVain.get(name) ?? 0) + 1);
    return null;
  }

  return (part, name, from, to) => {
    if (from === to) return false;
    const known = pairs.get(name) ?? [];
    if (known.some((pair) => differ(pair, part, from, to))) return true;
    const middle = (from + to) / 2n;
    if (known.some((pair) => differ(pair, part, middle, middle))) return false;
    const pair = search(part, name, middle);
    if (pair === null) return false;
    pairs.set(name, [pair, ...known]);
    return differ(pair, part, from, to);
  };
}

/** The days that are given, and some further off: what happens then is mostly what an answer hangs on. */
function daysAround({ checked }: Moving): readonly string[] {
  const given = [...checked.values.values()].filter(isDay);
  const around = given.flatMap((day) => [-400, -1, 0, 1, 400].map((days) => dateOfNumber(dayNumber(day) + days)));
  return [limits.firstDay, ...around.filter(isGivable), limits.lastDay];
}

const isGivable = (day: string): boolean => day > limits.firstDay && day < limits.lastDay;

const isDay = (value: Value): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
