import { earlier, later, MAX_DATE, MIN_DATE } from '../../values/date.ts';
import type { FactDefinition } from '../facts/fact.ts';
import type { Contradiction } from '../model/dictionary.ts';
import { isChoice, type Type } from '../model/type.ts';
import { dayBetween, eitherOf } from './either-of.ts';
import { UNKNOWN, type Value } from './value.ts';

/** Among which facts one is left out. */
export interface Others {
  /** What a fact was given as; `undefined` for one left out. */
  readonly valueOf: (path: string) => Value | undefined;
  /** Whether a fact that is left out may be none: it, or its entity, may be null. */
  readonly mayBeNone: (path: string) => boolean;
  /** Whether contradictions with the fact are looked for. */
  readonly isListed: (path: string) => boolean;
}

type Days = Pick<Contradiction, 'earlier' | 'later'>;

/** What a fact that was left out may be, by its type; for a day, by the days that it cannot come before or after. */
export type LeftOut = (path: string, others: Others) => Value;

export function leftOutOf(
  definitions: ReadonlyMap<string, Pick<FactDefinition, 'type'>>,
  contradictions: readonly Days[],
): LeftOut {
  const before = neighbours(contradictions, 'later', 'earlier');
  const after = neighbours(contradictions, 'earlier', 'later');

  /** The last of the days that come before, or the first of those that come after, through days left out that are no less days. */
  function bound(
    path: string,
    near: ReadonlyMap<string, readonly string[]>,
    others: Others,
    seen: Set<string>,
  ): string[] {
    seen.add(path);
    return (near.get(path) ?? []).flatMap((other) => {
      if (seen.has(other) || !others.isListed(path) || !others.isListed(other)) return [];
      const day = others.valueOf(other);
      if (typeof day === 'string') return [day];
      return day === null || others.mayBeNone(other) ? [] : bound(other, near, others, seen);
    });
  }

  const simple = new Map([...definitions].map(([path, { type }]) => [path, byType(type)] as const));

  return (path, others) => {
    const orNone = others.mayBeNone(path);
    const known = simple.get(path);
    if (known !== undefined && known !== 'date') return orNone ? known.orNone : known.given;
    const from = bound(path, before, others, new Set()).reduce(later, MIN_DATE);
    const to = bound(path, after, others, new Set()).reduce(earlier, MAX_DATE);
    // Days that are given in the wrong order leave none between them, and what cannot be completed tells nothing.
    return from > to ? UNKNOWN : dayBetween({ from, to }, orNone);
  };
}

function byType(type: Type): 'date' | { readonly given: Value; readonly orNone: Value } {
  if (type === 'date') return 'date';
  const all = type === 'entity' ? [true] : type === 'boolean' ? [true, false] : isChoice(type) ? type.choice : null;
  if (all === null) return { given: UNKNOWN, orNone: UNKNOWN };
  return { given: eitherOf(all), orNone: eitherOf([...all, null]) };
}

/** The facts at one end of contradictions by the fact at the other; days in lists stand for themselves. */
function neighbours(contradictions: readonly Days[], of: 'earlier' | 'later', near: 'earlier' | 'later') {
  const found = new Map<string, string[]>();
  for (const contradiction of contradictions) {
    if (contradiction.earlier.includes('[].')) continue;
    found.set(contradiction[of], [...(found.get(contradiction[of]) ?? []), contradiction[near]]);
  }
  return found;
}
