import { decoded } from '../../src/core/decoded.ts';
import type { Encoded, Source } from '../../src/core/encode.ts';
import { givenTuples } from '../../src/core/given-tuples.ts';
import { Interpreter } from '../../src/core/interpret.ts';
import { needsIn } from '../../src/core/needs/index.ts';
import { decide } from '../../src/evaluate/decide.ts';
import { orderOf } from '../../src/evaluate/order.ts';
import type { Valuation } from '../../src/evaluate/valuation.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { specialise } from '../../src/language/model/specialise.ts';
import { holdsUnknown } from '../../src/language/run-time/holds-unknown.ts';
import { answersOf } from './answers.ts';
import { encoding, type Policy, type Readings } from './encoded.ts';

export type EncodedOf = (decision: string, readings: Readings) => Encoded;

/** The decisions of a policy in core terms, for facts of which any may be left out, each encoded once for the same readings. */
export function encodings(policy: Policy, further: Partial<Source> = {}): EncodedOf {
  const known = new Map<string, ReturnType<typeof encoding>>();
  return (decision, readings) => {
    const encoded = known.get(decision) ?? encoding(decision, further, policy);
    known.set(decision, encoded);
    return encoded(readings, true);
  };
}

const stamp = { name: '', version: '', digest: '' } as unknown as Parameters<typeof decide>[2];

/** What a decision needs by core terms, and by `evaluate`. */
export function needsBothWays(encoded: Encoded, valuation: Valuation, { dictionary }: Pick<InnerPolicy, 'dictionary'>) {
  const needs = encoded.needs();
  const on = new Interpreter(givenTuples(valuation.world.given, encoded.inputs));
  return {
    inCore: needsIn(needs, (condition) => on.of(condition) === true),
    evaluated: decide(valuation, orderOf(dictionary), stamp).needs,
  };
}

/** Whether core terms know the same of the outcome and the values as `evaluate` does. */
export const knowAnswersAlike = (encoded: Encoded, valuation: Valuation): boolean =>
  answersOf(encoded, valuation).every(({ inCore, evaluated }) => holdsUnknown(inCore) === holdsUnknown(evaluated));

/** Whether they do of every name of a decision that its readings leave, and of those of the decisions that it consults. */
export function knowNamesAlike(
  policy: Policy,
  encodedOf: EncodedOf,
  readings: Readings,
  valuation: Valuation,
  seen = new Set<Valuation>(),
): boolean {
  if (seen.has(valuation)) return true;
  seen.add(valuation);
  const { model, world } = valuation;
  const { of, inputs } = encodedOf(model.decision, readings);
  const { terms } = specialise(model, readings, policy.dictionary.readings);
  const coded = [...terms].map(([name, { type }]) => ({ name, type, value: of(name) }));
  const on = new Interpreter(givenTuples(world.given, inputs));
  const isAlike = ({ name, type, value }: (typeof coded)[number]) =>
    holdsUnknown(decoded(value, type, (term) => on.of(term))) === holdsUnknown(valuation.valueOf(name));
  const consulted = [...terms.values()].flatMap(({ term }) =>
    term.kind === 'decision' ? valuation.consulted(term, valuation) : [],
  );
  return coded.every(isAlike) && consulted.every((other) => knowNamesAlike(policy, encodedOf, readings, other, seen));
}
