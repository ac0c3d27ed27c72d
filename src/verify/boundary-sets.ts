import type { ExampleFile } from '../language/grammar/example.ts';
import { type Base, basesOf } from './boundary-bases.ts';
import { type FlatFacts, withChange } from './flat-facts.ts';
import { type Reach, reachOf, type Verifiable } from './reach.ts';
import { spread } from './spread.ts';

/** Facts to try a decision on, by their paths, and how they are to be read. */
export interface BoundarySet {
  readonly facts: FlatFacts;
  readonly readings: Readonly<Record<string, string>>;
}

/**
 * The examples of a decision, then what one change makes of their facts, under the default readings and under each other
 * option of one reading, then what two changes make of them: at most `budget` sets, the same ones every time.
 */
export function* boundarySets(policy: Verifiable, decision: string, budget: number): Generator<BoundarySet> {
  const reach = reachOf(policy, decision);
  const bases = basesOf(policy, decision, reach);
  for (const { facts, readings } of bases) yield { facts, readings };

  const singles = bases.flatMap((base) => base.changes.map((_, index) => [base, index] as const));
  const options = [{}, ...otherOptions(reach)];
  let left = budget - bases.length;
  // A third each for default readings, other readings and pairs; what one does not use falls to the next.
  for (const [first, count, share] of [
    [0, singles.length, 3],
    [singles.length, singles.length * (options.length - 1), 2],
  ] as const) {
    for (const index of spread(count, Math.floor(left / share))) {
      const [base, at] = singles[index % singles.length] as (typeof singles)[number];
      yield { facts: changed(base, at), readings: options[Math.floor((first + index) / singles.length)] ?? {} };
    }
    left -= Math.min(count, Math.floor(left / share));
  }
  yield* pairs(bases, left);
}

function* pairs(bases: readonly Base[], budget: number): Generator<BoundarySet> {
  const count = bases.reduce((sum, { changes }) => sum + changes.length ** 2, 0);
  for (let index of spread(count, budget)) {
    const base = bases.find(({ changes }) => {
      const here = index < changes.length ** 2;
      if (!here) index -= changes.length ** 2;
      return here;
    }) as Base;
    const [first, second] = [Math.floor(index / base.changes.length), index % base.changes.length];
    if (base.changes[first]?.path === base.changes[second]?.path) continue;
    yield { facts: changed({ ...base, facts: changed(base, first) }, second), readings: {} };
  }
}

function changed({ facts, changes }: Base, at: number): FlatFacts {
  const change = changes[at];
  return change === undefined ? facts : withChange(facts, change.path, change.content);
}

const otherOptions = ({ readings }: Reach): NonNullable<ExampleFile['readings']>[] =>
  readings.flatMap((reading) =>
    reading.options.filter(({ id }) => id !== reading.default).map(({ id }) => ({ [reading.id]: id })),
  );
