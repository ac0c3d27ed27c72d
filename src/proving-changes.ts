import { type Change, changesBetween, type Favour, favourOf } from './compare/favour.ts';
import { unknownValues } from './evaluate/shown-value.ts';
import type { InnerPolicy } from './inner-policy.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { Claim, Proved, Refuted, Unsettled } from './prove/result.ts';
import { isShownAlike } from './prove/versions-differ.ts';

/** A claim of two versions; the customer whom they answer differently with what changes for them. */
export interface VersionClaim extends Claim {
  readonly result: Proved | (Refuted & Changed) | Unsettled;
}

/** How the newer answer differs from the older. */
export interface Changed {
  /** The outcome first, then each value of both versions that is shown alike; none where one version refuses the customer, as two of its rules hold. */
  readonly changes: readonly Change[];
  /** Whose favour that is in: the outcome leads; else all values that speak must agree. */
  readonly favours: Favour;
}

/** What changes for a customer whom two versions answer differently. */
export function withChanges(claim: Claim, older: InnerPolicy, newer: InnerPolicy): VersionClaim {
  const { decision, result } = claim;
  if (!('refuted' in result)) return { ...claim, result };
  const [first, second] = [older, newer].map((policy) => answerOf(policy, decision, result.facts));
  const model = newer.modelOf(decision);
  const before = older.modelOf(decision).values;
  const values = new Map([...model.values].filter(([name, shown]) => isShownAlike(before.get(name), shown)));
  const changes = first && second ? changesBetween(first, second, { ...model, values }) : [];
  return { ...claim, result: { ...result, changes, favours: favourOf(changes) } };
}

/** `null` where it refuses them. */
function answerOf(policy: InnerPolicy, decision: string, facts: Refuted['facts']) {
  try {
    const unknown = unknownValues(policy.valuationOf(decision, facts));
    return { decision: policy.evaluate(decision, facts as never), unknown };
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}
