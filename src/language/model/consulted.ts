import type { DecisionModel, NamedTerm } from './decision-model.ts';

/** A decision and all those that it consults, by itself or through another: each once, itself first. */
export function withConsulted(
  decision: string,
  modelOf: (decision: string) => DecisionModel,
): readonly DecisionModel[] {
  const models = new Map<string, DecisionModel>();
  const add = (id: string): void => {
    if (models.has(id)) return;
    const model = modelOf(id);
    models.set(id, model);
    for (const other of model.consults) add(other);
  };
  add(decision);
  return [...models.values()];
}

/** Whether a decision, or one that it consults, is worked out on all parts of a customer's file. */
export const asksEverywhere = (decision: string, modelOf: (decision: string) => DecisionModel): boolean =>
  withConsulted(decision, modelOf).some(({ terms }) => anyEverywhere(terms));

const anyEverywhere = (terms: ReadonlyMap<string, NamedTerm>): boolean =>
  [...terms.values()].some(
    ({ term }) => (term.kind === 'decision' && term.everywhere) || ('terms' in term && anyEverywhere(term.terms)),
  );

/** The decisions that a decision, or one that it consults, asks of all parts of a customer's file. */
export function askedEverywhere(decision: string, modelOf: (decision: string) => DecisionModel): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (terms: ReadonlyMap<string, NamedTerm>): void => {
    for (const { term } of terms.values()) {
      if (term.kind === 'decision' && term.everywhere) found.add(term.decision);
      if ('terms' in term) look(term.terms);
    }
  };
  for (const { terms } of withConsulted(decision, modelOf)) look(terms);
  return found;
}
