import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';

/** What of a policy there is to exercise. */
export interface Coverable {
  modelOf(decision: string): DecisionModel;
  readonly dictionary: Dictionary;
}
