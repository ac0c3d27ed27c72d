import { pointer } from '../language/answer/issue.ts';

type Facts = Readonly<Record<string, unknown>>;

/** What of given facts was read, by its place in them. */
export interface ReadPlaces {
  readonly facts: Set<string>;
  /** Entities of which it was read whether they are there at all. */
  readonly entities: Set<string>;
}

/** The facts that were read, and no others; of a file of several matters each with its id. */
export function keptFacts(given: Facts, read: ReadPlaces): Record<string, unknown> {
  const kept = factsWithin(given, [], read);
  if (!Array.isArray(given.matters)) return kept;
  const matters = given.matters.map((matter: Facts, index) => ({
    ...factsWithin(matter, ['matters', index], read),
    id: matter.id,
  }));
  return { ...kept, matters };
}

function factsWithin(given: Facts, path: readonly PropertyKey[], read: ReadPlaces): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, content] of Object.entries(given)) {
    const here = [...path, name];
    const at = pointer(here);
    if (read.facts.has(at)) kept[name] = content;
    else if (isRecord(content)) {
      const within = factsWithin(content, here, read);
      if (Object.keys(within).length > 0 || read.entities.has(at)) kept[name] = within;
    } else if (read.entities.has(at)) kept[name] = content;
  }
  return kept;
}

const isRecord = (content: unknown): content is Facts =>
  typeof content === 'object' && content !== null && !Array.isArray(content);
