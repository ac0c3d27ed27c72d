import type { FactDefinition } from '../facts/fact.ts';
import { eitherOf } from './either-of.ts';
import type { LeftOut, Others } from './left-out.ts';
import { EITHER } from './truth.ts';
import { isUnknown, toPlainValue, type Value } from './value.ts';

/** Facts as they were given, decoded: a path is given, none (its entity is null, or it is null), or unknown. */
export interface Given {
  readonly read: (path: string) => Value;
  /** The path to ask for when `path` is unknown: an absent entity that may be null is named itself. */
  readonly needOf: (path: string) => string;
  /** Whether the fact was left out; unknown while its entity, which may be null, is. */
  readonly isLeftOut: (path: string) => Value;
  /** Whether an entity, by any field of it or by being null, or a fact was given. */
  readonly gives: (about: string) => boolean;
}

/** What the schema and the contradictions say of facts, given or not. */
export interface FactsKnown {
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly nullableEntities: ReadonlySet<string>;
  readonly leftOut: LeftOut;
}

/**
 * `values` holds each given path, and each given entity that may be null (`true`, or `null`); contradictions are looked for
 * among the `listed`. What a fact left out may be is worked out when it is first read.
 */
export function given(
  values: ReadonlyMap<string, Value>,
  { definitions, nullableEntities, leftOut }: FactsKnown,
  listed: ReadonlySet<string>,
): Given {
  const entityOf = (path: string): string | null => {
    const entity = definitions.get(path)?.entity ?? null;
    return entity !== null && nullableEntities.has(entity) ? entity : null;
  };
  const others: Others = {
    valueOf(path) {
      const entity = entityOf(path);
      return entity !== null && values.get(entity) === null ? null : values.get(path);
    },
    mayBeNone(path) {
      const entity = entityOf(path);
      return definitions.get(path)?.nullable === true || (entity !== null && !values.has(entity));
    },
    isListed: (path) => listed.has(path),
  };
  const absent = new Map<string, Value>();
  return {
    read(path) {
      const value = values.get(path);
      if (value !== undefined) return value;
      const known = absent.get(path);
      if (known !== undefined) return known;
      const entity = entityOf(path);
      const found = entity !== null && values.get(entity) === null ? null : leftOut(path, others);
      absent.set(path, found);
      return found;
    },
    needOf(path) {
      const entity = entityOf(path);
      return entity !== null && !values.has(entity) ? entity : path;
    },
    gives: (about) => values.has(about) || [...values.keys()].some((path) => path.startsWith(`${about}.`)),
    isLeftOut(path) {
      if (values.has(path)) return false;
      const entity = entityOf(path);
      if (entity === null) return true;
      const whole = values.get(entity);
      return whole === undefined ? EITHER : whole !== null;
    },
  };
}

/** The same facts with some put in their place; an entity of which a fact is put counts as given. */
export function putting(facts: Given, put: ReadonlyMap<string, Value>, nullableEntities: ReadonlySet<string>): Given {
  const entities = new Map<string, Value>();
  for (const [path, value] of put) {
    const entity = path.slice(0, Math.max(0, path.indexOf('.')));
    if (nullableEntities.has(entity)) entities.set(entity, wholeOf(value));
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
    gives: (about) => put.has(about) || entities.has(about) || facts.gives(about),
    isLeftOut: (path) => (put.has(path) || entities.has(path) ? false : insidePut(path) ? true : facts.isLeftOut(path)),
  };
}

/** An entity of which a fact is put: none if that fact is. */
function wholeOf(fact: Value): Value {
  if (!isUnknown(fact)) return fact === null ? null : true;
  const mayBeNone = fact.may === null ? fact.between === null : fact.may.includes(null);
  return mayBeNone ? eitherOf([true, null]) : true;
}

/** One key for a decision on one set of facts put in place, so that it is worked out once. */
export const puttingKey = (decision: string, put: ReadonlyMap<string, Value>): string =>
  `${decision} ${JSON.stringify([...put].map(([path, value]) => [path, toPlainValue(value), isUnknown(value) && value.table]))}`;
