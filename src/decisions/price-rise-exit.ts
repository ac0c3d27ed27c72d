// Generated from the rule files by `npm run generate`; change those, not this.
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import priceRiseExit from '../../rules/kept/price-rise-exit.json' with { type: 'json' };
import bound5 from '../../rules/kept/bound-5.json' with { type: 'json' };
import bound6 from '../../rules/kept/bound-6.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import { oneDecision } from '../one-decision.ts';
import type { AskOne, Decision as DecisionOf, Facts as FactsOf, Options as AnyOptions } from '../one-decision-types.ts';

export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Issue, Reasons } from '../one-decision-types.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsOf<'price-rise-exit'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'price-rise-exit'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnyOptions;

/** `evaluate('price-rise-exit', facts, options)` of the main entry: Does a rise in price let the customer leave, or change package, free of charge? */
export const evaluate: AskOne<'price-rise-exit'> = /* @__PURE__ */ oneDecision(
  {
    decision: 'price-rise-exit',
    policy,
    listed: [
      'priceChange.cause',
      'priceChange.charges',
      'priceChange.earlierRises',
      'priceChange.notifiedOn',
      'priceChange',
      'priceChange.objectedOn',
      'termination.noticeOn',
      'priceChange.sentOn',
      'termination',
      'termination.effectiveOn',
      'priceChange.effectiveOn',
      'asOf',
    ],
    models: { 'price-rise-exit': priceRiseExit },
    bounds: [bound5, bound6],
    tables: { 'bank-holidays': tableBankHolidays },
  },
  {},
);
