import type { NamedTerm } from '../language/model/decision-model.ts';
import type { Tells } from '../language/model/tells.ts';

export type Terms = ReadonlyMap<string, NamedTerm>;

/** How often terms are read, and from where. */
export interface Readers {
  /** A name is read inside terms, the innermost first. */
  readonly read: (name: string, around: readonly Terms[]) => void;
  /** Whether a term without a name of its own is read once, by one that stands beside it. */
  readonly isReadInPlace: (name: string, terms: Terms) => boolean;
}

/** Counts readers; what a word tells is read by its names too. */
export function readersOf(tells: Tells | null): Readers {
  const counts = new Map<Terms, Map<string, number>>();
  const named = tells === null ? [] : [tells.of, tells.where, tells.each];
  return {
    read(name, around) {
      const terms = around.find((one) => one.has(name));
      if (terms === undefined) return;
      const times = counts.get(terms) ?? new Map<string, number>();
      counts.set(terms, times);
      times.set(name, (times.get(name) ?? 0) + (terms === around[0] ? 1 : 2));
    },
    isReadInPlace: (name, terms) =>
      terms.get(name)?.hidden === true && counts.get(terms)?.get(name) === 1 && !named.includes(name),
  };
}
