import { isRecord } from '../flat-facts.ts';
import { applies } from '../judged.ts';
import type { JsonFacts } from './asking.ts';

/** A fact, or a field of one entry of a list. */
interface Place {
  readonly keys: readonly string[];
  readonly field: string | null;
}

function placeOf(path: string): Place {
  const [fact, field] = path.split('[].') as [string, string?];
  return { keys: fact.split('.'), field: field ?? null };
}

const at = (facts: JsonFacts, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), facts);

function put(facts: JsonFacts, [key, ...rest]: readonly string[], content: unknown): JsonFacts {
  if (key === undefined) return facts;
  const { [key]: before, ...others } = facts;
  if (rest.length > 0) return { ...facts, [key]: put(isRecord(before) ? before : {}, rest, content) };
  return content === undefined ? others : { ...facts, [key]: content };
}

/** What facts hold at a path; of a field of entries that of the entry chosen. Where there is none, nothing is said. */
export function read(facts: JsonFacts, path: string, entry: number): unknown {
  const { keys, field } = placeOf(path);
  const content = at(facts, keys);
  if (field === null) return content;
  return entryOf(content, entry)[field];
}

/** Facts with something else at a path, in the entry chosen. */
export function write(facts: JsonFacts, path: string, entry: number, content: unknown): JsonFacts {
  const { keys, field } = placeOf(path);
  if (field === null) return put(facts, keys, content);
  const list = at(facts, keys);
  const chosen = entryOf(list, entry);
  return put(
    facts,
    keys,
    (list as readonly unknown[]).map((one) => (one === chosen ? { ...chosen, [field]: content } : one)),
  );
}

/** What facts hold at the path of a fact or of an entity, and facts with something else there; `undefined` leaves it out. */
export const readFact = (facts: JsonFacts, path: string): unknown => at(facts, path.split('.'));
export const writeFact = (facts: JsonFacts, path: string, content: unknown): JsonFacts =>
  put(facts, path.split('.'), content);

/** The entries of a list; where there is no list, nothing is said. */
export function entriesOf(facts: JsonFacts, path: string): readonly unknown[] {
  const list = readFact(facts, path);
  applies(Array.isArray(list));
  return list as readonly unknown[];
}

function entryOf(list: unknown, entry: number): Readonly<Record<string, unknown>> {
  applies(Array.isArray(list) && list.length > 0);
  const chosen = (list as readonly unknown[])[entry % (list as readonly unknown[]).length];
  applies(isRecord(chosen));
  return chosen;
}
