import type { DecisionModel, NamedTerm } from './decision-model.ts';
import { isBound, partsOf } from './parts.ts';
import { namesInReason } from './reason-names.ts';

/** The model with only those terms and parameters that its rules, its values and its reasons come to. */
export function withoutUnused(model: DecisionModel): DecisionModel {
  const { rules, otherwise, values, parameters, statement, effects } = model;
  const wanted = [
    ...rules.flatMap(({ conditions }) => conditions.flatMap((of) => (of.kind === 'sentence' ? of.reads : []))),
    ...[...rules.map(({ event }) => event), otherwise].flatMap(({ because, cases }) => [
      ...namesInReason(because),
      ...cases.flatMap((closer) => [closer.where, ...namesInReason(closer.because)]),
    ]),
    ...[...values.values()].map(({ term }) => term),
    ...[...effects.values()].flatMap((list) => list.flatMap(({ where }) => where ?? [])),
    ...statement.flatMap(({ term, owedWhere, where }) => [term, owedWhere ?? [], where ?? []].flat()),
  ];
  const days = [...parameters.values()].flatMap(({ dated }) => (dated === null ? [] : [dated.on]));
  const { terms, outside } = keep([...wanted, ...days], model.terms, []);
  const isRule = (name: string) => rules.some((rule) => rule.name === name);
  return {
    ...model,
    ...usedIn(
      terms,
      [...outside].filter((name) => !parameters.has(name) && !isRule(name)),
    ),
    terms,
    parameters: new Map([...parameters].filter(([name]) => outside.has(name))),
  };
}

interface Kept {
  readonly terms: ReadonlyMap<string, NamedTerm>;
  /** The names read that are none of the terms. */
  readonly outside: ReadonlySet<string>;
}

/** Of some terms those that the names wanted come to, in their order. */
function keep(wanted: readonly string[], terms: ReadonlyMap<string, NamedTerm>, bound: readonly string[]): Kept {
  const kept = new Map<string, NamedTerm>();
  const outside = new Set<string>();
  const visit = (name: string): void => {
    const named = terms.get(name);
    if (named === undefined && !isBound(name, bound)) outside.add(name);
    if (named === undefined || kept.has(name)) return;
    kept.set(name, named);
    const { names, inner } = partsOf(named.term);
    names.forEach(visit);
    if (inner === null || (named.term.kind !== 'each' && named.term.kind !== 'fold')) return;
    const within = keep(inner.names, inner.terms, inner.bound);
    within.outside.forEach(visit);
    kept.set(name, { ...named, term: { ...named.term, terms: within.terms } });
  };
  wanted.forEach(visit);
  return { terms: new Map([...terms.keys()].flatMap((name) => entry(name, kept.get(name)))), outside };
}

const entry = (name: string, named: NamedTerm | undefined): (readonly [string, NamedTerm])[] =>
  named === undefined ? [] : [[name, named]];

/** What terms use of the dictionary, those of entries included. */
function usedIn(terms: ReadonlyMap<string, NamedTerm>, facts: readonly string[]) {
  const used = {
    facts: new Set(facts),
    consults: new Set<string>(),
    readings: new Set<string>(),
    tables: new Set<string>(),
  };
  const visit = ({ term }: NamedTerm): void => {
    if (term.kind === 'decision') used.consults.add(term.decision);
    if (term.kind === 'reading') used.readings.add(term.reading);
    if (term.kind === 'table') used.tables.add(term.table);
    if (term.kind === 'leftOut') used.facts.add(term.fact);
    partsOf(term).inner?.terms.forEach(visit);
  };
  terms.forEach(visit);
  return used;
}
