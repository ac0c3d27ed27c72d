import type { Effect } from '../language/answer/decision.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { type DrawnSet, drawnSets } from './drawn-sets.ts';
import type { Verifiable } from './reach.ts';

/** What tells two policies apart: facts on which they do not answer the same, and what each says. */
export interface ToldApart extends DrawnSet {
  readonly decision: string;
  readonly original: Answered;
  readonly mutant: Answered;
}

/** What an answer comes to for whoever reads it, without its reasons; or the codes of what it is refused with. */
export type Answered =
  | {
      readonly outcome: string | null;
      readonly values: object;
      readonly needs: readonly string[];
      readonly effects: readonly object[];
      readonly clauses: readonly string[];
    }
  | { readonly issues: readonly string[] };

/**
 * Of policies that may answer a decision otherwise than the original, by their names: the first of the sets that tells each from it.
 * Those that no set tells are left out.
 */
export function toldApart(
  original: Verifiable,
  others: ReadonlyMap<string, Verifiable>,
  decision: string,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): ReadonlyMap<string, ToldApart> {
  const told = new Map<string, ToldApart>();
  const left = new Map(others);
  for (const set of drawnSets(original, decision, draws, seed)) {
    if (left.size === 0) break;
    const by = answered(original, decision, set);
    const text = JSON.stringify(by);
    for (const [name, other] of left) {
      const found = answered(other, decision, set);
      if (JSON.stringify(found) === text) continue;
      told.set(name, { decision, ...set, original: by, mutant: found });
      left.delete(name);
    }
  }
  return told;
}

function answered(policy: Verifiable, decision: string, { facts, readings }: DrawnSet): Answered {
  try {
    const { outcome, values, needs, effects, clauses } = policy.evaluate(decision, facts, { readings });
    return { outcome, values, needs, effects: effects.map(withoutNoDay), clauses };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues.map(({ code }) => code).sort() };
    throw error;
  }
}

/** An effect whose day is none says no more than one that has no day; cases hold it so too. */
function withoutNoDay(effect: Effect): object {
  const { by, ...others } = effect;
  return by === null ? others : effect;
}
