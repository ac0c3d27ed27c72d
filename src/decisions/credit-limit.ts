// Generated from the rule files by `npm run generate`; change those, not this.
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import creditLimit from '../../rules/kept/credit-limit.json' with { type: 'json' };
import tableBankRate from '../../rules/kept/table-bank-rate.json' with { type: 'json' };
import { oneDecision } from '../one-decision.ts';
import type { AskOne, Decision as DecisionOf, Facts as FactsOf, Options as AnyOptions } from '../one-decision-types.ts';

export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Issue, Reasons } from '../one-decision-types.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsOf<'credit-limit'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'credit-limit'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnyOptions;

/** `evaluate('credit-limit', facts, options)` of the main entry: Has the customer gone beyond the credit limit? */
export const evaluate: AskOne<'credit-limit'> = /* @__PURE__ */ oneDecision(
  {
    decision: 'credit-limit',
    policy,
    listed: ['account.creditLimit', 'account.balance', 'rateCard.overLimitCharge', 'baseRates', 'asOf'],
    models: { 'credit-limit': creditLimit },
    bounds: [],
    tables: { 'bank-rate': tableBankRate },
  },
  {},
);
