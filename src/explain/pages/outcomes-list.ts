import type { EffectRule, Preferences } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { outcomesOf } from '../../language/model/outcomes.ts';
import { actionInWords, modalities } from '../effect-in-words.ts';
import { nameInWords } from '../names-in-words.ts';
import { line } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Links } from './links.ts';
import { list, plain } from './markdown.ts';
import { titled, wordsOfId } from './titles.ts';

/** Each outcome, with what follows from it as sentences. */
export function outcomesList(scope: Scope, links: Links): string[] {
  const { model } = scope;
  const outcomes = outcomesOf(model).map((outcome) => {
    const effects = (model.effects.get(outcome) ?? []).map((effect) =>
      line(
        `${plain(effectRuleInWords(effect, scope))}${effect.clause === null ? '' : ` (${links.clause(effect.clause)})`}`,
      ),
    );
    return line(
      `${titled(outcome, scope.dictionary)}${favour(outcome)}${effects.length === 0 ? ': nothing follows' : ''}`,
      effects,
    );
  });
  function favour(outcome: string): string {
    const rank = model.preferences.get(outcome);
    const ranks = [...model.preferences.values()];
    if (rank === undefined || ranks.every((other) => other === rank)) return '';
    if (rank === Math.min(...ranks)) return ', the best for the customer';
    return rank === Math.max(...ranks) ? ', the best for the provider' : '';
  }
  return [...list(outcomes), ...preferencesInWords(model.preferences, scope.dictionary)];
}

/** The outcomes in the order in which the customer prefers them. */
function preferencesInWords(preferences: Preferences, dictionary: Dictionary): string[] {
  if (preferences.size === 0) return [];
  const ranks = [...new Set(preferences.values())].map((rank) =>
    [...preferences]
      .filter(([, other]) => other === rank)
      .map(([outcome]) => plain(wordsOfId(outcome, dictionary)))
      .join(' or '),
  );
  return [`For the customer, the best first: ${ranks.join(', then ')}.`];
}

function effectRuleInWords({ party, modality, action, by, amount, where }: EffectRule, scope: Scope): string {
  const meansOf = (name: string) => scope.model.values.get(name)?.means ?? name;
  const condition = where === null ? '' : `, where ${nameInWords(where, scope)}`;
  const day = by === null ? '' : `, ${modality === 'must-not' ? 'before' : 'by'} ${meansOf(by)}`;
  return `the ${party} ${modalities[modality]} ${actionInWords(action, scope.dictionary.inWords.actions)}${day}${amount === null ? '' : `: ${meansOf(amount)}`}${condition}`;
}
