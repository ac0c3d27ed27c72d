import { type Coded, condition, mayBeNone, one } from './coded.ts';
import type { FactsRead } from './inputs.ts';
import { and, FALSE, TRUE } from './logic.ts';
import { only } from './needs/paths.ts';

/** The same facts with some put in their place; an entity of which a fact is put counts as given. */
export function putting(
  facts: FactsRead,
  put: ReadonlyMap<string, Coded>,
  isNullableEntity: (entity: string) => boolean,
): FactsRead {
  const entityOf = (path: string) => path.slice(0, Math.max(0, path.indexOf('.')));
  const entities = new Map<string, Coded>();
  for (const [path, value] of put) if (isNullableEntity(entityOf(path))) entities.set(entityOf(path), wholeOf(value));
  return {
    read: (path) => put.get(path) ?? entities.get(path) ?? facts.read(path),
    isLeftOut(path) {
      if (put.has(path) || entities.has(path)) return condition(FALSE);
      return entities.has(entityOf(path)) ? condition(TRUE) : facts.isLeftOut(path);
    },
    needOf(path) {
      if (put.has(path) || entities.has(entityOf(path))) return only(path);
      const firstPut = entities.has(path) ? [...put.keys()].find((other) => entityOf(other) === path) : undefined;
      return firstPut === undefined ? facts.needOf(path) : only(firstPut);
    },
    gives: (about) => (put.has(about) || entities.has(about) ? TRUE : facts.gives(about)),
  };
}

/** An entity of which a fact is put: none if that fact is. */
const wholeOf = (fact: Coded): Coded => ({
  none: fact.none,
  unknown: and(fact.unknown, mayBeNone(fact)),
  orNone: fact.orNone,
  what: one(TRUE),
});
