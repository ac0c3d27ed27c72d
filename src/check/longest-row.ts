import type { DecisionModel, NamedTerm } from '../language/model/decision-model.ts';
import { isBound, partsOf } from '../language/model/parts.ts';

/** Where names are looked up, and the rows found there so far. */
interface Place {
  readonly terms: ReadonlyMap<string, NamedTerm>;
  readonly bound: readonly string[];
  readonly outer: Place | null;
  readonly rows: Map<string, number>;
}

/**
 * How many names of a decision are read one by another at most, parts that have no name of their own and the names of consulted
 * decisions among them. So deep is the stack on which it is worked out and explained.
 */
export function longestRow(model: DecisionModel, rowOf: (decision: string) => number): number {
  const rules = new Map(model.rules.map((rule) => [rule.name, rule]));
  const top: Place = { terms: model.terms, bound: [], outer: null, rows: new Map() };

  function ofName(name: string, place: Place): number {
    const known = place.rows.get(name);
    if (known !== undefined) return known;
    const row = ofNewName(name, place);
    place.rows.set(name, row);
    return row;
  }

  function ofNewName(name: string, place: Place): number {
    const term = place.terms.get(name)?.term;
    if (term !== undefined) {
      const { names, inner } = partsOf(term);
      const within = inner === null ? 0 : ofAll(inner.names, { ...inner, outer: place, rows: new Map() });
      const there = term.kind === 'decision' ? rowOf(term.decision) : 0;
      return 1 + Math.max(ofAll(names, place), within, there);
    }
    if (place.outer !== null) return isBound(name, place.bound) ? 0 : ofName(name, place.outer);
    const rule = rules.get(name);
    if (rule !== undefined) {
      const reads = rule.conditions.flatMap((one) => (one.kind === 'not' ? [one.rule] : one.reads));
      return 1 + ofAll(reads, top);
    }
    const dated = model.parameters.get(name)?.dated;
    return dated ? 1 + ofName(dated.on, top) : 0;
  }

  const ofAll = (names: readonly string[], place: Place): number =>
    names.reduce((longest, name) => Math.max(longest, ofName(name, place)), 0);

  return ofAll([...rules.keys(), ...model.terms.keys()], top);
}
