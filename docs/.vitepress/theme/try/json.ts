/** What facts are made of. Blank text stands for an answer that is begun and not yet given. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `priceChange.charges[0].old` as its keys. */
export const keysOf = (path: string): readonly (string | number)[] =>
  path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** What stands at a path; undefined where nothing does. */
export function contentAt(whole: Json | undefined, path: string): Json | undefined {
  let found = whole;
  for (const key of keysOf(path)) {
    if (Array.isArray(found)) found = typeof key === 'number' ? found[key] : undefined;
    else if (isObject(found)) found = Object.hasOwn(found, key) ? found[key] : undefined;
    else return undefined;
  }
  return found;
}

/** The same with another content at a path; undefined leaves it out. Entities on the way are made, also in place of none. */
export function withContent(whole: JsonObject, path: string, content: Json | undefined): JsonObject {
  return placed(whole, keysOf(path), content) as JsonObject;
}

function placed(
  whole: Json | undefined,
  keys: readonly (string | number)[],
  content: Json | undefined,
): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return content;
  if (typeof key === 'number') {
    const list = Array.isArray(whole) ? [...whole] : [];
    const entry = placed(list[key], rest, content);
    if (entry === undefined) list.splice(key, 1);
    else list[key] = entry;
    return list;
  }
  const { [key]: old, ...others } = isObject(whole) ? whole : {};
  const part = placed(old, rest, content);
  return part === undefined ? others : { ...others, [key]: part };
}

/** Facts as they are asked with: what is blank is not known. */
export function withoutBlanks(whole: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(whole)
      .filter(([, part]) => part !== '')
      .map(([key, part]) => [key, filled(part)]),
  );
}
const filled = (part: Json): Json =>
  Array.isArray(part) ? part.filter((one) => one !== '').map(filled) : isObject(part) ? withoutBlanks(part) : part;
