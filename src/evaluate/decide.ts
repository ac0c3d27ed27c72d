import type { Decision, Effect, PolicyStamp } from '../language/answer/decision.ts';
import type { Issue } from '../language/answer/issue.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import type { EffectRule } from '../language/model/decision-model.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { holdsUnknown } from '../language/run-time/holds-unknown.ts';
import { isUnknown, type PlainValue } from '../language/run-time/value.ts';
import { clauseTold, effectInForce } from './effects.ts';
import { readingWhyLate, whyOf } from './late-reasons.ts';
import { type Needs, needsOf, needsOfOutcome, noNeeds } from './needs.ts';
import type { Order } from './order.ts';
import { outcomeOf } from './outcome.ts';
import { settlingOutcome } from './settling.ts';
import { shownValue } from './shown-value.ts';
import type { Valuation } from './valuation.ts';

/**
 * The decision that a valuation comes to, frozen. Why it is so, and on what it rests, is worked out when it is first read:
 * a batch that asks only for outcomes and values does not pay for it.
 */
export function decide(valuation: Valuation, order: Order, policy: PolicyStamp): Decision {
  const { model } = valuation;
  const outcome = outcomeOf(valuation);
  const isOpen = isUnknown(outcome);
  const decided = isOpen ? null : (outcome as string);
  const values: Record<string, PlainValue> = {};
  // Most is known, and then nothing is needed.
  let valueNeeds: Needs | null = null;
  for (const [name, value] of model.values) {
    const found = valuation.valueOf(value.term);
    values[name] = deepFreeze(shownValue(found, value));
    if (!holdsUnknown(found)) continue;
    valueNeeds ??= noNeeds();
    needsOf(value.term, valuation, valuation, valueNeeds);
  }
  const effects: Effect[] = [];
  for (const effect of (decided === null ? undefined : model.effects.get(decided)) ?? []) {
    const follows = effect.where === null ? true : valuation.valueOf(effect.where);
    if (effect.where !== null && holdsUnknown(follows)) {
      valueNeeds ??= noNeeds();
      needsOf(effect.where, valuation, valuation, valueNeeds);
    }
    const inForce = follows === true ? effectInForce(effect, values, () => clauseTold(valuation)) : null;
    if (inForce !== null) effects.push(inForce);
  }
  const needs = isOpen || valueNeeds !== null ? needsInTurn(valuation, valueNeeds, order) : none;
  const known = {
    decision: model.decision,
    outcome: decided,
    values: Object.freeze(values),
    needs,
    effects: frozen(effects),
  };
  return readingWhyLate(known, () => whyOf(valuation, known, order), policy);
}

const none: readonly never[] = Object.freeze([]);
const frozen = (effects: readonly Effect[]): readonly Effect[] => (effects.length === 0 ? none : deepFreeze(effects));

/** What the outcome needs, then what the values need. */
function needsInTurn(valuation: Valuation, ofValues: Needs | null, order: Order): readonly string[] {
  const ofOutcome = needsOfOutcome(valuation);
  const needs = inTurn(order.ofFacts(ofOutcome.facts), () => settlingOutcome(valuation));
  const further = ofValues === null ? none : order.ofFacts(ofValues.facts).filter((need) => !needs.includes(need));
  if (needs.length + further.length === 0)
    refuseOutOfRange([...ofOutcome.outOfRange, ...(ofValues?.outOfRange ?? none)]);
  return Object.freeze([...needs, ...further]);
}

/** An answer of which nothing is left to be known, as compiled code gives it. */
export interface KnownAnswer {
  readonly outcome: string;
  readonly values: Readonly<Record<string, PlainValue>>;
  /** Which of the conditions of effects hold. */
  readonly holds: Readonly<Record<string, boolean>>;
}

/** What is asked of a rule for an answer that is known. */
export interface KnownRule {
  readonly decision: string;
  readonly effects: Readonly<Record<string, readonly EffectRule[]>>;
}

/** The same decision of an answer that is known; its valuation is made for the reasons alone, when they are first read. */
export function decideKnown(
  answer: KnownAnswer,
  rule: KnownRule,
  valuation: () => Valuation,
  order: Order,
  policy: PolicyStamp,
): Decision {
  const { outcome, values } = answer;
  for (const name in values) deepFreeze(values[name]);
  const known = {
    decision: rule.decision,
    outcome,
    values: Object.freeze(values),
    needs: none,
    effects: effectsKnown(rule.effects[outcome] ?? none, answer, valuation),
  };
  return readingWhyLate(known, () => whyOf(valuation(), known, order), policy);
}

/** What follows of an answer. Effects that hang on nothing are made once, with all of them where none does. */
function effectsKnown(
  rules: readonly EffectRule[],
  { values, holds }: KnownAnswer,
  valuation: () => Valuation,
): readonly Effect[] {
  const always = effectsAlways.get(rules);
  if (always !== undefined) return always;
  const effects: Effect[] = [];
  for (const effect of rules) {
    if (effect.where !== null && holds[effect.where] !== true) continue;
    const inForce = effectInForce(effect, values, () => clauseTold(valuation()));
    if (inForce !== null) effects.push(inForce);
  }
  const all = frozen(effects);
  if (rules.every(isAlways)) effectsAlways.set(rules, all);
  return all;
}

/** By what follows from an outcome. */
const effectsAlways = new WeakMap<readonly EffectRule[], readonly Effect[]>();
const isAlways = ({ where, amount, by, clause }: EffectRule): boolean =>
  where === null && amount === null && by === null && clause !== null;

/** Where no fact is missing, what is not known has left the range of what there is: each place once. */
function refuseOutOfRange(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  throw new PolicyError([...new Map(issues.map((issue) => [`${issue.file}${issue.at}`, issue])).values()]);
}

/** What the outcome of a valuation still needs, those first of which one alone may settle it. */
export const outcomeNeeds = (valuation: Valuation, order: Order): readonly string[] =>
  inTurn(order.ofFacts(needsOfOutcome(valuation).facts), () => settlingOutcome(valuation));

/** Facts with those first that are told to settle something alone, each kind in the order it had. */
function inTurn(needs: readonly string[], settling: () => ReadonlySet<string>): readonly string[] {
  if (needs.length < 2) return needs;
  const alone = settling();
  return [...needs.filter((need) => alone.has(need)), ...needs.filter((need) => !alone.has(need))];
}
