// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-minimum-term.json' with { type: 'json' };
import minimumTerm from '../../rules/kept/minimum-term.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordDayAfter from '../../rules/kept/word-day-after.json' with { type: 'json' };
import wordDayBefore from '../../rules/kept/word-day-before.json' with { type: 'json' };
import wordIsAfter from '../../rules/kept/word-is-after.json' with { type: 'json' };
import wordIsGiven from '../../rules/kept/word-is-given.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import wordIsOnOrAfter from '../../rules/kept/word-is-on-or-after.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import wordLatestBy from '../../rules/kept/word-latest-by.json' with { type: 'json' };
import wordMonthsIn from '../../rules/kept/word-months-in.json' with { type: 'json' };
import wordPlusDuration from '../../rules/kept/word-plus-duration.json' with { type: 'json' };
import wordPlusDurationsUntil from '../../rules/kept/word-plus-durations-until.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { dividedRoundedDownWork } from '../language/operators/divided-rounded-down.ts';
import { inOrderOfWork } from '../language/operators/in-order-of.ts';
import { isWork } from '../language/operators/is.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { plusWork } from '../language/operators/plus.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { plusMonthsWork } from '../language/operators/plus-months.ts';
import { timesWork } from '../language/operators/times.ts';
import { wholeMonthsUntilWork } from '../language/operators/whole-months-until.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'minimum-term'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'minimum-term'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('minimum-term', facts, options)` of the main entry: How long is the minimum term of this service, and would the ending fall inside it? */
export const evaluate: EvaluateOne<'minimum-term'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [minimumTerm],
    bounds: [],
    words: [
      wordDayAfter,
      wordDayBefore,
      wordIsAfter,
      wordIsGiven,
      wordIsMoreThan,
      wordIsOnOrAfter,
      wordIsOnOrBefore,
      wordLatestBy,
      wordMonthsIn,
      wordPlusDuration,
      wordPlusDurationsUntil,
    ],
    tables: {},
  },
  {
    dividedRoundedDown: dividedRoundedDownWork,
    inOrderOf: inOrderOfWork,
    is: isWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    plusMonths: plusMonthsWork,
    times: timesWork,
    wholeMonthsUntil: wholeMonthsUntilWork,
  },
);
