import { attempt, type Confirm, type Layer, type Means, type Question } from './attempt.ts';
import { type Effort, effortOf } from './effort.ts';
import type { Result, Witness } from './result.ts';

const BOUND = 3;

/** Everybody first, lists of any length; then customers as they are met, by the lists that they have; then everybody whose lists are short. */
const layers: readonly Layer[] = [
  { entries: null, areUsual: false },
  { entries: 1, areUsual: true },
  { entries: 2, areUsual: true },
  { entries: BOUND, areUsual: false },
];

/**
 * Whether anybody refutes a statement. It is proved where nobody does, by lists of any length or, if only so, by short ones; refuted by the
 * first customer whom `confirm` bears out.
 */
export async function settle(question: Question, means: Means, confirm: Confirm): Promise<Result> {
  let why = 'nothing was tried';
  const effort = effortOf(means.steps, means.perCharacter);
  for (const layer of layers) {
    if (effort.isSpent()) break;
    if (question.isOfEntries && layer.entries === null) continue;
    const found = await attempt(question, means, layer, confirm, effort);
    if (found.is === 'somebody') {
      const met = layer.areUsual ? null : await asMet(question, means, confirm, effort);
      return { refuted: true, ...(met ?? found.witness), confirmed: true };
    }
    if (found.is === 'nobody' && !layer.areUsual) return { proved: true, assumptions: found.assumptions };
    if (found.is === 'unsettled') why = found.why;
  }
  return { unsettled: true, why };
}

/** A customer as they are met who refutes it too, if one is soon found: nobody has a term of sixty years. */
async function asMet(question: Question, means: Means, confirm: Confirm, effort: Effort): Promise<Witness | null> {
  if (effort.isSpent()) return null;
  const found = await attempt(question, means, { entries: 1, areUsual: true }, confirm, effort);
  return found.is === 'somebody' ? found.witness : null;
}
