import { putting, puttingKey } from '../language/run-time/given.ts';
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
  /** `place` tells apart the facts on which a decision is worked out: what was put in their place on the way to it. */
  const start = (place: string, decision: string, on: World): Valuation => {
    const key = `${place}${decision}`;
    const found = started.get(key);
    if (found !== undefined) return found;
    const valuation = compiledOf(decision)(on, place === '' ? consultOnGiven : consultOn(place, on));
    started.set(key, valuation);
    return valuation;
  };
  const consultOn =
    (place: string, on: World): Consult =>
    ({ decision, with: names, everywhere: inAll, about }, frame) => {
      if (inAll && everywhere !== null) return everywhere(decision);
      if (inAll && about !== null && !on.given.gives(about)) return [];
      if (names.size === 0) return [start(place, decision, on)];
      const put = new Map([...names].map(([path, name]) => [path, frame.valueOf(name)]));
      return [
        start(`${place}${puttingKey(put)} `, decision, { ...on, given: putting(on.given, put, nullableEntities) }),
      ];
    };
  const consultOnGiven = consultOn('', world);
  return (decision) => start('', decision, world);
}
