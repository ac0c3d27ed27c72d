import type { Facts } from '../../rules/answers.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { type FactPlace, placeOf, withContent } from '../../src/turning/fact-place.ts';
import type { Question } from '../../src/turning/question.ts';
import { isMovable, type Steps, stepsOf } from '../../src/turning/steps.ts';
import { type TurningSpan, turningPoints } from '../../src/turning/turning-points.ts';
import { contract } from '../rules/contract.ts';

/** A decision put on an example, with the fact that moves and between what. */
export interface Trial {
  readonly decision: string;
  readonly facts: unknown;
  readonly readings: Readonly<Record<string, string>>;
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** How each value of a fact is answered, found by trying them all; values asked for with it. */
export function triedAll(
  { decision, facts, readings, path, from, to }: Trial,
  values?: readonly string[],
): { spans: readonly TurningSpan[]; tries: number } {
  const place = placeOf(path, contract.dictionary.facts) as FactPlace;
  const steps: Steps = stepsOf(place.type, from, to, '0.01');
  const spans: TurningSpan[] = [];
  let open: TurningSpan | null = null;
  for (let step = 0n; step <= steps.last; step += 1n) {
    const content = steps.content(step);
    const told = answered(decision, withContent(facts, place, content), readings, values);
    const isSame: boolean =
      open !== null &&
      told !== null &&
      JSON.stringify([open.outcome, open.values]) === JSON.stringify([told.outcome, told.values]);
    if (isSame) spans.pop();
    open = told === null ? null : { from: isSame ? (open as TurningSpan).from : content, to: content, ...told };
    if (open !== null) spans.push(open);
  }
  return { spans, tries: Number(steps.last) + 1 };
}

function answered(
  decision: string,
  facts: unknown,
  readings: Trial['readings'],
  asked?: readonly string[],
): Pick<TurningSpan, 'outcome' | 'values'> | null {
  try {
    const { outcome, values } = contract.evaluate(decision, facts as Facts, { readings });
    if (asked === undefined) return { outcome };
    return { outcome, values: Object.fromEntries(asked.map((name) => [name, values[name] ?? null])) };
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}

/** The same as the library finds them, with how often it evaluated. */
export function found(
  { decision, facts, readings, path, from, to }: Trial,
  values?: readonly string[],
): { spans: readonly TurningSpan[]; evaluations: number } {
  const question: Question = contract.questionOf(decision, { readings });
  const count = { evaluations: 0, spans: 0 };
  const spans = turningPoints(question, facts, path, { from, to, values }, count);
  return { spans, evaluations: count.evaluations };
}

/** The days and sums that a decision reads, and those in the last entries of lists that are given. */
export function movable(decision: string, facts: unknown): readonly FactPlace[] {
  const { read } = contract.questionOf(decision, {});
  return [...read].flatMap((path) => {
    const type = contract.dictionary.facts.get(path)?.type ?? 'none';
    if (isMovable(type)) return placeOf(path, contract.dictionary.facts) ?? [];
    const content = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], facts);
    if (!Array.isArray(content) || content.length === 0 || typeof type !== 'object' || !('list' in type)) return [];
    const fields = typeof type.list === 'object' && 'record' in type.list ? Object.keys(type.list.record) : [];
    return fields
      .flatMap((field) => placeOf(`${path}[${content.length - 1}].${field}`, contract.dictionary.facts) ?? [])
      .filter((place) => isMovable(place.type));
  });
}
