import type { Decision } from '../language/answer/decision.ts';
import { inFull } from '../language/answer/told-once.ts';

/** Whether a term that a decision shows as `null` is not known, and not none, as its reasons tell. */
export const isNotKnown = (term: string, { because }: Pick<Decision, 'because'>): boolean =>
  inFull(because).some((reason) => 'term' in reason && reason.term === term && reason.value !== null);
