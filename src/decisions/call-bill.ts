// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-call-bill.json' with { type: 'json' };
import callBill from '../../rules/kept/call-bill.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordDividedRoundedUp from '../../rules/kept/word-divided-rounded-up.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { dividedByWork } from '../language/operators/divided-by.ts';
import { dividedRoundedDownWork } from '../language/operators/divided-rounded-down.ts';
import { greaterOfWork } from '../language/operators/greater-of.ts';
import { isWork } from '../language/operators/is.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { plusWork } from '../language/operators/plus.ts';
import { roundedToPennyWork } from '../language/operators/rounded-to-penny.ts';
import { sumOfWork } from '../language/operators/sum-of.ts';
import { timesWork } from '../language/operators/times.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'call-bill'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'call-bill'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('call-bill', facts, options)` of the main entry: What do the chargeable calls of one invoice come to? */
export const evaluate: EvaluateOne<'call-bill'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [callBill],
    bounds: [],
    words: [wordDividedRoundedUp, wordIsMoreThan],
    tables: {},
  },
  {
    dividedBy: dividedByWork,
    dividedRoundedDown: dividedRoundedDownWork,
    greaterOf: greaterOfWork,
    is: isWork,
    isLessThan: isLessThanWork,
    plus: plusWork,
    roundedToPenny: roundedToPennyWork,
    sumOf: sumOfWork,
    times: timesWork,
  },
);
