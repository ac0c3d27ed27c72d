import type { Judgement } from '../language/answer/decision.ts';
import type { Dictionary } from '../language/model/dictionary.ts';

/** Puts names in the order of their documents: facts, clauses, readings. Names that are in none come last, by their text. */
export interface Order {
  readonly ofFacts: (paths: ReadonlySet<string>) => string[];
  readonly ofClauses: (ids: ReadonlySet<string>) => string[];
  readonly ofReadings: (options: ReadonlyMap<string, string>) => [reading: string, option: string][];
  /** What the ledger says is left to a person in these clauses, in their order. */
  readonly reservedIn: (clauses: readonly string[], decision: string) => Judgement[];
}

type Documents = Pick<Dictionary, 'facts' | 'clauses' | 'readings' | 'ledger'>;

export function orderOf({ facts, clauses, readings, ledger }: Documents): Order {
  const byFact = comparing(facts.keys());
  const byClause = comparing(clauses);
  const byReading = comparing(readings.keys());
  const reserved = new Map(ledger.map(({ id, reserved }) => [id, reserved]));
  return {
    ofFacts: (paths) => [...paths].sort(byFact),
    ofClauses: (ids) => [...ids].sort(byClause),
    ofReadings: (options) => [...options].sort(([a], [b]) => byReading(a, b)),
    reservedIn: (ids, decision) =>
      ids.flatMap((clause) => {
        const judgement = reserved.get(clause);
        if (judgement === undefined || judgement.decisions?.includes(decision) === false) return [];
        return [{ clause, who: judgement.who, on: judgement.on }];
      }),
  };
}

function comparing(names: Iterable<string>): (a: string, b: string) => number {
  const places = new Map([...names].map((name, place) => [name, place]));
  const place = (name: string) => places.get(name) ?? places.size;
  return (a, b) => place(a) - place(b) || (a < b ? -1 : 1);
}
