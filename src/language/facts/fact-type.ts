import { pointer } from '../answer/issue.ts';
import { PolicyError } from '../answer/policy-error.ts';
import { type Type, units } from '../model/type.ts';

/** What the schema of a fact says, read without zod, so that any copy of it will do. */
export interface FactType {
  readonly type: Type;
  readonly nullable: boolean;
  readonly optional: boolean;
  /** What being left out means, where the schema says so. */
  readonly defaultValue?: unknown;
  /** What it is, as a noun phrase with its article, or where it is true or false as a statement: `.describe('the day …')`. */
  readonly title: string | null;
  /** What else one must know to give it: `.meta({ note: '…' })`. */
  readonly note: string | null;
  /** What null says, where it may be null: `.meta({ none: 'still out' })`. */
  readonly none: string | null;
  readonly unit: string | null;
}

/** Anything shaped like a zod 4 schema. */
export interface AnySchema {
  readonly _zod: { readonly def: { readonly type: string } };
}

interface Def {
  readonly type: string;
  readonly innerType?: AnySchema;
  readonly element?: AnySchema;
  readonly shape?: Readonly<Record<string, AnySchema>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly defaultValue?: unknown;
  readonly checks?: readonly unknown[];
}

interface Meta {
  readonly kind?: unknown;
  readonly unit?: unknown;
  readonly description?: unknown;
  readonly note?: unknown;
  readonly none?: unknown;
}

const namedKinds = ['date', 'money', 'decimal', 'percent', 'duration', 'instant', 'time', 'boolean', 'text'];

/** The type of a fact; of its title, note, unit and what null says the outermost count. A whole number is of its unit, if the language knows it, else a count. Throws `PolicyError` (`malformed`) for what no constructor of facts makes. */
export function factTypeOf(schema: AnySchema, path: readonly string[] = []): FactType {
  let at = schema;
  let nullable = false;
  let optional = false;
  let filled: { defaultValue?: unknown } = {};
  let told: Pick<FactType, 'title' | 'note' | 'none' | 'unit'> = { title: null, note: null, none: null, unit: null };
  for (;;) {
    const def = defOf(at);
    const meta = metaOf(at);
    told = {
      title: told.title ?? textIn(meta.description),
      note: told.note ?? textIn(meta.note),
      none: told.none ?? textIn(meta.none),
      unit: told.unit ?? textIn(meta.unit),
    };
    if (def.type === 'default') filled = { defaultValue: def.defaultValue };
    if (def.type === 'default' || def.type === 'optional') optional = true;
    else if (def.type === 'nullable') nullable = true;
    else return { type: typeOf(at, path, told.unit), nullable, optional, ...filled, ...told };
    if (def.innerType === undefined) throw noFact(def, path);
    at = def.innerType;
  }
}

const textIn = (text: unknown): string | null => (typeof text === 'string' ? text : null);

/** The fields of a record or entity in declaration order; none for anything else. */
export function fieldsOf(schema: AnySchema): readonly (readonly [name: string, schema: AnySchema])[] {
  return Object.entries(defOf(unwrapped(schema)).shape ?? {});
}

/** Whether it is a schema of a record or an entity. */
export const hasFields = (schema: AnySchema): boolean => defOf(unwrapped(schema)).shape !== undefined;

/** The schema of a fact by its path; names that it does not know are passed over. */
export const schemaAt = (schema: AnySchema, path: string): AnySchema =>
  path.split('.').reduce((at, name) => fieldsOf(at).find(([field]) => field === name)?.[1] ?? at, schema);

/** The schema of a list's entries; `null` for anything but a list. */
export function elementOf(schema: AnySchema): AnySchema | null {
  return defOf(unwrapped(schema)).element ?? null;
}

/**
 * What an entry of a list has to be beyond its fields one by one, as a test of whole entries; `null` where nothing is.
 */
export function entryTest(schema: AnySchema): ((entry: unknown) => boolean) | null {
  const element = elementOf(schema) as (AnySchema & { safeParse?: (entry: unknown) => { success: boolean } }) | null;
  if (element === null || (defOf(element).checks ?? []).length === 0) return null;
  return (entry) => element.safeParse?.(entry).success ?? true;
}

/** The least and the most of a whole number, wrapped or not. */
export function wholeNumberRange(schema: AnySchema): readonly [least: number, most: number] {
  const { minValue, maxValue } = unwrapped(schema) as { minValue?: number | null; maxValue?: number | null };
  return [minValue ?? Number.MIN_SAFE_INTEGER, maxValue ?? Number.MAX_SAFE_INTEGER];
}

function typeOf(schema: AnySchema, path: readonly string[], unit: string | null): Type {
  const def = defOf(schema);
  const { kind } = metaOf(schema);
  if (def.entries !== undefined) return { choice: Object.values(def.entries) };
  if (def.element !== undefined) {
    const inner = fieldsOf(def.element).length > 0 ? recordOf(def.element, path) : factTypeOf(def.element, path).type;
    return { list: inner };
  }
  if (def.shape !== undefined) return kind === 'entry' ? recordOf(schema, path) : 'entity';
  if (kind === 'int') return units.find((known) => known === unit) ?? 'count';
  if (typeof kind === 'string' && namedKinds.includes(kind)) return kind as Type;
  if (def.type === 'string') return 'text';
  if (def.type === 'boolean') return 'boolean';
  throw noFact(def, path);
}

function recordOf(schema: AnySchema, path: readonly string[]): Type {
  return {
    record: Object.fromEntries(
      fieldsOf(schema).map(([name, field]) => [name, factTypeOf(field, [...path, name]).type]),
    ),
  };
}

/** A schema without what stands around it: that it may be null, or left out. */
export function unwrapped(schema: AnySchema): AnySchema {
  const { innerType } = defOf(schema);
  return innerType === undefined ? schema : unwrapped(innerType);
}

/** How often a schema is wrapped in what stands in for it: which counts where there are several is for the schema to say. */
export function waysToLeaveOut(schema: AnySchema): number {
  const { type, innerType } = defOf(schema);
  if (innerType === undefined) return 0;
  return (type === 'nullable' ? 0 : 1) + waysToLeaveOut(innerType);
}

function defOf(schema: AnySchema | null | undefined): Def {
  const def = schema?._zod?.def;
  if (typeof def === 'object' && def !== null) return def;
  throw new PolicyError([
    { code: 'malformed', at: '', expected: 'a schema made for facts', found: `\`${typeof schema}\`` },
  ]);
}

/** zod keeps the meta of a schema through `.describe()` and further `.meta()`, but not through wrappers such as `.nullable()`. */
const metaOf = (schema: AnySchema): Meta => (schema as { meta?: () => Meta | undefined }).meta?.() ?? {};

const noFact = (def: Def, path: readonly string[]) =>
  new PolicyError([
    { code: 'malformed', at: pointer(path), expected: 'a schema made for facts', found: `\`${def.type}\`` },
  ]);
