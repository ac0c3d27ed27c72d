import type { FactDefinition } from '../language/facts/fact.ts';
import type { Contradiction } from '../language/model/dictionary.ts';

type Definitions = ReadonlyMap<string, Pick<FactDefinition, 'entity' | 'nullable'>>;

/**
 * The contradictions, and those that follow from two of them through a day that is no less a day for being left out: one that
 * cannot be none while the others are given.
 */
export function withImplied(
  written: readonly Omit<Contradiction, 'through'>[],
  definitions: Definitions,
  nullableEntities: ReadonlySet<string>,
): readonly Contradiction[] {
  const isDay = (path: string, ends: readonly string[]): boolean => {
    const { entity = null, nullable = true } = definitions.get(path) ?? {};
    if (nullable) return false;
    return (
      entity === null || !nullableEntities.has(entity) || ends.some((end) => definitions.get(end)?.entity === entity)
    );
  };
  const all: Contradiction[] = written.map((one) => ({ ...one, through: [] }));
  const isNew = ({ earlier, later }: Contradiction) =>
    earlier !== later && !all.some((one) => one.earlier === earlier && one.later === later);
  // What is found is looked at in its turn.
  for (const first of all) {
    for (const second of written) {
      if (first.later !== second.earlier) continue;
      const ends = [first.earlier, second.later];
      const through = [...first.through, first.later];
      const implied = { ...second, earlier: first.earlier, means: `${first.means}; ${second.means}`, through };
      if (isNew(implied) && through.every((path) => isDay(path, ends))) all.push(implied);
    }
  }
  return all;
}
