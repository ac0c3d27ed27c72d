import type { Type } from './type.ts';

interface Typed {
  readonly type: Type;
}

/** What bears names where one stands. While a file is checked, what has been found so far. */
export interface Bearers {
  readonly ruleNames: Pick<ReadonlySet<string>, 'has'>;
  readonly parameters: ReadonlyMap<string, Typed>;
  readonly facts: ReadonlyMap<string, Typed>;
  readonly terms: ReadonlyMap<string, Typed>;
}

/** What bears names for an entry of a list: its terms, and the types of what is bound for it, whose fields are read as `<bound>.<field>`. */
export interface EntryBearers {
  readonly terms: ReadonlyMap<string, Typed>;
  readonly types: ReadonlyMap<string, Type>;
}

/** The type of a name within entries of lists, the innermost first, else in the whole rule; `null` where nothing bears it. */
export function typeOfName(name: string, whole: Bearers, entries: readonly EntryBearers[] = []): Type | null {
  for (const entry of entries) {
    const own = typeInEntry(name, entry);
    if (own !== null) return own;
  }
  if (whole.ruleNames.has(name)) return 'boolean';
  const borne = whole.parameters.get(name) ?? whole.facts.get(name) ?? whole.terms.get(name);
  return borne?.type ?? null;
}

/** The type of a name that an entry itself bears. */
export function typeInEntry(name: string, { terms, types }: EntryBearers): Type | null {
  const own = types.get(name) ?? terms.get(name)?.type;
  if (own !== undefined) return own;
  for (const [held, type] of types)
    if (name.startsWith(`${held}.`)) return fieldType(type, name.slice(held.length + 1));
  return null;
}

/** The fields of a record, or of the records of a list; `null` where there is none. */
export function recordWithin(type: Type): Readonly<Record<string, Type>> | null {
  if (typeof type !== 'object') return null;
  if ('record' in type) return type.record;
  return 'list' in type ? recordWithin(type.list) : null;
}

/** The type of a field of a record, or of each record of a list; `null` where it has none. A field of none is none. */
export function fieldType(type: Type, field: string): Type | null {
  if (type === 'none') return 'none';
  if (typeof type !== 'object') return null;
  if ('record' in type) return Object.hasOwn(type.record, field) ? (type.record[field] as Type) : null;
  if (!('list' in type)) return null;
  const ofEach = fieldType(type.list, field);
  return ofEach && { list: ofEach };
}
