import { type Coded, holds, single } from '../core/coded.ts';
import type { Encoded } from '../core/encode.ts';
import { asOf } from '../language/model/as-of.ts';
import type { EffectRule } from '../language/model/decision-model.ts';
import type { Confirmed, Question } from './attempt.ts';
import { and, atMost, equal, type Formula, less, not, or, real, TRUE } from './formula.ts';
import { isOutcome } from './of-outcome.ts';
import { type Opened, opened, type Scope } from './opened.ts';
import type { Proving, Said } from './proving.ts';
import { ratio } from './ratio.ts';
import type { Claim, Result, Witness } from './result.ts';
import { settle } from './settle.ts';
import type { Symbolic } from './symbolic.ts';

/** An effect of an outcome of a decision. */
interface Following {
  readonly decision: string;
  readonly outcome: string;
  readonly effect: EffectRule;
}

/** A ban, and what allows or asks for the same. */
type Pair = readonly [forbids: Following, against: Following];

/**
 * Whether what follows from a decision, in one matter, ever forbids what follows from it or from any other: however clauses are read, or where that is not
 * settled, read as by default. As `assess` tells conflicts, the same party may not and may do the same while both still run.
 */
export async function conflict(decision: string, proving: Proving): Promise<Claim> {
  const said: Said = {
    kind: 'conflict',
    decision,
    statement:
      'Nothing that follows from it forbids what follows from it, or from another decision, in the same matter.',
    about: null,
    expected: 'proved',
  };
  const assumptions = new Set<string>();
  for (const [other, pairs] of pairsOf(decision, proving)) {
    const result = await eitherWay(decision, other, pairs, proving);
    if (!('proved' in result)) return { ...said, about: other, result };
    for (const assumption of result.assumptions) assumptions.add(assumption);
  }
  return { ...said, result: { proved: true, assumptions: [...assumptions] } };
}

/** What may conflict with its bans, by the decision that it follows from; a decision has one outcome at a time. */
function pairsOf(decision: string, { of, decisions }: Proving): ReadonlyMap<string, readonly Pair[]> {
  const bans = followingFrom(decision, of.modelOf).filter(({ effect }) => effect.modality === 'must-not');
  const found = new Map<string, readonly Pair[]>();
  for (const other of decisions) {
    const powers = followingFrom(other, of.modelOf).filter(({ effect }) => effect.modality !== 'must-not');
    const pairs = bans.flatMap((ban) =>
      powers
        .filter(({ effect: { party, action } }) => party === ban.effect.party && action === ban.effect.action)
        .filter(({ outcome }) => other !== decision || outcome === ban.outcome)
        .map((power): Pair => [ban, power]),
    );
    if (pairs.length > 0) found.set(other, pairs);
  }
  return found;
}

const followingFrom = (decision: string, modelOf: Proving['of']['modelOf']): readonly Following[] =>
  [...modelOf(decision).effects].flatMap(([outcome, effects]) =>
    effects.map((effect) => ({ decision, outcome, effect })),
  );

async function eitherWay(decision: string, other: string, pairs: readonly Pair[], proving: Proving): Promise<Result> {
  const anyWay = await settled(decision, other, pairs, { readings: null, leftOut: 'all' }, proving);
  if (!('unsettled' in anyWay)) return anyWay;
  const byDefault = await settled(decision, other, pairs, { readings: {}, leftOut: 'few' }, proving);
  if (!('proved' in byDefault)) return 'refuted' in byDefault ? byDefault : anyWay;
  const assumptions = [...byDefault.assumptions, 'every fact is given and clauses are read as by default'];
  return { proved: true, assumptions };
}

async function settled(
  decision: string,
  other: string,
  pairs: readonly Pair[],
  scope: Scope,
  proving: Proving,
): Promise<Result> {
  // One customer is asked about both, so that what either lets be left out may be.
  const ofBoth = (what: 'standIns' | 'readAsLeftOut') => () =>
    new Set([decision, other].flatMap((id) => [...proving.of[what](id)]));
  const of = { ...proving.of, standIns: ofBoth('standIns'), readAsLeftOut: ofBoth('readAsLeftOut') };
  const also = new Set(proving.dictionary.facts.has(asOf) ? [asOf] : []);
  const each = new Map<string, Opened>(
    [...new Set([decision, other])].map((id) => [id, opened(id, of, { ...scope, also })]),
  );
  const openOf = (id: string): Opened => each.get(id) as Opened;
  const isSo = (on: Symbolic, { decision: id, outcome, effect }: Following): Formula =>
    isInForce(on, openOf(id).encoded, outcome, effect, also.has(asOf));
  const question: Question = {
    inputs: new Map([...each.values()].flatMap(({ inputs }) => [...inputs])),
    openReadings: [...new Set([...each.values()].flatMap(({ openReadings }) => openReadings))],
    kept: [...each.values()].flatMap(({ kept }) => kept),
    against: (on) => or(...pairs.map((pair) => and(...pair.map((following) => isSo(on, following))))),
  };
  return settle(question, proving, async (facts, readings): Promise<Confirmed> => {
    const found = await proving.conflicts(facts, readings);
    if ('not' in found) return found;
    const isFound = found.some((pair) => pair[0] === decision && pair[1] === other);
    const outcomes: Witness['outcomes'] = [decision, other].map((id) => proving.answer(id, facts, readings) ?? null);
    return isFound
      ? { witness: { facts, readings, outcomes } }
      : { not: "nothing that follows for the solver's customer conflicts" };
  });
}

/** Its outcome is given, its condition holds, its sum is not nil, and its day has not passed by the day asked about. */
function isInForce(
  on: Symbolic,
  { outcome: coded, of, values }: Encoded,
  outcome: string,
  { where, amount, by, modality }: EffectRule,
  isDayAsked: boolean,
): Formula {
  const isKnown = ({ none, unknown }: Coded) => and(not(on.formula(none)), not(on.formula(unknown)));
  const whole = (value: string) => values.get(value) as Coded;
  const follows = where === null ? TRUE : on.formula(holds(of(where)));
  const isNil = (sum: Coded) => equal(on.formula(single(sum.what, 'decimal')), real(ratio(0n)));
  const isSum = amount === null ? TRUE : not(and(isKnown(whole(amount)), isNil(whole(amount))));
  if (by === null || !isDayAsked) return and(isOutcome(on, coded, outcome), follows, isSum);
  const [day, asked] = [whole(by), of(asOf)].map((one) => ({
    isKnown: isKnown(one),
    is: on.formula(single(one.what, 'whole')),
  })) as [{ isKnown: Formula; is: Formula }, { isKnown: Formula; is: Formula }];
  // A last day is included, the end of a ban is not.
  const hasNotPassed = modality === 'must-not' ? less(asked.is, day.is) : atMost(asked.is, day.is);
  return and(isOutcome(on, coded, outcome), follows, isSum, or(not(day.isKnown), not(asked.isKnown), hasNotPassed));
}
