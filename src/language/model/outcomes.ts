import type { DecisionModel } from './decision-model.ts';

/** Every outcome a decision can have, in the order of its rules, the legal default last. */
export const outcomesOf = (rule: Pick<DecisionModel, 'rules' | 'otherwise'>): string[] => [
  ...new Set([...rule.rules.map(({ event }) => event.outcome), rule.otherwise.outcome]),
];
