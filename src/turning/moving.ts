import type { Encoded } from '../core/encode.ts';
import type { SpanInterpreter } from '../core/span-interpreter.ts';
import { spansOf } from '../core/span-tuples.ts';
import type { Given } from '../language/run-time/given.ts';
import type { Value } from '../language/run-time/value.ts';
import { type FactPlace, withContent, withValue } from './fact-place.ts';
import type { CheckedFacts, Question } from './question.ts';
import type { Steps } from './steps.ts';

/** One fact that moves among others that stay. */
export interface Moving {
  readonly place: FactPlace;
  readonly steps: Steps;
  /** The facts at a step, as they are given. */
  readonly factsAt: (step: bigint) => unknown;
  /** The others, with the fact at its first step. */
  readonly checked: CheckedFacts;
  readonly isLeftOut: (path: string) => boolean;
  /** Works terms out on spans of steps; with `complete`, as if that were given which was left out. */
  readonly spans: (
    encoded: Pick<Encoded, 'inputs'>,
    complete?: (given: Given) => Given,
  ) => (from: bigint, to: bigint) => SpanInterpreter;
}

export function movingOf(question: Question, facts: unknown, place: FactPlace, steps: Steps): Moving {
  const factsAt = (step: bigint) => withContent(facts, place, steps.content(step));
  const checked = question.check(factsAt(0n));
  const isLeftOut = (path: string) => checked.given.isLeftOut(path) !== false;
  const at = (step: bigint): Given => question.givenOf(withValue(checked.values, place, steps.value(step)));
  // Days that are left out lie between those that are given.
  const bounds = place.type === 'date' && place.within.length === 0;
  const moves = (path: string) => path === place.fact || (bounds && isLeftOut(path));
  return {
    place,
    steps,
    factsAt,
    checked,
    isLeftOut,
    spans: ({ inputs }, complete = (given) => given) =>
      spansOf(inputs, { at: (step) => complete(at(step)), moves, steps: question.steps }),
  };
}

/** What others hold that stand beside the moved field in its entry, and the other entries. */
export function entriesAround({
  place,
  checked,
}: Moving): { readonly own: Entry; readonly others: readonly Entry[] } | null {
  const [index, ...further] = place.within;
  const list = checked.values.get(place.fact);
  if (typeof index !== 'number' || further.length !== 1 || !Array.isArray(list)) return null;
  const entries = list as readonly Entry[];
  return { own: entries[index] as Entry, others: entries.filter((_, at) => at !== index) };
}

type Entry = Readonly<Record<string, Value>>;
