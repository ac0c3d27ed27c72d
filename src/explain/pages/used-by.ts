import type { DecisionModel, NamedTerm, Sentence } from '../../language/model/decision-model.ts';
import { partsOf } from '../../language/model/parts.ts';
import type { Documented } from '../documented.ts';

/** The decisions that are written with each operator and word. */
export function operatorsBy({ decisions, modelOf }: Documented): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>();
  for (const decision of decisions)
    for (const name of operatorsIn(modelOf(decision))) by.set(name, [...(by.get(name) ?? []), decision]);
  return by;
}

function operatorsIn({ rules, terms }: DecisionModel): ReadonlySet<string> {
  const conditions = rules.flatMap((rule) => rule.conditions.flatMap((one) => (one.kind === 'sentence' ? [one] : [])));
  return new Set([...conditions, ...sentencesIn(terms)].map(({ operatorName }) => operatorName));
}

const sentencesIn = (terms: ReadonlyMap<string, NamedTerm>): Sentence[] =>
  [...terms.values()].flatMap(({ term }) => {
    const { sentences, inner } = partsOf(term);
    return [...sentences, ...(inner === null ? [] : sentencesIn(inner.terms))];
  });
