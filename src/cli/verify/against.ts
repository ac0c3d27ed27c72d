import type { InnerPolicy } from '../../inner-policy.ts';
import type { Decision } from '../../language/answer/decision.ts';
import { type Difference, differencesOf } from '../../language/answer/differences.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import { type Draw, type DrawnCustomers, drawnCustomers } from '../../verify/drawn-customers.ts';
import { withoutOneFact } from '../../verify/properties/leave-out.ts';
import { answersOf, type OtherAnswer } from './answers-of-command.ts';

/** A customer of whom another system says something else. */
export interface Differing {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly answer: Decision;
  readonly other: OtherAnswer;
  readonly differences: readonly Difference[];
}

interface Compared {
  readonly runs: number;
  readonly seed: number;
  readonly readings: Readonly<Record<string, string>>;
}

// A lot of customers is one start of the command.
const mostInLot = 500;
const mostLots = 30;

/** The simplest customer found for whom a command answers otherwise than the decision; `null` where it answers all alike. */
export async function differingFrom(
  command: string,
  decision: string,
  policy: InnerPolicy,
  { runs, seed, readings }: Compared,
): Promise<Differing | null> {
  const drawn: DrawnCustomers = drawnCustomers(policy, decision, runs, seed);
  let lots = 0;
  /** The first of some facts on which they differ, and which it is. */
  async function firstOf(
    some: readonly Readonly<Record<string, unknown>>[],
    partial = false,
  ): Promise<[Differing, number] | null> {
    const answered = some.flatMap((facts, index) => {
      const answer = decided(facts);
      return answer === null ? [] : [{ facts, answer, index }];
    });
    lots += 1;
    if (answered.length === 0) return null;
    const others = await answersOf(
      command,
      answered.map(({ facts }) => facts),
    );
    for (const [nth, { facts, answer, index }] of answered.entries()) {
      const other = others[nth] as OtherAnswer;
      const all = differencesOf(asExpected(other), answer);
      // What is open only because facts were left out is no other answer.
      const differences = partial ? all.filter(({ found }) => found !== null && found !== undefined) : all;
      if (differences.length > 0) return [{ facts, answer, other, differences }, index];
    }
    return null;
  }
  /** A system need not know what to say where a fact is left out; then those without another are tried by themselves. */
  async function firstOfLess(less: readonly Readonly<Record<string, unknown>>[]): Promise<Differing | null> {
    try {
      return (await firstOf(less, true))?.[0] ?? null;
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      if (less.length < 2) return null;
      const half = Math.ceil(less.length / 2);
      return (await firstOfLess(less.slice(0, half))) ?? firstOfLess(less.slice(half));
    }
  }
  function decided(facts: object): Decision | null {
    try {
      return policy.evaluate(decision, facts, { readings });
    } catch (error) {
      if (error instanceof PolicyError) return null;
      throw error;
    }
  }

  for (let from = 0; from < drawn.all.length; from += mostInLot) {
    const lot = drawn.all.slice(from, from + mostInLot);
    const found = await firstOf(lot.map(({ facts }) => facts));
    if (found === null) continue;
    let [simplest, nth] = found;
    let draw = lot[nth] as Draw;
    for (let goesOn = true; goesOn && lots < mostLots; ) {
      const smaller = drawn.smaller(draw, mostInLot);
      const next = smaller.length === 0 ? null : await firstOf(smaller.map(({ facts }) => facts));
      goesOn = next !== null;
      if (next !== null) [simplest, nth] = next;
      if (next !== null) draw = smaller[nth] as Draw;
    }
    for (let goesOn = true; goesOn && lots < 2 * mostLots; ) {
      const next = await firstOfLess(withoutOneFact(simplest.facts));
      goesOn = next !== null;
      if (next !== null) simplest = next;
    }
    return simplest;
  }
  return null;
}

const asExpected = ({ outcome, values }: OtherAnswer) => ({
  ...(outcome !== undefined && { outcome }),
  ...(values !== undefined && { values }),
});
