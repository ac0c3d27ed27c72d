import type { Answers } from '../rules/answers.ts';
import type { Facts } from '../rules/facts/index.ts';
import { contract } from './contract.ts';
import type { DecisionId, Options } from './contract-types.ts';
import type { DecisionFunction } from './policy-interface.ts';

/**
 * One decision as a bare function for hot loops: `(facts) => { outcome, values, needs }`, each as `evaluate` gives it, without reasons and
 * effects. `typed` of the function checks facts and takes them apart once, and `outcome` answers on those: the outcome, or null. The
 * function throws `PolicyError` where the facts are at fault, this one where the id, the readings or the tables are. Its answers are not frozen.
 * @example
 * compileDecision('invoice-dispute')({ invoice: { date: '2024-01-31' }, dispute: null }).needs // ['asOf', 'invoice.amount']
 */
export function compileDecision<Id extends DecisionId>(
  decision: Id,
  options?: Options,
): DecisionFunction<Facts, Answers[Id]['outcome'], Answers[Id]['values']> {
  return contract().compileDecision(decision, options);
}
