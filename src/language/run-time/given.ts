import { toPlainValue, UNKNOWN, type Value } from './value.ts';

/** Facts as they were given, decoded: a path is given, none (its entity is null, or it is null), or unknown. */
export interface Given {
  readonly read: (path: string) => Value;
  /** The path to ask for when `path` is unknown: an absent entity that may be null is named itself. */
  readonly needOf: (path: string) => string;
  /** Whether the fact was left out; unknown while its entity, which may be null, is. */
  readonly isLeftOut: (path: string) => Value;
}

/** `values` holds each given path, and each given entity that may be null (`true`, or `null`). */
export function given(values: ReadonlyMap<string, Value>, nullableEntities: ReadonlySet<string>): Given {
  const entityOf = (path: string): string | null => {
    const entity = path.slice(0, Math.max(0, path.indexOf('.')));
    return nullableEntities.has(entity) ? entity : null;
  };
  return {
    read(path) {
      const value = values.get(path);
      if (value !== undefined) return value;
      const entity = entityOf(path);
      return entity !== null && values.get(entity) === null ? null : UNKNOWN;
    },
    needOf(path) {
      const entity = entityOf(path);
      return entity !== null && !values.has(entity) ? entity : path;
    },
    isLeftOut(path) {
      if (values.has(path)) return false;
      const entity = entityOf(path);
      if (entity === null) return true;
      const whole = values.get(entity);
      return whole === undefined ? UNKNOWN : whole !== null;
    },
  };
}

/** The same facts with some put in their place; an entity of which a fact is put counts as given. */
export function putting(facts: Given, put: ReadonlyMap<string, Value>, nullableEntities: ReadonlySet<string>): Given {
  const entities = new Map<string, Value>();
  for (const [path, value] of put) {
    const entity = path.slice(0, Math.max(0, path.indexOf('.')));
    if (nullableEntities.has(entity)) entities.set(entity, value === null ? null : value === UNKNOWN ? UNKNOWN : true);
  }
  const insidePut = (path: string) => entities.has(path.slice(0, Math.max(0, path.indexOf('.'))));
  const firstPut = (entity: string) =>
    [...put.keys()].find((path) => entities.has(entity) && path.startsWith(`${entity}.`));
  return {
    read: (path) => {
      const value = put.get(path) ?? entities.get(path);
      if (value !== undefined) return value;
      if (put.has(path) || entities.has(path)) return null;
      return facts.read(path);
    },
    needOf: (path) => (put.has(path) || insidePut(path) ? path : (firstPut(path) ?? facts.needOf(path))),
    isLeftOut: (path) => (put.has(path) || entities.has(path) ? false : insidePut(path) ? true : facts.isLeftOut(path)),
  };
}

/** One key for a decision on one set of facts put in place, so that it is worked out once. */
export const puttingKey = (decision: string, put: ReadonlyMap<string, Value>): string =>
  `${decision} ${JSON.stringify([...put].map(([path, value]) => [path, toPlainValue(value)]))}`;
