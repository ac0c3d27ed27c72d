import type { Dictionary } from '../language/dictionary.ts';

/** Puts names in the order of their documents: facts, clauses, readings. Names that are in none come last, by their text. */
export interface Order {
  readonly ofFacts: (paths: ReadonlySet<string>) => string[];
  readonly ofClauses: (ids: ReadonlySet<string>) => string[];
  readonly ofReadings: (options: ReadonlyMap<string, string>) => [reading: string, option: string][];
}

export function orderOf({ facts, clauses, readings }: Pick<Dictionary, 'facts' | 'clauses' | 'readings'>): Order {
  const byFact = comparing(facts.keys());
  const byClause = comparing(clauses);
  const byReading = comparing(readings.keys());
  return {
    ofFacts: (paths) => [...paths].sort(byFact),
    ofClauses: (ids) => [...ids].sort(byClause),
    ofReadings: (options) => [...options].sort(([a], [b]) => byReading(a, b)),
  };
}

function comparing(names: Iterable<string>): (a: string, b: string) => number {
  const places = new Map([...names].map((name, place) => [name, place]));
  const place = (name: string) => places.get(name) ?? places.size;
  return (a, b) => place(a) - place(b) || (a < b ? -1 : 1);
}
