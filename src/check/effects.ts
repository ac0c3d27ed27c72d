import { type Issue, pointer } from '../language/answer/issue.ts';
import type { RuleFile } from '../language/grammar/rule-file.ts';
import type { EffectRule, ShownValue } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { typeText } from '../language/model/type.ts';
import { reportUnknown } from './scope.ts';

/** What the values hold that an effect names. */
const held = { by: 'date', amount: 'money' } as const;

/** The effects of each outcome; every outcome is named, also one without effects, so that none is forgotten. */
export function checkEffects(
  file: RuleFile,
  outcomes: readonly string[],
  values: ReadonlyMap<string, ShownValue>,
  dictionary: Dictionary,
  report: (issue: Issue) => void,
): Map<string, readonly EffectRule[]> {
  for (const outcome of outcomes) {
    if (!Object.hasOwn(file.effects, outcome))
      report({ code: 'missing', at: '/effects', name: outcome, expected: 'its effects, or an empty list' });
  }
  const effects = new Map<string, readonly EffectRule[]>();
  for (const [outcome, list] of Object.entries(file.effects)) {
    const at = pointer(['effects', outcome]);
    if (!outcomes.includes(outcome)) reportUnknown({ report }, 'unknown-outcome', outcome, at, outcomes);
    list.forEach((effect, index) => {
      if (!dictionary.clauses.has(effect.clause))
        reportUnknown({ report }, 'unknown-clause', effect.clause, `${at}/${index}/clause`, dictionary.clauses);
      for (const key of ['by', 'amount'] as const) {
        const value = effect[key];
        if (value === undefined) continue;
        const place = `${at}/${index}/${key}`;
        if (!Object.hasOwn(file.values, value))
          reportUnknown({ report }, 'unknown-value', value, place, Object.keys(file.values));
        const type = values.get(value)?.type ?? 'none';
        if (type !== 'none' && type !== held[key])
          report({ code: 'wrong-type', at: place, expected: typeText(held[key]), found: typeText(type) });
      }
    });
    effects.set(
      outcome,
      list.map((effect) => ({ ...effect, by: effect.by ?? null, amount: effect.amount ?? null })),
    );
  }
  return effects;
}
