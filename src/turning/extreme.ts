import { nearest } from '../language/answer/nearest.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import type { Question } from './question.ts';
import type { Range } from './range.ts';
import { turningPoints } from './turning-points.ts';

/** The least and the most that a fact can be for an outcome; between them there may be others. `null` where no value gives it. */
export interface Extreme {
  readonly least: string | number | null;
  readonly most: string | number | null;
}

/** The least and the most value of a fact with which a decision has an outcome. */
export function extreme(question: Question, facts: unknown, path: unknown, outcome: unknown, range: Range): Extreme {
  const known = outcomesOf(question.model);
  const name = typeof outcome === 'string' ? outcome : typeof outcome;
  if (!known.includes(name)) {
    throw new PolicyError([{ code: 'unknown-outcome', at: '', name, ...nearest(name, known) }]);
  }
  const { from, to, step } = range;
  const giving = turningPoints(question, facts, path, { from, to, step }).filter((span) => span.outcome === outcome);
  return Object.freeze({ least: giving[0]?.from ?? null, most: giving.at(-1)?.to ?? null });
}
