import { isBound } from '../language/model/parts.ts';
import { fieldOf } from '../language/run-time/field-of.ts';
import { type allOf, anyOf } from '../language/run-time/truth.ts';
import type { Value } from '../language/run-time/value.ts';
import type { Work } from './running.ts';

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

/** The work of a name that is bound, or of a field of it; `null` for other names. */
export function boundWork(name: string, bound: readonly string[]): Work | null {
  const at = bound.findIndex((held) => isBound(name, [held]));
  if (at === -1) return null;
  const field = name.slice((bound[at] as string).length + 1);
  if (field === '') return (frame) => frame.held[at] as Value;
  return (frame) => fieldOf(frame.held[at] as Value, field);
}
