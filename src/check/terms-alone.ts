import type { DecisionModel } from '../language/model/decision-model.ts';

const noRules = {
  about: null,
  parameters: new Map(),
  rules: [],
  otherwise: { outcome: '', clause: '', because: '', cases: [] },
  values: new Map(),
  effects: new Map(),
  preferences: new Map(),
  statement: [],
  examples: [],
  immaterial: new Map(),
} as const;

/** A decision that nobody asks: it has terms alone. */
export const termsAlone = (
  about: Pick<DecisionModel, 'decision' | 'question' | 'clauses'>,
  parts: Pick<DecisionModel, 'terms' | 'facts' | 'consults' | 'readings' | 'tables'>,
): DecisionModel => ({ ...noRules, ...about, ...parts });
