// Generated from the rule files by `npm run generate`; change those, not this.

import advanceFees from '../../rules/kept/advance-fees.json' with { type: 'json' };
import asked from '../../rules/kept/asked-advance-fees.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { timesWork } from '../language/operators/times.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'advance-fees'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'advance-fees'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('advance-fees', facts, options)` of the main entry: What call fee is billed in advance, and by when? */
export const evaluate: EvaluateOne<'advance-fees'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [advanceFees],
    bounds: [],
    words: [wordIsMoreThan],
    tables: {},
  },
  { isLessThan: isLessThanWork, plusDays: plusDaysWork, times: timesWork },
);
