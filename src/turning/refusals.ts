import { oversteps } from '../core/oversteps.ts';
import { OPEN, type Truth } from '../core/span.ts';
import type { Bound } from '../language/model/bound.ts';
import { isAtStake } from '../language/run-time/at-stake.ts';
import { sameValue, type Value } from '../language/run-time/value.ts';
import { entriesAround, type Moving } from './moving.ts';
import type { Question } from './question.ts';

/** Whether the facts are refused on a span of steps. */
export type Refusal = (from: bigint, to: bigint) => Truth;

/** Everything for which a fact that moves can be refused. */
export function refusalsOf(question: Question, moving: Moving): readonly Refusal[] {
  // What a schema asks besides is known to the schema alone.
  if (question.formOf(moving.place).asksMore) return [() => OPEN];
  return [...orders(question, moving), ...seriesOf(question, moving), ...bounds(question, moving)];
}

/** Days that cannot come before or after others. */
function orders({ contradictions, listed }: Question, moving: Moving): readonly Refusal[] {
  const { place, steps, checked } = moving;
  if (!listed.has(place.fact)) return [];
  const other = (path: string): Value | undefined => {
    if (!path.includes('[].')) return listed.has(path) ? checked.values.get(path) : undefined;
    return entriesAround(moving)?.own[path.split('[].')[1] as string];
  };
  return contradictions.flatMap((contradiction): Refusal[] => {
    const { earlier, later, through } = contradiction;
    if (!through.every((path) => listed.has(path)) || !isAtStake(contradiction, checked.values)) return [];
    const isEarlier = earlier === place.pattern;
    if (!isEarlier && later !== place.pattern) return [];
    const day = other(isEarlier ? later : earlier);
    if (typeof day !== 'string') return [];
    // Days are written so that their texts are in their order.
    const isRefused = (step: bigint) => {
      const own = steps.content(step) as string;
      return isEarlier ? own > day : own < day;
    };
    return [(from, to) => (isRefused(from) === isRefused(to) ? isRefused(from) : OPEN)];
  });
}

/** Percentages of one day that differ. */
function seriesOf({ series, listed }: Question, moving: Moving): readonly Refusal[] {
  const { place, steps } = moving;
  const around = entriesAround(moving);
  if (around === null || !series.includes(place.fact) || !listed.has(place.fact)) return [];
  const { own, others } = around;
  if (place.pattern.endsWith('.from')) {
    const days = others
      .filter(({ percent }) => !sameValue(percent as Value, own.percent as Value))
      .map(({ from }) => from);
    return days.map((day) => (from, to) => {
      const [first, last] = [steps.content(from), steps.content(to)];
      return (day as string) < first || (day as string) > last ? false : first === last || OPEN;
    });
  }
  const isShared = others.some(({ from }) => from === own.from);
  return isShared ? [() => OPEN] : [];
}

/** What others make of it, or it of others. */
function bounds(question: Question, moving: Moving): readonly Refusal[] {
  const { isLeftOut, spans } = moving;
  const paths = ({ list, given }: Bound) => [list, ...given];
  return question.bounds
    .filter((bound) => !paths(bound).some(isLeftOut))
    .map((bound): Refusal => {
      const encoded = question.encodedBound(bound, isLeftOut);
      const [fact, applies, limit] = [bound.list, 'applies', 'limit'].map(encoded.of) as [
        ReturnType<typeof encoded.of>,
        ReturnType<typeof encoded.of>,
        ReturnType<typeof encoded.of>,
      ];
      const isOver = oversteps({ fact, applies, limit, isLimit: bound.isLimit, field: bound.field });
      const on = spans(encoded);
      return (from, to) => isOver(on(from, to));
    });
}
