import type { Operator } from '../operators/operator.ts';
import type { DecisionModel } from './decision-model.ts';

/** The operators that the conditions of a decision's rules use, by name: those that an engine must have to run them. */
export function operatorsOfRules({ rules }: DecisionModel): ReadonlyMap<string, Operator> {
  const used = new Map<string, Operator>();
  for (const { conditions } of rules) {
    for (const condition of conditions)
      if (condition.kind === 'sentence') used.set(condition.operatorName, condition.operator);
  }
  return used;
}
