import type { Answers } from '../rules/answers.ts';
import { contract } from './contract.ts';
import type { DecisionId, FactsFor, Options } from './contract-types.ts';
import type { GivenFacts } from './given-facts.ts';
import type { Extreme } from './turning/extreme.ts';
import type { Range } from './turning/range.ts';
import type { TurningSpan } from './turning/turning-points.ts';
import type { WouldChange } from './turning/what-would-change.ts';

/**
 * The spans of one fact on which the outcome is the same, both ends included and exact to the day, the penny or the unit, as that
 * fact alone moves over its range, or from `from` to `to`; what `facts` holds there is put aside. Values with which the facts would
 * contradict one another are left out. A field of an entry is named as `priceChange.charges[0].new`; a decimal moves by `step`, a hundredth
 * unless told. With `values`, these are the same on each span too. Throws `PolicyError`, also for a fact that is not read, or no day, sum or number.
 * @example
 * turningPoints('invoice-dispute', { invoice: { date: '2024-01-31', amount: '10.00' }, dispute: null }, 'asOf', { from: '2024-02-28' }) // [{ from: '2024-02-28', to: '2024-03-01', outcome: 'open' }, { from: '2024-03-02', to: '2199-12-31', outcome: 'deemed-accepted' }]
 */
export function turningPoints<Id extends DecisionId, const Given = unknown>(
  decision: Id,
  facts: GivenFacts<FactsFor<Id>, Given>,
  path: string,
  options?: Options & Range & { readonly values?: readonly string[] | undefined },
): readonly TurningSpan<Answers[Id]['outcome']>[] {
  return contract().turningPoints(decision, facts as never, path, options);
}

/**
 * For each other outcome that a change of one given day, sum or number alone can give, those changes, the smallest first: in days, pence,
 * units, or in the last place of a decimal. Facts that are none or left out stay so.
 * @example
 * whatWouldChange('invoice-dispute', { asOf: '2024-03-01', invoice: { date: '2024-01-31', amount: '10.00' }, dispute: null })[0].changes[0] // { path: 'invoice.date', from: '2024-01-31', to: '2024-01-30', by: 1 }
 */
export function whatWouldChange<Id extends DecisionId, const Given = unknown>(
  decision: Id,
  facts: GivenFacts<FactsFor<Id>, Given>,
  options?: Options,
): readonly WouldChange<Answers[Id]['outcome']>[] {
  return contract().whatWouldChange(decision, facts as never, options);
}

/**
 * The least and the most that a fact can be for an outcome, `null` where no value gives it: the highest new price without an exit. Between
 * the two there may be other outcomes, which `turningPoints` tells.
 * @example
 * extreme('price-rise-exit', { priceChange: { cause: 'provider', charges: [{ name: 'a minute', old: '0.15', new: '0.15' }], notifiedOn: '2025-06-02', objectedOn: '2025-06-04' } }, 'priceChange.charges[0].new', 'no-right').most // '0.16'
 */
export function extreme<Id extends DecisionId, const Given = unknown>(
  decision: Id,
  facts: GivenFacts<FactsFor<Id>, Given>,
  path: string,
  outcome: Answers[Id]['outcome'],
  options?: Options & Range,
): Extreme {
  return contract().extreme(decision, facts as never, path, outcome, options);
}
