import { outcomesOf } from '../language/model/outcomes.ts';
import { isList, isRecordType, type Type } from '../language/model/type.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { contentAt, type FactPlace, placeOf } from './fact-place.ts';
import type { Question } from './question.ts';
import type { Count } from './spans.ts';
import { type Content, isMovable, takesStep } from './steps.ts';
import { type Along, spansAlong } from './turning-points.ts';

/** How another outcome can be had by changing one fact. */
export interface WouldChange<Outcome extends string = string> {
  readonly outcome: Outcome;
  /** For each fact that can give it alone the nearest value, the smallest change first. */
  readonly changes: readonly FactChange[];
}

export interface FactChange {
  readonly path: string;
  readonly from: string | number;
  readonly to: string | number;
  /** How far that is: in days, in pence, in units, of a decimal in its last place, which is a hundredth or less. */
  readonly by: number;
}

/** For each other outcome the smallest change of one day, sum or number that is given. Throws `PolicyError`. */
export function whatWouldChange(
  question: Question,
  facts: unknown,
  count: Count = { evaluations: 0, spans: 0 },
): readonly WouldChange[] {
  const { outcome: now } = question.evaluate(facts);
  const others = outcomesOf(question.model).filter((outcome) => outcome !== now);
  const found = new Map<string, FactChange[]>();
  for (const place of placesHeld(question, facts)) {
    const from = contentAt(facts, place) as Content;
    const step = takesStep(place.type) ? lastPlace(String(from)) : undefined;
    const along = spansAlong(question, facts, place, { step }, [], count);
    const [here] = along.moving.steps.around(from) as [bigint];
    for (const [outcome, at] of nearestSteps(along, here, others)) {
      const change = { path: place.path, from, to: along.moving.steps.content(at), by: Number(distance(at, here)) };
      found.set(outcome, [...(found.get(outcome) ?? []), change]);
    }
  }
  return deepFreeze(
    others.flatMap((outcome) => {
      const changes = found.get(outcome)?.sort((a, b) => a.by - b.by) ?? [];
      return changes.length === 0 ? [] : [{ outcome, changes }];
    }),
  );
}

const distance = (a: bigint, b: bigint): bigint => (a < b ? b - a : a - b);

/** A hundredth, or the last place that is given. */
const lastPlace = (text: string): string => `0.${'1'.padStart(Math.max(2, (text.split('.')[1] ?? '').length), '0')}`;

/** The days, sums and numbers among the facts that are read, fields of entries too. */
function placesHeld({ read, facts: known }: Question, facts: unknown): readonly FactPlace[] {
  const within = (path: string, type: Type): readonly string[] => {
    if (isMovable(type)) return [path];
    if (isRecordType(type)) return Object.entries(type.record).flatMap(([name, of]) => within(`${path}.${name}`, of));
    const place = placeOf(path, known);
    const content = isList(type) && place !== null ? contentAt(facts, place) : null;
    return isList(type) && Array.isArray(content)
      ? content.flatMap((_, index) => within(`${path}[${index}]`, type.list))
      : [];
  };
  return [...read]
    .flatMap((path) => within(path, known.get(path)?.type ?? 'none'))
    .flatMap((path) => placeOf(path, known) ?? [])
    .filter((place) => (contentAt(facts, place) ?? null) !== null);
}

/** The step nearest to one for each outcome. Looked at are spans each twice as far, so that what is near is found soon. */
function nearestSteps(
  { moving, spans }: Along,
  here: bigint,
  outcomes: readonly string[],
): ReadonlyMap<string, bigint> {
  const found = new Map<string, bigint>();
  const { last } = moving.steps;
  const note = (outcome: string | null, at: bigint) => {
    if (outcome === null || !outcomes.includes(outcome)) return;
    const known = found.get(outcome);
    if (known === undefined || distance(at, here) < distance(known, here)) found.set(outcome, at);
  };
  for (let near = 1n; (here + near <= last || here >= near) && found.size < outcomes.length; near *= 2n) {
    const far = near * 2n - 1n;
    if (here + near <= last)
      for (const { from, told } of spans(here + near, here + far < last ? here + far : last)) note(told.outcome, from);
    if (here >= near)
      for (const { to, told } of spans(here > far ? here - far : 0n, here - near)) note(told.outcome, to);
  }
  return found;
}
