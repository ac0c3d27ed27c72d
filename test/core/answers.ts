import { decoded } from '../../src/core/decoded.ts';
import type { Encoded } from '../../src/core/encode.ts';
import { givenTuples } from '../../src/core/given-tuples.ts';
import { Interpreter } from '../../src/core/interpret.ts';
import { outcomeOf } from '../../src/evaluate/outcome.ts';
import type { Valuation } from '../../src/evaluate/valuation.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { UNKNOWN, type Value } from '../../src/language/run-time/value.ts';

/** An outcome, or a value, by core terms and by `evaluate`. */
export interface Answer {
  readonly name: string;
  readonly inCore: Value;
  readonly evaluated: Value;
}

/** The outcome and every value of a decision, both ways. */
export function answersOf({ outcome, values, inputs }: Encoded, valuation: Valuation): readonly Answer[] {
  const { model, world } = valuation;
  const on = new Interpreter(givenTuples(world.given, inputs));
  const of = (...[term]: Parameters<typeof on.of>) => on.of(term);
  return [
    { name: 'outcome', inCore: decoded(outcome, 'text', of), evaluated: outcomeIn(valuation) },
    ...[...model.values].map(([name, { term, type }]) => ({
      name,
      inCore: decoded(values.get(name) as typeof outcome, type, of),
      evaluated: valuation.valueOf(term),
    })),
  ];
}

/** Where two rules hold there is none. */
function outcomeIn(valuation: Valuation): Value {
  try {
    return outcomeOf(valuation);
  } catch (error) {
    if (error instanceof PolicyError) return UNKNOWN;
    throw error;
  }
}
