import { Engine } from 'json-rules-engine';
import { parameterOn } from '../language/parameter-value.ts';
import type { Rule } from '../language/rule.ts';
import type { Value } from '../language/value.ts';

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

/** The parameters of a rule as facts; a dated one is a dynamic fact that asks for its day. */
export function addParameters(engine: Engine, rule: Rule): void {
  for (const [name, { value, dated }] of rule.parameters) {
    if (dated === null) engine.addFact(name, value);
    else engine.addFact(name, async (_, almanac) => parameterOn(dated, await almanac.factValue<Value>(dated.on)));
  }
}
