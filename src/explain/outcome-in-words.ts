import type { Decision, Reason } from '../language/answer/decision.ts';
import type { Event } from '../language/model/decision-model.ts';
import { namesInReason } from '../language/model/reason-names.ts';
import type { PlainValue } from '../language/run-time/value.ts';
import { meaningOf, type Scope } from './scope.ts';
import { isUnknownInData, valueInWords } from './values-in-words.ts';

/** The outcome in one sentence: why its rule holds, with the clause; or that it is open, and what is missing. */
export function outcomeInWords(decision: Decision, scope: Scope): string {
  const event = eventOf(decision, scope);
  if (event === null) return `not decided: missing ${decision.needs.join(', ') || 'nothing that can be given'}`;
  const words = namesInReason(event.because).reduce(
    (sentence, name) => sentence.replaceAll(`{${name}}`, valueNamed(name, decision, scope)),
    event.because,
  );
  return `${event.outcome}: ${words} (${event.clause})`;
}

/** The event of the rule that holds, or the legal default; `null` while undecided. */
function eventOf({ outcome, because: [first] }: Decision, { model }: Scope): Event | null {
  if (outcome === null || first === undefined || !('rule' in first)) return null;
  return model.rules.find(({ name }) => name === first.rule)?.event ?? model.otherwise;
}

/** What a name held, as the decision shows it or its reasons tell it; what it means where neither does. */
function valueNamed(name: string, { values, because }: Decision, scope: Scope): string {
  const { means, type, unit } = meaningOf(name, scope);
  const shown = [...scope.model.values].find(([, value]) => value.term === name);
  const value = (shown && values[shown[0]]) ?? toldIn(because, name);
  if (value === undefined || value === null || isUnknownInData(value)) return means;
  return valueInWords(value, type, unit ?? shown?.[1].unit ?? null);
}

/** What a term of this decision itself held; consulted decisions have names of their own. */
function toldIn(reasons: readonly Reason[], name: string): PlainValue | undefined {
  for (const reason of reasons) {
    if ('decision' in reason) continue;
    if ('term' in reason && reason.term === name) return reason.value;
    const value = toldIn(partsOf(reason), name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function partsOf(reason: Exclude<Reason, { readonly decision: string }>): readonly Reason[] {
  if ('from' in reason) return reason.from;
  if ('conditions' in reason) return reason.conditions;
  return 'all' in reason ? reason.all : reason.any;
}
