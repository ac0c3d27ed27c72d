import type { DecisionModel } from './decision-model.ts';

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
