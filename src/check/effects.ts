import { pointer } from '../language/answer/issue.ts';
import type { EffectFile, RuleFile } from '../language/grammar/rule-file.ts';
import type { DecisionModel, EffectRule, ShownValue } from '../language/model/decision-model.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { reportUnknown, type Scope } from './scope.ts';

/** What the values hold that an effect names. */
const held = { by: 'date', amount: 'money' } as const;

type Events = Pick<DecisionModel, 'rules' | 'otherwise'>;

/** The effects of each outcome; every outcome is named, also one without effects, so that none is forgotten. */
export function checkEffects(
  file: RuleFile,
  events: Events,
  values: ReadonlyMap<string, ShownValue>,
  scope: Scope,
): Map<string, readonly EffectRule[]> {
  const { dictionary, report } = scope;
  const outcomes = outcomesOf(events);
  for (const outcome of outcomes) {
    if (!Object.hasOwn(file.effects, outcome))
      report({ code: 'missing', at: '/effects', name: outcome, expected: 'its effects, or an empty list' });
  }
  const effects = new Map<string, readonly EffectRule[]>();
  for (const [outcome, list] of Object.entries(file.effects)) {
    const at = pointer(['effects', outcome]);
    if (!outcomes.includes(outcome)) reportUnknown({ report }, 'unknown-outcome', outcome, at, outcomes);
    const ofReasons = clausesOf(outcome, events);
    effects.set(outcome, list.map(checkEffect));

    function checkEffect(effect: EffectFile, index: number): EffectRule {
      const here = `${at}/${index}`;
      for (const key of ['by', 'amount'] as const) checkHeld(effect[key], held[key], `${here}/${key}`);
      const { by = null, amount = null, where = null } = effect;
      const type = where === null ? 'boolean' : scope.typeOf(where, `${here}/where`);
      if (type !== null && type !== 'boolean')
        report({ code: 'wrong-type', at: `${here}/where`, expected: 'a condition', found: typeText(type) });
      return { ...effect, by, amount, where, clause: clauseOf(effect, here) };
    }

    function clauseOf({ clause }: EffectFile, here: string): string | null {
      if (clause !== undefined && !dictionary.clauses.has(clause))
        reportUnknown({ report }, 'unknown-clause', clause, `${here}/clause`, dictionary.clauses);
      return clause ?? (ofReasons.length === 1 ? (ofReasons[0] ?? null) : null);
    }
  }

  function checkHeld(value: string | undefined, expected: Type, at: string): void {
    if (value === undefined) return;
    if (!Object.hasOwn(file.values, value))
      reportUnknown({ report }, 'unknown-value', value, at, Object.keys(file.values));
    const type = values.get(value)?.type ?? 'none';
    if (type !== 'none' && type !== expected)
      report({ code: 'wrong-type', at, expected: typeText(expected), found: typeText(type) });
  }
  return effects;
}

/** The clauses of the reasons for an outcome. */
const clausesOf = (outcome: string, { rules, otherwise }: Events): readonly string[] => [
  ...new Set(
    [...rules.map(({ event }) => event), otherwise].flatMap((event) =>
      event.outcome === outcome ? [event.clause, ...event.cases.map(({ clause }) => clause)] : [],
    ),
  ),
];
