// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-complaint-escalation.json' with { type: 'json' };
import complaintEscalation from '../../rules/kept/complaint-escalation.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordDayAfter from '../../rules/kept/word-day-after.json' with { type: 'json' };
import wordEarliestGiven from '../../rules/kept/word-earliest-given.json' with { type: 'json' };
import wordIsOnOrAfter from '../../rules/kept/word-is-on-or-after.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import wordLeastGiven from '../../rules/kept/word-least-given.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isWork } from '../language/operators/is.ts';
import { isAmongWork } from '../language/operators/is-among.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { lesserOfWork } from '../language/operators/lesser-of.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'complaint-escalation'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'complaint-escalation'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('complaint-escalation', facts, options)` of the main entry: May the complaint go to the ombudsman, and from when? */
export const evaluate: EvaluateOne<'complaint-escalation'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [complaintEscalation],
    bounds: [],
    words: [wordDayAfter, wordEarliestGiven, wordIsOnOrAfter, wordIsOnOrBefore, wordLeastGiven],
    tables: {},
  },
  {
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isNone: isNoneWork,
    lesserOf: lesserOfWork,
    plusDays: plusDaysWork,
  },
);
