import type { Type } from '../model/type.ts';
import { type AnySchema, elementOf, factTypeOf, fieldsOf } from './fact-type.ts';

/** A fact that rules may name by its path. */
export interface FactDefinition {
  readonly path: string;
  /** `entity` for an entity that may be null as a whole. */
  readonly type: Type;
  readonly nullable: boolean;
  /** What it is, as a noun phrase with its article, or where it is true or false as a statement. */
  readonly title: string | null;
  /** What else one must know to give it. */
  readonly note: string | null;
  /** What null says, where it may be null. */
  readonly none: string | null;
  readonly unit: string | null;
  /** The entity that the fact is a field of; `null` at the top. */
  readonly entity: string | null;
}

/** A field of a list's entries: no fact of its own, `priceChange.charges[].old` in the documentation. */
export interface EntryPath extends Omit<FactDefinition, 'entity'> {
  readonly optional: boolean;
  /** What being left out means, where the schema says so. */
  readonly defaultValue?: unknown;
}

/** Every fact in declaration order. An entity itself is one only where it may be null as a whole. */
export function flattenFacts(schema: AnySchema): readonly FactDefinition[] {
  return fieldsOf(schema).flatMap(([name, field]) => {
    const top = definition(name, field, null);
    if (top.type !== 'entity') return [top];
    const fields = fieldsOf(field).map(([part, inner]) => definition(`${name}.${part}`, inner, name));
    return top.nullable ? [top, ...fields] : fields;
  });
}

/** Every field of every list's entries, lists within lists too, in declaration order. */
export function entryPaths(schema: AnySchema): readonly EntryPath[] {
  return fieldsOf(schema).flatMap(([name, field]) => pathsWithin(name, field));
}

function pathsWithin(path: string, schema: AnySchema): readonly EntryPath[] {
  const element = elementOf(schema);
  if (element === null) return fieldsOf(schema).flatMap(([name, field]) => pathsWithin(`${path}.${name}`, field));
  return fieldsOf(element).flatMap(([name, field]) => {
    const fieldPath = `${path}[].${name}`;
    return [{ path: fieldPath, ...factTypeOf(field, fieldPath.split('.')) }, ...pathsWithin(fieldPath, field)];
  });
}

function definition(path: string, schema: AnySchema, entity: string | null): FactDefinition {
  const { type, nullable, title, note, none, unit } = factTypeOf(schema, path.split('.'));
  return { path, type, nullable, title, note, none, unit, entity };
}
