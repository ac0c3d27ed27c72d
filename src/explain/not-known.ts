import type { ToldDecision } from '../language/answer/told-less.ts';
import { inFull } from '../language/answer/told-once.ts';

/** Whether a term that a decision shows as `null` is not known, and not none, as its reasons tell; `null` where it has none to tell it. */
export function isNotKnown(term: string, decision: ToldDecision): boolean | null {
  if (!('because' in decision)) return decision.needs.length === 0 ? false : null;
  return inFull(decision.because).some((reason) => 'term' in reason && reason.term === term && reason.value !== null);
}
