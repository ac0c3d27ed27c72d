import { isRecord } from '../language/answer/found.ts';
import { type AnySchema, factTypeOf, waysToLeaveOut } from '../language/facts/fact-type.ts';
import type { ReadValue } from '../language/facts/kinds.ts';
import { madeAs } from '../language/facts/made-as.ts';
import { limits } from '../language/limits.ts';
import type { Type } from '../language/model/type.ts';
import { decodeValue } from '../language/run-time/decode.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { UNKNOWN, type Value } from '../language/run-time/value.ts';
import type { FactNode, FactTree, ParseFact } from './fact-tree.ts';
import { inTurn } from './in-turn.ts';

/** Facts as they were read: those of some paths by their places, all others by their paths. */
export interface FactsTaken {
  /** `undefined` for what was left out; a fact of an entity that is none is none. */
  readonly places: readonly (Value | undefined)[];
  /** `null` for none. An entity that may be null is `true`, or `null`. */
  readonly further: ReadonlyMap<string, Value> | null;
}

/**
 * Reads what is given as facts in one go: each part once, into values that nothing leads back from to what was given. `null` where
 * anything is not plainly a fact, which is for the schema to judge, and to tell. What is accepted here is what the schema accepts.
 */
export type Take = (given: unknown) => FactsTaken | null;

interface Taking {
  readonly places: (Value | undefined)[];
  further: Map<string, Value> | null;
}

type Part = (content: unknown, taken: Taking) => boolean;

/** What reads the fact of a path, by what reads the facts of its schema. */
export type ReadAs = (read: ReadValue, schema: AnySchema, path: string) => ReadValue;

/** What takes facts, those of some paths into their places, read as their schemas say unless as something else. */
export function taking(
  tree: FactTree,
  parse: ParseFact,
  paths: readonly string[] = [],
  readAs: ReadAs = (read) => read,
): Take {
  const parts = partsOf(tree, '', { of: new Map(paths.map((path, place) => [path, place])), readAs, parse });
  const blank: readonly undefined[] = paths.map(() => undefined);
  return (given) => {
    const taken: Taking = { places: blank.slice(), further: null };
    lists = 0;
    try {
      return isPlain(given) && readParts(given, parts, taken) ? taken : null;
    } catch {
      // Whatever throws when it is read is told by reading it again.
      return null;
    }
  };
}

/** The lists and objects read so far, since lists of lists may hold more than may be given at once. */
let lists = 0;
const isTooMuch = (): boolean => ++lists >= limits.parts;

/** An object as JSON has it, as `isRecord` says, told at once of most. */
function isPlain(content: unknown): content is Readonly<Record<string, unknown>> {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return false;
  return (Object.getPrototypeOf(content) === Object.prototype || isRecord(content)) && !isTooMuch();
}

type PartInTurn = ReturnType<typeof inTurn<Part>>;

interface Places {
  readonly of: ReadonlyMap<string, number>;
  readonly readAs: ReadAs;
  readonly parse: ParseFact;
}

/** Each part by its name, its readers made when facts first give it: most questions are about few of them. */
function partsOf(tree: FactTree, prefix: string, places: Places): PartInTurn {
  const parts = new Map(
    [...tree].map(([name, node]): [string, Part] => {
      const path = `${prefix}${name}`;
      if (node.kind === 'fact') return [name, factPart(path, places.of.get(path), () => readerAt(path, node, places))];
      return [name, entityPart(path, node, places)];
    }),
  );
  return inTurn(parts);
}

function readParts(content: Readonly<Record<string, unknown>>, partOf: PartInTurn, taken: Taking) {
  const names = Object.keys(content);
  for (let turn = 0; turn < names.length; turn += 1) {
    const name = names[turn] as string;
    const given = content[name];
    if (given === undefined) continue;
    const part = partOf(name, turn);
    if (part === undefined || !part(given, taken)) return false;
  }
  return true;
}

function factPart(path: string, place: number | undefined, reader: () => ReadValue): Part {
  let read: ReadValue | null = null;
  return (content, taken) => {
    read ??= reader();
    const value = read(content);
    if (value === undefined) return false;
    put(taken, path, place, value);
    return true;
  };
}

const readerAt = (path: string, { schema, definition }: Extract<FactNode, { kind: 'fact' }>, places: Places) =>
  places.readAs(readerOf(schema, definition.type, places.parse), schema, path);

function entityPart(path: string, { isNullable, fields }: Extract<FactNode, { kind: 'entity' }>, places: Places): Part {
  const place = places.of.get(path);
  const within = [...fields.keys()].flatMap((name) => places.of.get(`${path}.${name}`) ?? []);
  const parts = lazily(() => partsOf(fields, `${path}.`, places));
  return (content, taken) => {
    if (content === null && isNullable) {
      put(taken, path, place, null);
      for (const inner of within) taken.places[inner] = null;
      return true;
    }
    if (!isPlain(content)) return false;
    if (isNullable) put(taken, path, place, true);
    return readParts(content, parts(), taken);
  };
}

function put(taken: Taking, path: string, place: number | undefined, value: Value): void {
  if (place !== undefined) taken.places[place] = value;
  else {
    taken.further ??= new Map();
    taken.further.set(path, value);
  }
}

interface Wrapped {
  readonly innerType?: AnySchema;
  readonly type: string;
}

/** Reads one fact, or one field of an entry. */
function readerOf(schema: AnySchema, type: Type, parse: ParseFact): ReadValue {
  const { type: wrapper, innerType } = schema._zod.def as Wrapped;
  if (innerType !== undefined && wrapper === 'nullable') {
    const read = readerOf(innerType, type, parse);
    return (content) => (content === null ? null : read(content));
  }
  // What is left out is no content; an `undefined` is for the schema to judge.
  if (innerType !== undefined && (wrapper === 'optional' || wrapper === 'default'))
    return readerOf(innerType, type, parse);
  return readerAsMade(schema, type, parse) ?? ((content) => bySchema(schema, type, content, parse));
}

function readerAsMade(schema: AnySchema, type: Type, parse: ParseFact): ReadValue | null {
  const made = madeAs(schema);
  if (made === null) return null;
  switch (made.kind) {
    case 'plain':
    case 'amount':
      return (made.kind === 'amount') === isAmount(type) ? made.read : null;
    case 'list':
      return typeof type === 'object' && 'list' in type
        ? listReader(readerOf(made.item, type.list, parse), made.most)
        : null;
    case 'entry':
      return typeof type === 'object' && 'record' in type ? entryReader(made, type.record, parse) : null;
  }
}

const isAmount = (type: Type): boolean => type === 'money' || type === 'decimal' || type === 'percent';

function listReader(read: ReadValue, most: number): ReadValue {
  return (content) => {
    if (!Array.isArray(content) || isTooMuch()) return undefined;
    const { length } = content;
    if (length > most || length > limits.listEntries) return undefined;
    const entries: Value[] = [];
    for (let index = 0; index < length; index += 1) {
      const entry = read(content[index]);
      if (entry === undefined) return undefined;
      entries.push(entry);
    }
    return entries;
  };
}

type Entry = Extract<ReturnType<typeof madeAs>, { kind: 'entry' }>;

function entryReader(
  { fields, together }: Entry,
  types: Readonly<Record<string, Type>>,
  parse: ParseFact,
): ReadValue | null {
  const names = Object.keys(fields);
  const holds = together?.holds ?? null;
  // What an entry has to be as a whole is asked of it as it was given.
  if (holds !== null && names.some((name) => typeof types[name] === 'object' && !('choice' in types[name])))
    return null;
  const leftOut: Record<string, Value> = {};
  const givenLeftOut: Record<string, unknown> = {};
  const required = new Set(names);
  for (const name of names) {
    const { optional, defaultValue } = factTypeOf(fields[name] as AnySchema);
    if (waysToLeaveOut(fields[name] as AnySchema) > 1) return null;
    if (optional) required.delete(name);
    if (defaultValue !== undefined) givenLeftOut[name] = defaultValue;
    leftOut[name] = defaultValue === undefined ? UNKNOWN : decodeValue(defaultValue, types[name] as Type);
  }
  const fieldOf = inTurn(
    new Map(
      names.map((name) => {
        const read = readerOf(fields[name] as AnySchema, types[name] as Type, parse);
        return [name, { read, isRequired: required.has(name), isAmount: isAmount(types[name] as Type) }];
      }),
    ),
  );
  return (content) => {
    if (!isPlain(content)) return undefined;
    const entry = { ...leftOut };
    const given = holds === null ? null : { ...givenLeftOut };
    let missing = required.size;
    const own = Object.keys(content);
    for (let turn = 0; turn < own.length; turn += 1) {
      const name = own[turn] as string;
      const part = content[name];
      if (part === undefined) continue;
      const field = fieldOf(name, turn);
      const value = field?.read(part);
      if (field === undefined || value === undefined) return undefined;
      entry[name] = value;
      if (given !== null) given[name] = field.isAmount ? part : value;
      if (field.isRequired) missing -= 1;
    }
    if (missing > 0 || (holds !== null && !holds(given as never))) return undefined;
    return entry;
  };
}

/** A schema that somebody has added to says for itself what it accepts; of lists and objects it is asked with all else that is given. */
function bySchema(schema: AnySchema, type: Type, content: unknown, parse: ParseFact): Value | undefined {
  if (typeof content === 'object' && content !== null) return undefined;
  const parsed = parse(schema, content);
  return 'data' in parsed ? decodeValue(parsed.data, type) : undefined;
}
