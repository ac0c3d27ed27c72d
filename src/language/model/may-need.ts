import { withConsulted } from './consulted.ts';
import type { DecisionModel } from './decision-model.ts';
import type { Dictionary } from './dictionary.ts';
import { factsListed } from './facts-read.ts';

/** What a decision may ask for, in the order of the facts: what it lists, and what may be given in the place of its tables. */
export function mayNeed(
  decision: string,
  modelOf: (decision: string) => DecisionModel,
  { facts, tables }: Pick<Dictionary, 'facts' | 'tables'>,
): readonly string[] {
  const listed = factsListed(decision, modelOf);
  const asked = withConsulted(decision, modelOf).flatMap((model) => [...model.tables]);
  const standIns = asked.flatMap((table) => tables.get(table)?.standIn ?? []);
  // Of an entity that may be null it is asked first whether there is one.
  const entities = new Set([...facts.values()].filter(({ path }) => listed.has(path)).map(({ entity }) => entity));
  const inOrder = [...facts.keys()].filter((path) => listed.has(path) || entities.has(path));
  return [...new Set([...inOrder, ...standIns])];
}
