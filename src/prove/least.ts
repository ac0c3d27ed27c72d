import type { Confirmed, Question } from './attempt.ts';
import { type Below, type Least, leastBy } from './extremum.ts';
import { and, type Formula, not, TRUE } from './formula.ts';
import type { GivenFacts } from './given-facts.ts';
import { isOutcome } from './of-outcome.ts';
import { opened } from './opened.ts';
import type { Proving } from './proving.ts';
import { amountOf, isOnStep, type Limit, type Measured, openQuantity, type Quantity } from './quantity.ts';
import { compare, minus, type Ratio, ratio } from './ratio.ts';
import type { Witness } from './result.ts';
import { settle } from './settle.ts';
import { smaller } from './smaller.ts';

/** Between what a quantity has to lie; `null` for no limit. */
export interface Between {
  readonly quantity: Quantity;
  readonly least: Ratio | null;
  readonly most: Ratio | null;
}

/** What is looked for. */
export interface Sought {
  readonly decision: string;
  readonly isGreatest: boolean;
  readonly quantity: Quantity;
  /** The outcome that they get; `null` for any. */
  readonly outcome: string | null;
  readonly readings: Witness['readings'];
  readonly where: readonly Between[];
  readonly fixed: GivenFacts;
  /** What is taken for true of facts that go by steps, in words. */
  readonly assumed: readonly string[];
  /** The facts that are given, with what is asked about if that was given too. */
  readonly given: Witness['facts'];
  /** Facts as the solver found them, with those that are given as they were given. */
  readonly withGiven: (facts: Witness['facts']) => Witness['facts'];
  /** Whether facts hold all that is given. */
  readonly isOfThem: (facts: Witness['facts']) => boolean;
  /** Facts of which one alone that is measured is moved as far as the outcome stays. */
  readonly beside: (facts: Witness['facts']) => readonly Witness['facts'][];
  /** How much something is by `evaluate`; `null` where it is none. */
  readonly measure: (measured: Measured, facts: Witness['facts']) => Ratio | null;
  readonly unit: Ratio;
  /** The least, or the most, that can be given. */
  readonly end: Ratio;
}

const nil = ratio(0n);

/** The least of something among all who are asked about, or the greatest: each customer is answered by both evaluators. */
export async function least(sought: Sought, proving: Proving): Promise<Least<Witness>> {
  const { decision, isGreatest, outcome, readings, where, fixed, quantity } = sought;
  const measuredFacts = [quantity, ...where.map((one) => one.quantity)].flatMap(({ of, since }) =>
    [of, since].flatMap((one) => (one !== null && 'fact' in one ? [one.fact] : [])),
  );
  const also = new Set([...measuredFacts, ...fixed.paths]);
  const { encoded, inputs, kept } = opened(decision, proving.of, { readings, leftOut: 'few', also });
  for (const path of measuredFacts) encoded.of(path);
  let best: { readonly facts: Witness['facts']; readonly amount: Ratio } | null | undefined;
  /** The one of the customers known with the least, who are looked at once. */
  const bestKnown = (amountOfThem: (facts: Witness['facts']) => Ratio | null): (typeof best & object) | null => {
    if (best !== undefined) return best;
    best = null;
    for (const facts of [sought.given, ...proving.customers(decision).map(sought.withGiven)]) {
      const amount = amountOfThem(facts);
      if (amount !== null && (best === null || compare(amount, best.amount) < 0)) best = { facts, amount };
    }
    for (let before: typeof best = null; best !== null && best !== before; ) {
      before = best;
      for (const facts of sought.beside(best.facts)) {
        const amount = amountOfThem(facts);
        if (amount !== null && compare(amount, best.amount) < 0) best = { facts, amount };
      }
    }
    return best;
  };
  const turned = (amount: Ratio): Ratio => (isGreatest ? minus(nil, amount) : amount);
  const below = async (limit: Limit | null): Promise<Below<Witness>> => {
    const question: Question = {
      inputs,
      openReadings: [],
      kept,
      given: fixed,
      assumed: sought.assumed,
      against(on) {
        const own = openQuantity(quantity, encoded, inputs, on);
        const isLess = own === null ? TRUE : and(own.isThere, limit === null ? TRUE : beyond(own, limit));
        const isKnown =
          outcome === null ? not(on.formula(encoded.outcome.unknown)) : isOutcome(on, encoded.outcome, outcome);
        return and(
          isKnown,
          isLess,
          ...where.map((one) => isBetween(one, openQuantity(one.quantity, encoded, inputs, on))),
        );
      },
    };
    const isMet = (amount: Ratio | null): boolean =>
      amount !== null && (limit === null || isWithin(turned(amount), limit));
    const confirm = async (found: Witness['facts']): Promise<Confirmed> => {
      const facts = sought.withGiven(found);
      const answer = await proving.ask(decision, facts, readings);
      if ('not' in answer) return answer;
      if (answer.outcome === null || (outcome !== null && answer.outcome !== outcome))
        return { not: `the evaluators answer the solver's customer ${answer.outcome ?? 'nothing yet'}` };
      const amount = measured(quantity, facts);
      if (!isMet(amount) || !areBetween(facts))
        return { not: "the solver's customer has another amount by the evaluators" };
      const isSo = (fewer: Witness['facts']): boolean =>
        sought.isOfThem(fewer) &&
        proving.answer(decision, fewer, readings) === answer.outcome &&
        isSameAmount(measured(quantity, fewer), amount) &&
        areBetween(fewer);
      return { witness: { facts: smaller(facts, isSo), readings, outcomes: [answer.outcome] } };
    };
    const told = (who: Witness): Below<Witness> => ({
      is: 'somebody',
      amount: turned(measured(quantity, who.facts) ?? nil),
      who,
    });
    const known = bestKnown((facts) => {
      const answer = proving.answer(decision, facts, readings);
      if (typeof answer !== 'string' || (outcome !== null && answer !== outcome) || !areBetween(facts)) return null;
      const amount = measured(quantity, facts);
      return amount === null ? null : turned(amount);
    });
    if (known !== null && isMet(turned(known.amount))) {
      const said = await confirm(known.facts);
      if ('witness' in said) return told(said.witness);
    }
    const result = await settle(question, proving, confirm);
    if ('unsettled' in result) return { is: 'unsettled', why: result.why };
    if ('proved' in result) return { is: 'nobody', assumptions: result.assumptions };
    return told({ facts: result.facts, readings, outcomes: result.outcomes });
  };
  const beyond = (
    own: { isAtMost: (limit: Limit) => Formula; isAtLeast: (limit: Limit) => Formula },
    { at, isStrict }: Limit,
  ) => (isGreatest ? own.isAtLeast({ at: minus(nil, at), isStrict }) : own.isAtMost({ at, isStrict }));

  function measured({ of, since, ...how }: Quantity, facts: Witness['facts']): Ratio | null {
    const one = sought.measure(of, facts);
    const other = since === null ? null : sought.measure(since, facts);
    if (one === null || (since !== null && other === null)) return null;
    if (!isOnStep(of, one) || (since !== null && other !== null && !isOnStep(since, other))) return null;
    return amountOf({ of, since, ...how }, one, other);
  }
  const areBetween = (facts: Witness['facts']): boolean =>
    where.every(({ quantity: one, least: from, most: to }) => {
      const amount = measured(one, facts);
      if (amount === null) return false;
      return (from === null || compare(from, amount) <= 0) && (to === null || compare(amount, to) <= 0);
    });

  const found = await leastBy(below, sought.unit, turned(sought.end));
  if (found.is === 'least' || found.is === 'unbounded') return { ...found, amount: turned(found.amount) };
  if (found.is === 'nobody' || found.best === null) return found;
  return { ...found, best: { ...found.best, amount: turned(found.best.amount) } };
}

const isSameAmount = (one: Ratio | null, other: Ratio | null): boolean =>
  one !== null && other !== null && compare(one, other) === 0;

const isWithin = (amount: Ratio, { at, isStrict }: Limit): boolean => compare(amount, at) <= (isStrict ? -1 : 0);

function isBetween({ least: from, most: to }: Between, own: ReturnType<typeof openQuantity>): Formula {
  if (own === null) return TRUE;
  return and(
    own.isThere,
    from === null ? TRUE : own.isAtLeast({ at: from, isStrict: false }),
    to === null ? TRUE : own.isAtMost({ at: to, isStrict: false }),
  );
}
