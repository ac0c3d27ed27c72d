import type { UsedParameter } from '../language/answer/decision.ts';
import type { Holds } from '../language/answer/reason.ts';
import type { Condition } from '../language/model/decision-model.ts';
import { truth } from '../language/run-time/truth.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import type { Frame, Valuation } from './valuation.ts';

/** A why in the telling: what the answer turned out to rest on. */
export interface Telling {
  readonly readings: Map<string, string>;
  readonly tables: Map<string, string>;
  readonly clauses: Set<string>;
  readonly parameters: Map<string, UsedParameter>;
}

export const telling = (): Telling => ({
  readings: new Map(),
  tables: new Map(),
  clauses: new Set(),
  parameters: new Map(),
});

/** Where something is told: among the names of a frame, of a decision, in a telling. */
export interface Here {
  readonly frame: Frame;
  readonly valuation: Valuation;
  readonly on: Telling;
}

/** Whether a condition holds, as a reason tells it. */
export function holds(value: Value): Holds {
  const held = truth(value);
  return isUnknown(held) ? 'unknown' : held === true;
}

/** Whether a condition of a rule holds. */
export const truthOf = (condition: Condition, valuation: Valuation): Value => {
  if (condition.kind === 'sentence') return valuation.valueOfSentence(condition);
  const held = valuation.truthOf(condition.rule);
  return isUnknown(held) ? held : held !== true;
};

/** Whether a name stands for a shape that has none of its own. */
export const isHidden = (name: string, { frame }: Here): boolean => frame.terms.get(name)?.hidden === true;

/** A name of the rule file; empty where a shape has none of its own. */
export const ownName = (name: string, here: Here): string => (isHidden(name, here) ? '' : name);
