import type { Readings } from '../rules/answers.ts';
import type { Comparison } from './compare/compare-readings.ts';
import type { Preset } from './compare/preset-readings.ts';
import { contract } from './contract.ts';
import type { DecisionId, FactsFor, Options } from './contract-types.ts';
import type { GivenFacts } from './given-facts.ts';

/**
 * The answers under each option of each reading that the answer relies on: what changes, by how much (days, months, or as
 * the value is shown) and in whose favour, computed from these answers.
 * @example
 * compareReadings('invoice-dispute', { invoice: { date: '2025-03-10' } }).readings.map((told) => told.reading).includes('dispute-day-count') // true
 */
export function compareReadings<Id extends DecisionId, const Given = unknown>(
  decision: Id,
  facts: GivenFacts<FactsFor<Id>, Given>,
  options?: Options,
): Comparison {
  return contract().compareReadings(decision, facts as never, options);
}

/**
 * The readings whose answer is best for one side on these facts, to be given as `readings`; ties keep the default.
 * @example
 * presetReadings('collection-date', { invoice: { dueDate: '2026-01-02' } }, 'default') // {}
 */
export function presetReadings<Id extends DecisionId, const Given = unknown>(
  decision: Id,
  facts: GivenFacts<FactsFor<Id>, Given>,
  preset: Preset,
  options?: Options,
): Partial<Readings> {
  return contract().presetReadings(decision, facts as never, preset, options) as Partial<Readings>;
}
