import { Engine } from 'json-rules-engine';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { parameterOn } from '../language/run-time/parameter-value.ts';
import type { Value } from '../language/run-time/value.ts';

const builtIn = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];

/**
 * An engine without operators: the built-in ones compare text after a number check and take null for 0.
 * A `path` would be resolved by jsonpath, which is never wanted: ours refuses.
 */
export function newEngine(): Engine {
  const engine = new Engine([], {
    pathResolver: () => {
      throw new Error('`path` is not part of the language of rule files');
    },
  });
  for (const name of builtIn) engine.removeOperator(name);
  return engine;
}

/**
 * The almanac would find each value by a hash, made anew whenever it is asked for, and the hashes of some names are the same: what is
 * worked out is kept by its name, and by whoever works it out.
 */
export const uncached = { cache: false };

/** The parameters of a rule as facts; a dated one is a dynamic fact that asks for its day. */
export function addParameters(engine: Engine, model: DecisionModel): void {
  for (const [name, { value, dated }] of model.parameters) {
    if (dated === null) engine.addFact(name, value, uncached);
    else
      engine.addFact(
        name,
        async (_, almanac) => parameterOn(dated, await almanac.factValue<Value>(dated.on)),
        uncached,
      );
  }
}
