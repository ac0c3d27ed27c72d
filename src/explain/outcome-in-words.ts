import { PolicyError } from '../language/answer/policy-error.ts';
import { printable } from '../language/answer/printable.ts';
import type { RuleReason } from '../language/answer/reason.ts';
import type { ToldDecision } from '../language/answer/told-less.ts';
import {
  isUnknownInData,
  kebabInWords,
  type OptionsInWords,
  possiblyInWords,
  valueInWords,
} from '../language/english/value-in-words.ts';
import type { Event } from '../language/model/decision-model.ts';
import { withNamesSaid } from '../language/model/reason-names.ts';
import type { Type } from '../language/model/type.ts';
import type { PlainValue } from '../language/run-time/value.ts';
import { meaningOf, type Scope } from './scope.ts';

/** The outcome that a decision holds, in one sentence: why its rule holds, with the clause; or that it is open, and what is missing. */
export function outcomeInWords(decision: ToldDecision, scope: Scope): string {
  const { outcome, needs } = decision;
  if (outcome === null) return printable(`not decided: missing ${needs.join(', ') || 'nothing that can be given'}`);
  const { options } = scope.dictionary.inWords;
  const said = options.get(outcome) ?? kebabInWords(outcome);
  const told = ruleTold(decision);
  if (told === undefined) {
    const { rules, otherwise } = scope.model;
    refuseOther(outcome, [...new Set([...rules.map(({ event }) => event), otherwise].map((event) => event.outcome))]);
    return printable(said);
  }
  const words = withNamesSaid(becauseOf(told, outcome, scope), (name) => saidInReason(name, told, decision, scope));
  return printable(`${said}: ${words} (${told.clause})`);
}

/** The reason of the outcome with `{name}` where a value goes: that of the rule told, or the closer one that is known to hold. */
export function becauseOf(told: RuleReason, outcome: string, scope: Scope): string {
  const event = eventOf(told, scope);
  refuseOther(outcome, [event.outcome]);
  return event.cases[told.closer ?? -1]?.because ?? event.because;
}

/** What stands for a name of a reason: its value, what that may be, or what the name means. */
export function saidInReason(name: string, told: RuleReason, decision: ToldDecision, scope: Scope): string {
  const held = valueNamed(name, told, decision, scope);
  if (!('value' in held)) return held.means;
  return inWordsOf(held, scope.dictionary.inWords.options) ?? meaningOf(name, scope).means;
}

/** The rule told for an outcome; `undefined` where no reasons are brought. */
export function ruleTold(decision: ToldDecision): RuleReason | undefined {
  const told = 'because' in decision ? decision.because[0] : undefined;
  return told !== undefined && 'rule' in told ? told : undefined;
}

/** An outcome that somebody changed is not told, least of all with the reasons of another. */
function refuseOther(outcome: string, names: readonly string[]): void {
  if (!names.includes(outcome))
    throw new PolicyError([{ code: 'not-an-option', at: '/outcome', names, found: JSON.stringify(outcome) }]);
}

/** The event of the rule told, or the legal default. */
const eventOf = ({ at }: RuleReason, { model: { rules, otherwise } }: Scope): Event =>
  rules.find((rule) => rule.at === at)?.event ?? otherwise;

/** What a name of a reason held, or what it means where it is none. */
export type Held =
  | { readonly value: PlainValue; readonly type: Type; readonly unit: string | null }
  | { readonly means: string };

/** What a name held, as the decision shows it or its rule tells it; what it means where it is none. */
export function valueNamed(name: string, { says }: RuleReason, { values }: ToldDecision, scope: Scope): Held {
  const shown = [...scope.model.values].find(([, value]) => value.term === name);
  const told = says?.[name];
  const value = (shown && values[shown[0]]) ?? told?.value ?? null;
  if (told === undefined || value === null) return { means: meaningOf(name, scope).means };
  return { value, type: told.type, unit: told.unit ?? null };
}

/** A value in words, or what it may be; `null` where it may be anything. */
const inWordsOf = ({ value, type, unit }: Exclude<Held, { means: string }>, options: OptionsInWords): string | null =>
  isUnknownInData(value) ? possiblyInWords(value, type, unit, options) : valueInWords(value, type, unit, options);
