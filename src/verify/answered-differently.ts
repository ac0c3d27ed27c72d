import type { Decision } from '../language/answer/decision.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { type InShort, withReasons } from '../language/answer/told-less.ts';
import { type BoundarySet, boundarySets } from './boundary-sets.ts';
import { nestedFacts, withChange } from './flat-facts.ts';
import type { Verifiable } from './reach.ts';

/** A customer whom two versions of a policy answer differently. */
export interface AnsweredTwice {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly readings: Readonly<Record<string, string>>;
  readonly was: InShort<Decision>;
  readonly is: InShort<Decision>;
}

const most = 5;

/**
 * Customers whom two versions answer differently, one for each way in which the answers differ, from the boundary facts of both: at most so many
 * sets of each, the same ones every time. Facts that either version refuses are left out.
 */
export function answeredDifferently(
  older: Verifiable,
  newer: Verifiable,
  decision: string,
  sets: number,
): { readonly tried: number; readonly customers: readonly AnsweredTwice[] } {
  const found = new Map<string, AnsweredTwice>();
  let tried = 0;
  for (const policy of [older, newer])
    for (const set of boundarySets(policy, decision, sets)) {
      if (found.size >= most) break;
      const answers = answeredBy(older, newer, decision, set);
      if (answers === null) continue;
      tried += 1;
      const way = wayOf(answers);
      if (way === null || found.has(way)) continue;
      const least = fewest(set, (fewer) => {
        const again = answeredBy(older, newer, decision, fewer);
        return again !== null && wayOf(again) === way;
      });
      const { was, is } = answeredBy(older, newer, decision, least) as Answers;
      const facts = nestedFacts(least.facts);
      found.set(way, { facts, readings: least.readings, was: withReasons(was, 'short'), is: withReasons(is, 'short') });
    }
  return { tried, customers: [...found.values()] };
}

interface Answers {
  readonly was: Decision;
  readonly is: Decision;
}

function answeredBy(older: Verifiable, newer: Verifiable, decision: string, set: BoundarySet): Answers | null {
  const [facts, { readings }] = [nestedFacts(set.facts), set];
  try {
    return { was: older.evaluate(decision, facts, { readings }), is: newer.evaluate(decision, facts, { readings }) };
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}

/**
 * In what way answers differ: by their outcomes, or else by the values that do, or else by what follows; `null` where they do not, or where one
 * of them wants facts that would tell.
 */
function wayOf({ was, is }: Answers): string | null {
  if ((was.outcome === null) !== (is.outcome === null)) return null;
  if (was.outcome !== is.outcome) return JSON.stringify([was.outcome, is.outcome]);
  const names = [...new Set([...Object.keys(was.values), ...Object.keys(is.values)])].filter(
    (name) => JSON.stringify(was.values[name]) !== JSON.stringify(is.values[name]),
  );
  if (names.length > 0) return JSON.stringify([was.outcome, names]);
  const isSame = JSON.stringify(was.effects) === JSON.stringify(is.effects);
  return isSame ? null : JSON.stringify([was.outcome, 'effects']);
}

/** The set without the facts that it shows the same without. */
function fewest({ facts, readings }: BoundarySet, shows: (set: BoundarySet) => boolean): BoundarySet {
  let left = facts;
  for (const path of facts.keys()) {
    const fewer = withChange(left, path, undefined);
    if (shows({ facts: fewer, readings })) left = fewer;
  }
  return { facts: left, readings };
}
