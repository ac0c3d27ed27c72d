import type { Given } from '../language/run-time/given.ts';
import type { StepsOfCall } from '../language/run-time/steps.ts';
import { allDays, openDays } from './bounds.ts';
import { givenTuples } from './given-tuples.ts';
import type { Input } from './inputs.ts';
import type { Raw, Tuple } from './raw.ts';
import type { Shape, Slot } from './shape.ts';
import { join, OPEN, Range, type Span } from './span.ts';
import { SpanInterpreter, Still } from './span-interpreter.ts';

/** Facts of which one moves. */
export interface MovingFacts {
  /** What is given when it is at a step. */
  readonly at: (step: bigint) => Given;
  /** Whether what is read of a path can differ from step to step. */
  readonly moves: (path: string) => boolean;
  /** The steps that are left. */
  readonly steps: StepsOfCall;
}

/** Works terms on spans of a fact that moves, from one step to another. */
export function spansOf(
  inputs: ReadonlyMap<string, Input>,
  { at, moves, steps }: MovingFacts,
): (from: bigint, to: bigint) => SpanInterpreter {
  const inputOf = (key: string): Input => inputs.get(key) as Input;
  const isMoved = (key: string): boolean => inputOf(key).asks === 'value' && moves(inputOf(key).path);
  const still = new Still(givenTuples(at(0n), inputs), isMoved, steps);
  return (from, to) => {
    const ends = [from, to].map((step) => givenTuples(at(step), inputs)) as [
      ReturnType<typeof givenTuples>,
      ReturnType<typeof givenTuples>,
    ];
    const made = new Map<string, readonly Span[]>();
    return new SpanInterpreter(
      still,
      (key) => {
        const known = made.get(key);
        if (known !== undefined) return known;
        const tuple = spanTuple(ends[0](key), ends[1](key), inputOf(key).shape);
        made.set(key, tuple);
        return tuple;
      },
      steps,
    );
  };
}

/** Those of the smallest step of a decimal. */
const mostPlaces = 20;

/** What lies between two tuples of a fact: the fact that moves, or a day left out that others bound. */
function spanTuple(from: Tuple, to: Tuple, shape: Shape): readonly Span[] {
  const parts = from.map((part, index): Span => {
    const all = join(part, to[index] as Raw);
    return all instanceof Range ? new Range(all.least, all.most, mostPlaces) : all;
  });
  const { what, orNone } = shape;
  if (what.is !== 'day' || !isUnknown(from, shape)) return parts;
  const [first, last] = [
    [at(from, what.from), at(to, what.from)],
    [at(from, what.to), at(to, what.to)],
  ] as [[number, number], [number, number]];
  // The first day rises from end to end and so does the last, but where one would pass the other the day may be any.
  const isOrdered = first[0] >= allDays[0] && first[1] >= allDays[0] && Math.max(...first) <= Math.min(...last);
  if (isOrdered) return parts;
  const anything = [...parts];
  if ('at' in orNone) anything[orNone.at] = OPEN;
  for (const slot of [what.from, what.to]) if ('at' in slot) anything[slot.at] = new Range(...openDays);
  return anything;
}

const at = (tuple: Tuple, slot: Slot): Raw | undefined => ('at' in slot ? tuple[slot.at] : undefined);
const isUnknown = (tuple: Tuple, { unknown }: Shape): boolean => at(tuple, unknown) === true;
