import { putting, puttingKey } from '../language/run-time/given.ts';
import type { Compiled } from './compiled.ts';
import type { Consult, Everywhere, Valuation, World } from './valuation.ts';

/**
 * The valuations of one call: each decision is worked out once on the given facts, however many consult it. Without a file of
 * several parts the facts are the only part.
 */
export function session(
  world: World,
  compiledOf: (decision: string) => Compiled,
  nullableEntities: ReadonlySet<string>,
  everywhere: Everywhere | null = null,
): (decision: string) => Valuation {
  const started = new Map<string, Valuation>();
  const start = (key: string, decision: string, on: World): Valuation => {
    const found = started.get(key);
    if (found !== undefined) return found;
    const valuation = compiledOf(decision)(on, consult);
    started.set(key, valuation);
    return valuation;
  };
  const consult: Consult = ({ decision, with: names, everywhere: inAll, about }, frame) => {
    if (inAll && everywhere !== null) return everywhere(decision);
    if (inAll && about !== null && !world.given.gives(about)) return [];
    if (names.size === 0) return [start(decision, decision, world)];
    const put = new Map([...names].map(([path, name]) => [path, frame.valueOf(name)]));
    return [
      start(puttingKey(decision, put), decision, { ...world, given: putting(world.given, put, nullableEntities) }),
    ];
  };
  return (decision) => start(decision, decision, world);
}
