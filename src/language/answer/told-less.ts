import type { Decision } from './decision.ts';
import { PolicyError } from './policy-error.ts';
import type { Reason } from './reason.ts';

/** How much of the why an answer brings. */
export type Reasons = (typeof howMuch)[number];

export const howMuch = ['none', 'short', 'full'] as const;

/** What of a decision says why, and on what it rests. */
type Why = 'clauses' | 'reserved' | 'because' | 'readings' | 'parameters' | 'tables';

/** A decision without why: the outcome, the values, what is missing and what follows. */
export type WithoutWhy<D> = D extends unknown ? Omit<D, Why> & { readonly reasons: 'none' } : never;

/** A decision whose `because` names the rule that holds and what each value comes to, and nothing of how. */
export type InShort<D> = D extends unknown ? D & { readonly reasons: 'short' } : never;

/** A decision with so much of its why. One that has all of it says nothing of that, others say it in `reasons`. */
export type WithReasons<D, R extends Reasons> = R extends 'full' ? D : R extends 'short' ? InShort<D> : WithoutWhy<D>;

/** A decision with as much of its why as was asked for. */
export type ToldDecision = WithReasons<Decision, Reasons>;

/** The same decision with so much of its why, frozen. Of one without why nothing of it is worked out. */
export function withReasons<D extends Decision, R extends Reasons>(decision: D, reasons: R): WithReasons<D, R> {
  return (
    reasons === 'full' ? decision : Object.freeze(reasons === 'short' ? inShort(decision) : withoutWhy(decision))
  ) as WithReasons<D, R>;
}

const withoutWhy = ({ decision, outcome, values, needs, effects, policy }: Decision): WithoutWhy<Decision> => ({
  decision,
  outcome,
  values,
  needs,
  effects,
  reasons: 'none',
  policy,
});

const inShort = (decision: Decision): InShort<Decision> => ({
  ...decision,
  because: Object.freeze(decision.because.map(alone)),
  reasons: 'short',
});

/** A reason without those under it. */
const alone = (reason: Reason): Reason =>
  Object.freeze({ ...reason, ...('conditions' in reason ? { conditions: nothing } : { from: nothing }) });

const nothing: readonly Reason[] = Object.freeze([]);

/** Throws `PolicyError` (`no-reasons`) for a decision, read back from JSON perhaps, that does not bring its whole why. */
export function refuseWithoutReasons(decision: object): void {
  const reasons = 'reasons' in decision ? decision.reasons : 'full';
  if (reasons !== 'full') throw new PolicyError([{ code: 'no-reasons', at: '/reasons', found: String(reasons) }]);
}
