import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import type { PlainValue } from '../language/run-time/value.ts';
import type { FactPlace } from './fact-place.ts';
import { type Moving, movingOf } from './moving.ts';
import type { Question } from './question.ts';
import { movedFact, type Range, stepsWithin } from './range.ts';
import { type AtStep, type Count, type StepSpan, sameSpans } from './spans.ts';
import { tellerOf } from './teller.ts';

/** Values of a fact, from one to another, both included, with which the answer is the same. */
export interface TurningSpan<Outcome extends string = string> {
  readonly from: string | number;
  readonly to: string | number;
  /** `null` where missing facts could still change it. */
  readonly outcome: Outcome | null;
  /** The values that were asked for, the same on the whole span. */
  readonly values?: Readonly<Record<string, PlainValue>>;
}

/** The spans on which the outcome, and the values asked for, are the same. */
export function turningPoints(
  question: Question,
  facts: unknown,
  path: unknown,
  { values, ...range }: Range & { readonly values?: readonly string[] | undefined },
  count: Count = { evaluations: 0, spans: 0 },
): readonly TurningSpan[] {
  const place = movedFact(path, facts, question);
  const asked = valuesAsked(values ?? [], question);
  const { moving, spans } = spansAlong(question, facts, place, range, asked, count);
  return deepFreeze([...spans(0n, moving.steps.last)].map(inContents(moving, values !== undefined)));
}

const inContents =
  ({ steps }: Moving, withValues: boolean) =>
  ({ from, to, told }: StepSpan): TurningSpan => ({
    from: steps.content(from),
    to: steps.content(to),
    outcome: told.outcome,
    ...(withValues ? { values: told.values } : {}),
  });

/** A fact that moves, and the spans between two of its steps. */
export interface Along {
  readonly moving: Moving;
  readonly spans: (from: bigint, to: bigint) => Iterable<StepSpan>;
}

/** More spans are not looked at, so that a question that nothing bounds is refused in bounded time. */
const mostSpans = 100_000;

export function spansAlong(
  question: Question,
  facts: unknown,
  place: FactPlace,
  range: Range,
  asked: readonly string[],
  count: Count,
): Along {
  const steps = stepsWithin(place, range, question);
  const moving = movingOf(question, facts, place, steps);
  refuseOthers(question, moving);
  const tell = tellerOf(question, moving, asked);
  const atStep: AtStep = (step) => {
    try {
      const { outcome, values } = question.evaluate(moving.factsAt(step));
      return { outcome, values: Object.fromEntries(asked.map((name) => [name, values[name] ?? null])) };
    } catch (error) {
      if (isRefusal(error)) return 'refused';
      throw error;
    }
  };
  return {
    moving,
    *spans(from, to) {
      const most = count.spans + mostSpans;
      for (const span of sameSpans(from, to, tell, atStep, count, most)) yield span;
    },
  };
}

/** Facts that are refused whatever the fact that moves is. */
function refuseOthers(question: Question, { place, factsAt }: Moving): void {
  try {
    question.evaluate(factsAt(0n));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const others = error.issues.filter((issue) => issue.code !== 'out-of-range' && !mayHangOn(place, issue, question));
    if (others.length > 0) throw new PolicyError(others);
  }
}

/** Whether a fact may be what others contradict: it is named, or what a bound reads besides. */
function mayHangOn({ pattern, fact }: FactPlace, { names = [] }: Issue, { bounds }: Question): boolean {
  if (names.includes(pattern) || names.includes(fact)) return true;
  const bound = bounds.find((one) => [one.fact, ...one.given].join() === names.join());
  return bound !== undefined && (bound.model.facts.has(fact) || bound.model.consults.size > 0);
}

/** Whether facts were refused; that rules overlap is a fault of the policy, and of what takes too long nothing is known. */
const isRefusal = (error: unknown): error is PolicyError =>
  error instanceof PolicyError && error.issues.every(({ code }) => code !== 'rules-overlap' && code !== 'too-long');

function valuesAsked(values: unknown, { model }: Question): readonly string[] {
  if (!Array.isArray(values) || !values.every((name) => typeof name === 'string'))
    throw new PolicyError([
      { code: 'malformed', at: '/values', expected: 'a list of names of values', found: typeof values },
    ]);
  const known = [...model.values.keys()];
  const issues = values.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [{ code: 'unknown-value', at: `/values${pointer([index])}`, name, ...nearest(name, known) } as const],
  );
  if (issues.length > 0) throw new PolicyError(issues);
  return values;
}
