import type { Decision } from '../language/answer/decision.ts';
import type { RuleReason } from '../language/answer/reason.ts';
import { isUnknownInData, kebabInWords, possiblyInWords, valueInWords } from '../language/english/value-in-words.ts';
import type { Event } from '../language/model/decision-model.ts';
import { namesInReason } from '../language/model/reason-names.ts';
import { meaningOf, type Scope } from './scope.ts';

/** The outcome in one sentence: why its rule holds, with the clause; or that it is open, and what is missing. */
export function outcomeInWords(decision: Decision, scope: Scope): string {
  const [told] = decision.because;
  if (decision.outcome === null || told === undefined || !('rule' in told))
    return `not decided: missing ${decision.needs.join(', ') || 'nothing that can be given'}`;
  const event = eventOf(told, scope);
  const because = event.cases[told.closer ?? -1]?.because ?? event.because;
  const words = namesInReason(because).reduce(
    (sentence, name) => sentence.replaceAll(`{${name}}`, valueNamed(name, told, decision, scope)),
    because,
  );
  const { options } = scope.dictionary.inWords;
  return `${options.get(event.outcome) ?? kebabInWords(event.outcome)}: ${words} (${told.clause})`;
}

/** The event of the rule told, or the legal default. */
const eventOf = ({ at }: RuleReason, { model: { rules, otherwise } }: Scope): Event =>
  rules.find((rule) => rule.at === at)?.event ?? otherwise;

/** What a name held, as the decision shows it or its rule tells it; what it means where it is none or may be anything. */
function valueNamed(name: string, { says }: RuleReason, { values }: Decision, scope: Scope): string {
  const shown = [...scope.model.values].find(([, value]) => value.term === name);
  const told = says?.[name];
  const value = (shown && values[shown[0]]) ?? told?.value ?? null;
  if (told === undefined || value === null) return meaningOf(name, scope).means;
  const unit = told.unit ?? null;
  const { options } = scope.dictionary.inWords;
  if (!isUnknownInData(value)) return valueInWords(value, told.type, unit, options);
  return possiblyInWords(value, told.type, unit, options) ?? meaningOf(name, scope).means;
}
