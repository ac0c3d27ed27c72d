import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { holdsUnknown } from '../../language/run-time/holds-unknown.ts';
import { isUnknown, type Value } from '../../language/run-time/value.ts';
import { applies } from '../judged.ts';
import type { Steps } from '../landmarks.ts';
import type { Readings } from '../reach.ts';

/** Facts as JSON, and the readings under which they are judged. */
export interface Customer {
  readonly facts: JsonFacts;
  readonly readings: Readings;
}

export type JsonFacts = Readonly<Record<string, unknown>>;

/** A customer whose terms of a property are worked out when they are asked for. */
export interface Asked {
  readonly customer: Customer;
  /** Throws `PolicyError` where two rules hold at once. */
  readonly valueOf: (term: string) => Value;
}

/** What a property is judged with. */
export interface Ground {
  /** The facts worked out; throws `PolicyError` where they cannot be true together. */
  readonly ask: (customer: Customer) => Asked;
  /** The same of a customer of whom the property has to say something too. */
  readonly askAgain: (customer: Customer) => Asked;
  readonly dictionary: Dictionary;
  /** The decision that the property is about. */
  readonly about: DecisionModel;
  /** How far its numbers lead from one day to another. */
  readonly steps: Steps;
  /** A value of a term in words, and what a term is. */
  readonly inWords: (value: Value, term: string) => string;
  readonly means: (term: string) => string;
}

/** A value that is known and not none; of anything else nothing is said. */
export function valueKnown(asked: Asked, term: string): NonNullable<Value> {
  const value = asked.valueOf(term);
  applies(value !== null && !holdsUnknown(value));
  return value as NonNullable<Value>;
}

/** Whether a condition holds; where that is not known, nothing is said. */
export function holdsFor(asked: Asked, term: string): boolean {
  const value = asked.valueOf(term);
  applies(!isUnknown(value));
  return value === true;
}
