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
export const given = (values: ReadonlyMap<string, Value>, known: FactsKnown, listed: ReadonlySet<string>): Given =>
  new GivenFacts(values, known, listed);

class GivenFacts implements Given, Others {
  private absent: Map<string, Value> | null = null;
  constructor(
    private readonly values: ReadonlyMap<string, Value>,
    private readonly known: FactsKnown,
    private readonly listed: ReadonlySet<string>,
  ) {}

  read(path: string): Value {
    const value = this.values.get(path);
    if (value !== undefined) return value;
    const known = this.absent?.get(path);
    if (known !== undefined) return known;
    const entity = this.entityOf(path);
    const found = entity !== null && this.values.get(entity) === null ? null : this.known.leftOut(path, this);
    this.absent ??= new Map();
    this.absent.set(path, found);
    return found;
  }
  needOf(path: string): string {
    const entity = this.entityOf(path);
    return entity !== null && !this.values.has(entity) ? entity : path;
  }
  gives(about: string): boolean {
    // Asked for by its name, so that whoever follows what is asked for is told of it.
    const isOfIt = (path: string) => path.startsWith(`${about}.`) && this.values.has(path);
    return this.values.has(about) || [...this.values.keys()].some(isOfIt);
  }
  isLeftOut(path: string): Value {
    if (this.values.has(path)) return false;
    const entity = this.entityOf(path);
    if (entity === null) return true;
    const whole = this.values.get(entity);
    return whole === undefined ? EITHER : whole !== null;
  }

  valueOf(path: string): Value | undefined {
    const entity = this.entityOf(path);
    return entity !== null && this.values.get(entity) === null ? null : this.values.get(path);
  }
  mayBeNone(path: string): boolean {
    const entity = this.entityOf(path);
    return this.known.definitions.get(path)?.nullable === true || (entity !== null && !this.values.has(entity));
  }
  isListed(path: string): boolean {
    return this.listed.has(path);
  }

  private entityOf(path: string): string | null {
    const entity = this.known.definitions.get(path)?.entity ?? null;
    return entity !== null && this.known.nullableEntities.has(entity) ? entity : null;
  }
}

/** The same facts, of which something else is told. */
export const toldOtherwise = (facts: Given, told: Partial<Given>): Given => ({
  read: (path) => facts.read(path),
  needOf: (path) => facts.needOf(path),
  gives: (about) => facts.gives(about),
  isLeftOut: (path) => facts.isLeftOut(path),
  ...told,
});

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

/** Facts that stand in place of those given, and others put in place over them. */
export const putOver = <T>(placed: ReadonlyMap<string, T>, put: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...[...placed].filter(([path]) => !put.has(path)), ...put]);

/** One key for a decision on one set of facts put in place, so that it is worked out once. */
export const puttingKey = (decision: string, put: ReadonlyMap<string, Value>): string =>
  put.size === 0
    ? decision
    : `${decision} ${JSON.stringify([...put].map(([path, value]) => [path, toPlainValue(value), isUnknown(value) && value.table]))}`;
