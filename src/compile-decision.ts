import type { Answers } from '../rules/answers.ts';
import { contract } from './contract.ts';
import type { DecisionId, FactsFor, Options } from './contract-types.ts';
import type { CompileOptions, DecisionFunction } from './policy-interface.ts';

/**
 * One decision as a bare function for hot loops: `(facts) => { outcome, values, needs }`, each as `evaluate` gives it, without reasons and
 * effects. `typed` of the function checks facts and takes them apart once, and `outcome` answers on those: the outcome, or null. The
 * function throws `PolicyError` where the facts are at fault, this one where the id, the readings or the tables are. Its answers are not
 * frozen. With default readings it runs on code; with others on closures, or on what `compiled` gives of a module made under them.
 * @example
 * compileDecision('invoice-dispute')({ invoice: { date: '2024-01-31' }, dispute: null }).needs // ['asOf', 'invoice.amount']
 */
export function compileDecision<Id extends DecisionId>(
  decision: Id,
  options?: Options & Pick<CompileOptions, 'compiled'>,
): DecisionFunction<FactsFor<Id>, Answers[Id]['outcome'], Answers[Id]['values']> {
  return contract().compileDecision(decision, options);
}

/**
 * A decision under some readings as the source of a JavaScript module without any evaluator in it: plain lines over numbers and text, a
 * loop for each list. Its default export is given back as `compiled` to `compileDecision`, or to `loadPolicy` for a policy of your own. Throws
 * `PolicyError` for an unknown id or reading.
 * @example
 * toJavaScript('invoice-dispute', { readings: { 'dispute-timing': 'receipt' } }).includes('facts.disputeReceivedOn') // true
 */
export function toJavaScript(decision: DecisionId, options?: Pick<Options, 'readings'>): string {
  return contract().toJavaScript(decision, options as never);
}
