import { limits } from '../language/limits.ts';
import { putOver, putting, puttingKey } from '../language/run-time/given.ts';
import type { Value } from '../language/run-time/value.ts';
import type { Compiled } from './compiled.ts';
import type { Consult, Everywhere, Valuation, World } from './valuation.ts';

/**
 * The valuations of one call: each decision is worked out once on the same facts, however many consult it; what a decision that is consulted
 * with facts put in their place consults in turn is worked out on those too. Without a file of
 * several parts the facts are the only part.
 */
export function session(
  world: World,
  compiledOf: (decision: string) => Compiled,
  nullableEntities: ReadonlySet<string>,
  everywhere: Everywhere | null = null,
): (decision: string) => Valuation {
  const started = new Map<string, Valuation>();
  /** A decision on a world, in which some facts stand in place of those given. */
  const start = (decision: string, on: World, placed: Placed): Valuation => {
    const key = puttingKey(decision, placed);
    const found = started.get(key);
    if (found !== undefined) return found;
    if (placed.size > 0) on.steps.spend(limits.stepsOfDecision);
    const valuation = compiledOf(decision)(on, consultOn(on, placed));
    started.set(key, valuation);
    return valuation;
  };
  const consultOn =
    (on: World, placed: Placed): Consult =>
    ({ decision, with: names, everywhere: inAll, about }, frame) => {
      if (inAll && everywhere !== null) return everywhere(decision);
      if (inAll && about !== null && !on.given.gives(about)) return [];
      if (names.size === 0) return [start(decision, on, placed)];
      const put = new Map([...names].map(([path, name]) => [path, frame.valueOf(name)]));
      const given = putting(on.given, put, nullableEntities);
      return [start(decision, { ...on, given }, putOver(placed, put))];
    };
  return (decision) => start(decision, world, new Map());
}

/** Facts that stand in place of those given. */
type Placed = ReadonlyMap<string, Value>;
