import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Reading } from '../language/model/dictionary.ts';
import type { Ask } from './compare-readings.ts';
import { changesBetween, favourOf, type Side } from './favour.ts';

/** How the readings are to be taken: the defaults, or for these facts what is best for one side. */
export type Preset = 'default' | Side;

/**
 * For these facts, the options whose answer is best for a side; a tie keeps the default. Readings are taken one after
 * another, again while a choice still improves the answer, since one choice can bring another reading into play.
 */
export function presetReadings(
  ask: Ask,
  side: Preset,
  model: DecisionModel,
  readings: ReadonlyMap<string, Reading>,
): Readonly<Record<string, string>> {
  if (side === 'default') return {};
  const chosen: Record<string, string> = {};
  let best = ask(chosen);
  for (let improved = true, rounds = readings.size; improved && rounds > 0; rounds--) {
    improved = false;
    for (const id of Object.keys(best.decision.readings)) {
      for (const { id: option } of (readings.get(id) as Reading).options) {
        const other = ask({ ...chosen, [id]: option });
        if (favourOf(changesBetween(best, other, model)) !== side) continue;
        chosen[id] = option;
        best = other;
        improved = true;
      }
    }
  }
  return chosen;
}
