import type { Engine } from 'json-rules-engine';
import type { z } from 'zod';
import type { Answers, Readings } from '../rules/answers.ts';
import type { Facts } from '../rules/facts/index.ts';
import { files } from '../rules/index.ts';
import { contract } from './contract.ts';
import { decisionInWords } from './explain/decision-to-english.ts';
import type { Decision as DecisionOn } from './language/decision.ts';
import type { Issue } from './language/issue.ts';
import type { Options as AnyOptions } from './policy.ts';

export type { Readings } from '../rules/answers.ts';
export type { Facts } from '../rules/facts/index.ts';
export type { Effect, Reason } from './language/decision.ts';
export { type Issue, type IssueCode, PolicyError } from './language/issue.ts';

/** The id of a decision, like `invoice-dispute`. */
export type DecisionId = keyof Answers;

/** What `evaluate` gives: plain JSON data, frozen, its outcome and values typed by the decision's id. */
export type Decision<Id extends DecisionId = DecisionId> = DecisionOn<Id, Answers[Id]['outcome'], Answers[Id]['values']>;

/** Options of one question: readings other than the default, and newer tables than those built in. */
export interface Options extends Pick<AnyOptions, 'tables'> {
  readonly readings?: Partial<Readings> | undefined;
}

/** Every decision that the contract answers. */
export const decisions: readonly DecisionId[] = Object.freeze(Object.keys(files.rules) as DecisionId[]);

/**
 * Answers one question. Null is an answer that missing facts could still change: `needs` names them.
 * Throws `PolicyError`: `unknown-decision`, `unknown-path`, `wrong-type`, `malformed`, `contradiction`, `unknown-reading`, …
 * @example
 * evaluate('invoice-dispute', { invoice: { date: '2024-01-31' } }).values.lastDayToDispute // '2024-03-01'
 */
export function evaluate<Id extends DecisionId>(decision: Id, facts: Facts, options?: Options): Decision<Id> {
  return contract().evaluate(decision, facts, options);
}

/**
 * The same decision from the reference evaluator, which runs the rules in json-rules-engine. Rejects as `evaluate` throws.
 * @example
 * (await evaluateWithEngine('invoice-dispute', { invoice: { date: '2024-01-31' }, dispute: null })).needs // ['asOf', 'invoice.amount']
 */
export async function evaluateWithEngine<Id extends DecisionId>(
  decision: Id,
  facts: Facts,
  options?: Options,
): Promise<Decision<Id>> {
  return contract().evaluateWithEngine(decision, facts, options);
}
