import type { DecisionModel, NamedTerm } from '../../language/model/decision-model.ts';
import { isBound, partsOf } from '../../language/model/parts.ts';

/** What each named term and each rule rests on: named terms, rules and consulted decisions. */
export interface Graph {
  readonly terms: ReadonlyMap<string, Rests>;
  readonly rules: ReadonlyMap<string, Rests>;
}

export interface Rests {
  readonly terms: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
}

/** The graph of a decision: parts that have no name of their own are told through. */
export function graphOf({ terms, rules }: Pick<DecisionModel, 'terms' | 'rules'>): Graph {
  const ruleNames = new Set(rules.map(({ name }) => name));
  const named = [...terms]
    .filter(([, { hidden }]) => !hidden)
    .map(([name, term]) => [name, ofParts([], term)] as const);
  return {
    terms: new Map(named),
    rules: new Map(
      rules.map(({ name, conditions }) => [
        name,
        ofParts(conditions.flatMap((condition) => (condition.kind === 'not' ? [condition.rule] : condition.reads))),
      ]),
    ),
  };

  function ofParts(names: readonly string[], of?: NamedTerm): Rests {
    const rests = { terms: new Set<string>(), rules: new Set<string>(), decisions: new Set<string>() };
    const within = (
      term: NamedTerm['term'],
      bound: readonly string[],
      places: readonly ReadonlyMap<string, NamedTerm>[],
    ): void => {
      if (term.kind === 'decision') rests.decisions.add(term.decision);
      const { names: parts, inner } = partsOf(term);
      for (const part of parts) visit(part, bound, places);
      if (inner === null) return;
      for (const part of inner.names) visit(part, [...bound, ...inner.bound], [inner.terms, ...places]);
      for (const { term: each } of inner.terms.values())
        within(each, [...bound, ...inner.bound], [inner.terms, ...places]);
    };
    const visit = (name: string, bound: readonly string[], places: readonly ReadonlyMap<string, NamedTerm>[]): void => {
      if (isBound(name, bound) || places.some((place) => place.has(name))) return;
      const term = terms.get(name);
      if (term === undefined) {
        if (ruleNames.has(name)) rests.rules.add(name);
      } else if (term.hidden) within(term.term, bound, places);
      else rests.terms.add(name);
    };
    for (const name of names) visit(name, [], []);
    if (of !== undefined) within(of.term, [], []);
    return rests;
  }
}
