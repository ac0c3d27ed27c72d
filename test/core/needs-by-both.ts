import type { Encoded } from '../../src/core/encode.ts';
import { givenTuples } from '../../src/core/given-tuples.ts';
import { Interpreter } from '../../src/core/interpret.ts';
import { needsIn } from '../../src/core/needs/index.ts';
import { decide } from '../../src/evaluate/decide.ts';
import { orderOf } from '../../src/evaluate/order.ts';
import type { Valuation } from '../../src/evaluate/valuation.ts';
import type { Dictionary } from '../../src/language/model/dictionary.ts';
import { holdsUnknown } from '../../src/language/run-time/holds-unknown.ts';
import { answersOf } from './answers.ts';

/** What a decision needs by core terms, and by `evaluate`. */
export interface Needs {
  readonly inCore: readonly string[];
  readonly evaluated: readonly string[];
  /** Whether core terms know as much of the outcome and the values as `evaluate` does. */
  readonly isKnownAlike: boolean;
}

export function needsBothWays(encoded: Encoded, valuation: Valuation, dictionary: Dictionary): Needs {
  const { needs, inputs } = encoded;
  const paths = needs();
  const on = new Interpreter(givenTuples(valuation.world.given, inputs));
  return {
    inCore: needsIn(paths, (condition) => on.of(condition) === true),
    evaluated: decide(valuation, orderOf(dictionary), { name: '', version: '', digest: '' } as never).needs,
    isKnownAlike: answersOf(encoded, valuation).every(
      ({ inCore, evaluated }) => holdsUnknown(inCore) === holdsUnknown(evaluated),
    ),
  };
}
