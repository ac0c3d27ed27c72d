import { PolicyError } from '../language/answer/policy-error.ts';
import { printable } from '../language/answer/printable.ts';
import type { RuleReason } from '../language/answer/reason.ts';
import type { ToldDecision } from '../language/answer/told-less.ts';
import { isUnknownInData, kebabInWords, possiblyInWords, valueInWords } from '../language/english/value-in-words.ts';
import type { Event } from '../language/model/decision-model.ts';
import { withNamesSaid } from '../language/model/reason-names.ts';
import { meaningOf, type Scope } from './scope.ts';

/** The outcome that a decision holds, in one sentence: why its rule holds, with the clause; or that it is open, and what is missing. */
export function outcomeInWords(decision: ToldDecision, scope: Scope): string {
  const { outcome, needs } = decision;
  if (outcome === null) return printable(`not decided: missing ${needs.join(', ') || 'nothing that can be given'}`);
  const { options } = scope.dictionary.inWords;
  const said = options.get(outcome) ?? kebabInWords(outcome);
  const told = 'because' in decision ? decision.because[0] : undefined;
  if (told === undefined || !('rule' in told)) {
    const { rules, otherwise } = scope.model;
    refuseOther(outcome, [...new Set([...rules.map(({ event }) => event), otherwise].map((event) => event.outcome))]);
    return printable(said);
  }
  const event = eventOf(told, scope);
  refuseOther(outcome, [event.outcome]);
  const because = event.cases[told.closer ?? -1]?.because ?? event.because;
  const words = withNamesSaid(because, (name) => valueNamed(name, told, decision, scope));
  return printable(`${said}: ${words} (${told.clause})`);
}

/** An outcome that somebody changed is not told, least of all with the reasons of another. */
function refuseOther(outcome: string, names: readonly string[]): void {
  if (!names.includes(outcome))
    throw new PolicyError([{ code: 'not-an-option', at: '/outcome', names, found: JSON.stringify(outcome) }]);
}

/** The event of the rule told, or the legal default. */
const eventOf = ({ at }: RuleReason, { model: { rules, otherwise } }: Scope): Event =>
  rules.find((rule) => rule.at === at)?.event ?? otherwise;

/** What a name held, as the decision shows it or its rule tells it; what it means where it is none or may be anything. */
function valueNamed(name: string, { says }: RuleReason, { values }: ToldDecision, scope: Scope): string {
  const shown = [...scope.model.values].find(([, value]) => value.term === name);
  const told = says?.[name];
  const value = (shown && values[shown[0]]) ?? told?.value ?? null;
  if (told === undefined || value === null) return meaningOf(name, scope).means;
  const unit = told.unit ?? null;
  const { options } = scope.dictionary.inWords;
  if (!isUnknownInData(value)) return valueInWords(value, told.type, unit, options);
  return possiblyInWords(value, told.type, unit, options) ?? meaningOf(name, scope).means;
}
