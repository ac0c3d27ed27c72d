import type { PlacedCondition } from '../cases/conditions.ts';
import { outcomeOf } from '../evaluate/outcome.ts';
import { shownValue, unknownValues } from '../evaluate/shown-value.ts';
import type { Valuation } from '../evaluate/valuation.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { isUnknown } from '../language/run-time/value.ts';
import { type FlatFacts, nestedFacts } from '../verify/flat-facts.ts';
import type { Readings, Verifiable } from '../verify/reach.ts';

/** Facts of a customer of whom nothing is left to ask: what is decided, and how each condition stands. */
export interface Customer {
  readonly facts: FlatFacts;
  readonly outcome: string;
  readonly valuation: Valuation;
  /** Of each condition, in their order; `null` where it is not known or was not asked for. */
  readonly truths: readonly (boolean | null)[];
}

/** Makes customers of facts; `null` where they are refused, or something is left to ask. */
export function customersOf(
  policy: Verifiable,
  decision: string,
  conditions: readonly PlacedCondition[],
  readings: Readings,
) {
  return (facts: FlatFacts): Customer | null => {
    try {
      const valuation = policy.valuationOf(decision, nestedFacts(facts), { readings });
      const outcome = outcomeOf(valuation);
      if (isUnknown(outcome) || unknownValues(valuation).size > 0) return null;
      const truths = conditions.map(({ truthIn }) => {
        const truth = orNull(() => truthIn(valuation));
        return typeof truth === 'boolean' ? truth : null;
      });
      return { facts, outcome: outcome as string, valuation, truths };
    } catch (error) {
      if (error instanceof PolicyError) return null;
      throw error;
    }
  };
}

/** What is shown of a customer's values, by their names. */
export const valuesOf = ({ valuation }: Customer): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...valuation.model.values].map(([name, shown]) => [name, shownValue(valuation.valueOf(shown.term), shown)]),
  );

/** What an answer never asked for may have no value at all. */
function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}
