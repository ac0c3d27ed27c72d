import type { EffectRule, Preferences } from '../../language/model/decision-model.ts';
import { outcomesOf } from '../../language/model/outcomes.ts';
import { actionInWords, modalities } from '../effect-in-words.ts';
import { nameInWords } from '../names-in-words.ts';
import { line } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Links } from './links.ts';
import { code, list, plain } from './markdown.ts';

/** Each outcome, with what follows from it as sentences. */
export function outcomesList(scope: Scope, links: Links): string[] {
  const { model } = scope;
  const outcomes = outcomesOf(model).map((outcome) => {
    const effects = (model.effects.get(outcome) ?? []).map((effect) =>
      line(
        `${plain(effectRuleInWords(effect, scope))}${effect.clause === null ? '' : ` (${links.clause(effect.clause)})`}`,
      ),
    );
    return line(`${code(outcome)}${effects.length === 0 ? ': nothing follows' : ''}`, effects);
  });
  return [...list(outcomes), ...preferencesInWords(model.preferences)];
}

/** The outcomes in the order in which the customer prefers them. */
function preferencesInWords(preferences: Preferences): string[] {
  if (preferences.size === 0) return [];
  const ranks = [...new Set(preferences.values())].map((rank) =>
    [...preferences]
      .filter(([, other]) => other === rank)
      .map(([outcome]) => code(outcome))
      .join(' or '),
  );
  return ['', `For the customer, the best first: ${ranks.join(', then ')}.`];
}

function effectRuleInWords({ party, modality, action, by, amount, where }: EffectRule, scope: Scope): string {
  const meansOf = (name: string) => scope.model.values.get(name)?.means ?? name;
  const condition = where === null ? '' : `, where ${nameInWords(where, scope)}`;
  const day = by === null ? '' : `, ${modality === 'must-not' ? 'before' : 'by'} ${meansOf(by)}`;
  return `the ${party} ${modalities[modality]} ${actionInWords(action, scope.dictionary.inWords.actions)}${day}${amount === null ? '' : `: ${meansOf(amount)}`}${condition}`;
}
