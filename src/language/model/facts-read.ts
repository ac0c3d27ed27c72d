import { withConsulted } from './consulted.ts';
import type { DecisionModel, NamedTerm } from './decision-model.ts';
import type { Dictionary } from './dictionary.ts';
import { isBound, partsOf } from './parts.ts';
import { specialise } from './specialise.ts';

/** What a decision reads: facts by path, and the decisions that it consults. */
export interface Read {
  readonly facts: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
}

/** Where a name is looked up: the terms around it, the innermost first. */
interface Place {
  readonly terms: ReadonlyMap<string, NamedTerm>;
  readonly bound: readonly string[];
  readonly outer: Place | null;
  readonly seen: Set<string>;
}

/**
 * The facts that an answer can rest on under some readings, those not told by default: what a decision and the ones it consults still
 * read when their readings are chosen and what is then settled is gone.
 */
export function factsReadUnder(
  decision: string,
  modelOf: (decision: string) => DecisionModel,
  chosen: Readonly<Record<string, string>>,
  readings: Dictionary['readings'],
): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<string>();
  function read(id: string): void {
    if (seen.has(id)) return;
    seen.add(id);
    const found = readBy(specialise(modelOf(id), chosen, readings));
    for (const path of found.facts) facts.add(path);
    for (const other of found.decisions) read(other);
  }
  read(decision);
  return facts;
}

/** The facts that a question lists: those that an answer can rest on whatever the readings, and those said to be immaterial. */
export function factsListed(decision: string, modelOf: (decision: string) => DecisionModel): ReadonlySet<string> {
  const models = withConsulted(decision, modelOf);
  return new Set(models.flatMap(({ facts, immaterial }) => [...facts, ...immaterial.keys()]));
}

/** What a decision itself can read: all that its rules, its values, its effects and its sums are made of. */
export function readBy(model: DecisionModel): Read {
  const facts = new Set<string>();
  const decisions = new Set<string>();
  const top: Place = { terms: model.terms, bound: [], outer: null, seen: new Set() };

  function ofName(name: string, place: Place): void {
    const named = place.terms.get(name);
    if (named === undefined) {
      if (place.outer === null) ofOther(name);
      else if (!isBound(name, place.bound)) ofName(name, place.outer);
      return;
    }
    if (place.seen.has(name)) return;
    place.seen.add(name);
    const { term } = named;
    if (term.kind === 'leftOut') facts.add(term.fact);
    if (term.kind === 'decision') decisions.add(term.decision);
    const { names, inner } = partsOf(term);
    for (const part of names) ofName(part, place);
    if (inner === null) return;
    const within: Place = { ...inner, outer: place, seen: new Set() };
    for (const part of inner.names) ofName(part, within);
  }

  /** A rule is read as a whole decision is; a dated parameter reads its day. */
  function ofOther(name: string): void {
    if (model.facts.has(name)) facts.add(name);
    const dated = model.parameters.get(name)?.dated;
    if (dated) ofName(dated.on, top);
  }

  for (const { conditions } of model.rules) {
    for (const condition of conditions) {
      if (condition.kind === 'sentence') for (const name of condition.reads) ofName(name, top);
    }
  }
  for (const { term } of model.values.values()) ofName(term, top);
  for (const { where } of [...model.effects.values()].flat()) if (where !== null) ofName(where, top);
  for (const { term, where, owedWhere } of model.statement)
    for (const name of [term, where, owedWhere]) if (name !== null) ofName(name, top);
  return { facts, decisions };
}
