import { asOf } from '../language/model/as-of.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';

/** Whether facts give what a decision is about; of one that is about nothing, any fact that it lists but the day asked about. */
export function givesWhatItIsAbout({ about, facts, immaterial }: DecisionModel, own: unknown): boolean {
  // What are no facts at all is left to the check of facts.
  if (!isRecord(own)) return true;
  const paths = about === null ? [...facts, ...immaterial.keys()].filter((path) => path !== asOf) : [about];
  return paths.some((path) => gives(own, path));
}

/** An entity is given by any field of it, or by being null; a fact by itself. */
function gives(own: Record<string, unknown>, path: string): boolean {
  const [entity, field] = path.split('.') as [string, string?];
  if (!Object.hasOwn(own, entity)) return false;
  const content = own[entity];
  if (field !== undefined) return isRecord(content) && Object.hasOwn(content, field);
  return !isRecord(content) || Object.keys(content).length > 0;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
