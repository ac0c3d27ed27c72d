import type { Value } from '../run-time/value.ts';
import type { DecisionModel, Rule } from './decision-model.ts';
import type { Dictionary } from './dictionary.ts';
import { foldConditions, foldConstants } from './fold-constants.ts';
import { outcomesOf } from './outcomes.ts';
import { own } from './own.ts';
import { withoutUnused } from './without-unused.ts';

/**
 * The same decision with its readings chosen, what is then constant worked out, and what is then unused gone: a model like any
 * other. On the same facts it comes to the same outcome, values and needs as the model itself under these readings; the
 * decisions that it consults are read as before. Of examples those stay that are told under these readings.
 */
export function specialise(
  model: DecisionModel,
  chosen: Readonly<Record<string, string>>,
  readings: Dictionary['readings'],
): DecisionModel {
  const byDefault = (id: string): string => readings.get(id)?.default ?? '';
  const option = (id: string): string => own(chosen, id) ?? byDefault(id);
  const rulesByName = new Map(model.rules.map((rule) => [rule.name, rule]));
  const conditions = new Map<string, Rule['conditions'] | boolean>();
  const conditionsOf = (rule: Rule): Rule['conditions'] | boolean => {
    const known = conditions.get(rule.name) ?? foldConditions(rule, folded.truthOf, truthOfRule);
    conditions.set(rule.name, known);
    return known;
  };
  const truthOfRule = (name: string): boolean | undefined => {
    const rule = rulesByName.get(name);
    const held = rule === undefined ? undefined : conditionsOf(rule);
    return typeof held === 'boolean' ? held : undefined;
  };
  const folded = foldConstants(model.terms, option, truthOfRule as (name: string) => Value | undefined);

  // A rule that always holds keeps its conditions, since there is none without.
  const rules = model.rules.flatMap((rule): Rule[] => {
    const held = conditionsOf(rule);
    if (held === false) return [];
    return [held === true ? rule : { ...rule, conditions: held }];
  });
  const outcomes = outcomesOf({ rules, otherwise: model.otherwise });
  return withoutUnused({
    ...model,
    rules,
    terms: folded.terms(),
    effects: new Map([...model.effects].filter(([outcome]) => outcomes.includes(outcome))),
    examples: model.examples.filter(({ readings = {} }) =>
      [...model.readings].every((id) => (own(readings, id) ?? byDefault(id)) === option(id)),
    ),
  });
}
