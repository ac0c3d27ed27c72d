import { asOf } from '../language/model/as-of.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';

type Place = readonly [entity: string, field?: string];
const placesOf = new WeakMap<DecisionModel, readonly Place[]>();

/** What a decision is about: an entity or a fact, or, of one that is about nothing, any fact that it lists but the day asked about. */
function placesAsked(model: DecisionModel): readonly Place[] {
  const found = placesOf.get(model);
  if (found !== undefined) return found;
  const { about, facts, immaterial } = model;
  const paths = about === null ? [...facts, ...immaterial.keys()].filter((path) => path !== asOf) : [about];
  const places = paths.map((path) => path.split('.') as [string, string?]);
  placesOf.set(model, places);
  return places;
}

/** Whether facts give what a decision is about. */
export function givesWhatItIsAbout(model: DecisionModel, own: unknown): boolean {
  // What are no facts at all is left to the check of facts.
  return !isRecord(own) || placesAsked(model).some((place) => gives(own, place));
}

/** An entity is given by any field of it, or by being null; a fact by itself. */
function gives(own: Record<string, unknown>, [entity, field]: Place): boolean {
  if (!Object.hasOwn(own, entity)) return false;
  const content = own[entity];
  if (field !== undefined) return isRecord(content) && Object.hasOwn(content, field);
  return !isRecord(content) || Object.keys(content).length > 0;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
