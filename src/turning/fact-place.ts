import type { Dictionary } from '../language/model/dictionary.ts';
import { isList, isRecordType, type Type } from '../language/model/type.ts';
import type { Value } from '../language/run-time/value.ts';

/** Where a fact stands, or a field of an entry of one: `invoice.date`, `priceChange.charges[0].new`. */
export interface FactPlace {
  readonly path: string;
  /** The fact that is given with it. */
  readonly fact: string;
  /** Where in that fact it stands; nowhere for the fact itself. */
  readonly within: readonly (string | number)[];
  /** The path with which it is named for every entry: `priceChange.charges[].new`. */
  readonly pattern: string;
  readonly type: Type;
}

/** The place that a path names; `null` where there is no such fact. */
export function placeOf(path: string, facts: Dictionary['facts']): FactPlace | null {
  const fact = path.split('[')[0] as string;
  const rest = path.slice(fact.length);
  const definition = facts.get(fact);
  if (definition === undefined || !/^(\[\d{1,5}\](\.[^.[\]]+)?)*$/.test(rest)) return null;
  const within = (rest.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const type = within.reduce<Type | null>((at, key) => (at === null ? null : partOf(at, key)), definition.type);
  return type === null ? null : { path, fact, within, pattern: path.replace(/\[\d+\]/g, '[]'), type };
}

function partOf(type: Type, key: string | number): Type | null {
  if (typeof key === 'number') return isList(type) ? type.list : null;
  return isRecordType(type) ? (type.record[key] ?? null) : null;
}

/** The keys by which it is found in a document of facts. */
export const keysOf = ({ fact, within }: FactPlace): readonly (string | number)[] => [...fact.split('.'), ...within];

const isObject = (content: unknown): content is Record<string, unknown> =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

/** What a document of facts holds at a place; `undefined` for nothing. */
export const contentAt = (document: unknown, place: FactPlace): unknown =>
  keysOf(place).reduce<unknown>((at, key) => {
    if (typeof key === 'number') return Array.isArray(at) ? at[key] : undefined;
    return isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, document);

/** Whether the entry is there in which a field stands; a fact can always be given. */
export function isEntryThere(document: unknown, place: FactPlace): boolean {
  const last = place.within.findLastIndex((key) => typeof key === 'number');
  return last < 0 || contentAt(document, { ...place, within: place.within.slice(0, last + 1) }) !== undefined;
}

/** A document of facts with something at a place; what cannot hold it stays, to be told as the fault that it is. */
export function withContent(document: unknown, place: FactPlace, content: unknown): unknown {
  const put = (at: unknown, [key, ...others]: readonly (string | number)[]): unknown => {
    if (key === undefined) return content;
    if (typeof key === 'number')
      return Array.isArray(at) ? at.map((one, index) => (index === key ? put(one, others) : one)) : at;
    if (at !== null && at !== undefined && !isObject(at)) return at;
    return { ...at, [key]: put(at?.[key], others) };
  };
  return put(document, keysOf(place));
}

/** The values of facts with another at a place. */
export function withValue(
  values: ReadonlyMap<string, Value>,
  { fact, within }: FactPlace,
  value: Value,
): ReadonlyMap<string, Value> {
  const put = (at: Value, [key, ...others]: readonly (string | number)[]): Value => {
    if (key === undefined) return value;
    if (typeof key === 'number')
      return (at as readonly Value[]).map((one, index) => (index === key ? put(one, others) : one));
    const record = at as Readonly<Record<string, Value>>;
    return { ...record, [key]: put(record[key] as Value, others) };
  };
  return new Map([...values, [fact, put(values.get(fact) as Value, within)]]);
}
