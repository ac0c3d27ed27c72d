import { isBound } from '../language/model/parts.ts';
import type { applierOf } from '../language/run-time/applier.ts';
import { fieldOf } from '../language/run-time/field-of.ts';
import { lengthOf } from '../language/run-time/steps.ts';
import { type allOf, anyOf } from '../language/run-time/truth.ts';
import type { Value } from '../language/run-time/value.ts';
import type { Running, Work } from './running.ts';

/** Conditions joined, until one that is not known makes the rest matter. */
export function joinedOf(joined: typeof allOf, of: readonly Work[]): Work {
  const settles = joined === anyOf;
  return (frame) => {
    for (const work of of) {
      const held = work(frame);
      if (held === settles || (held === null && !settles)) return settles;
      if (typeof held !== 'boolean' && held !== null) return joined(of, (each) => each(frame));
    }
    return !settles;
  };
}

/** An operator whose steps are counted: one, and one for each entry of a list that it is given or gives. */
export function counted(applied: ReturnType<typeof applierOf>) {
  return (frame: Running, first: Value, second: Value | undefined, named: Readonly<Record<string, Value>>): Value => {
    const value = applied(first, second, named);
    frame.top.world.steps.spend(1 + lengthOf(first) + lengthOf(second) + lengthOf(value));
    return value;
  };
}

/** The work of a name that is bound, or of a field of it; `null` for other names. */
export function boundWork(name: string, bound: readonly string[]): Work | null {
  const at = bound.findIndex((held) => isBound(name, [held]));
  if (at === -1) return null;
  const field = name.slice((bound[at] as string).length + 1);
  if (field === '') return (frame) => frame.held[at] as Value;
  return (frame) => fieldOf(frame.held[at] as Value, field);
}
