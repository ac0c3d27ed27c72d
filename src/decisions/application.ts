// Generated from the rule files by `npm run generate`; change those, not this.

import application from '../../rules/kept/application.json' with { type: 'json' };
import asked from '../../rules/kept/asked-application.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isAmongWork } from '../language/operators/is-among.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'application'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'application'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('application', facts, options)` of the main entry: Can the application be accepted, and may a credit check be made? */
export const evaluate: EvaluateOne<'application'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [application],
    bounds: [],
    words: [],
    tables: {},
  },
  { isAmong: isAmongWork, isNone: isNoneWork },
);
