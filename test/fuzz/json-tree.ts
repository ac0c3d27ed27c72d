export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A value within a tree, and where it stands. */
export interface Place {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string;
  readonly value: Json;
}

export const isTree = (value: Json | undefined): value is Json[] | { [key: string]: Json } =>
  typeof value === 'object' && value !== null;

/** Every place of a tree below its root. */
export function placesIn(root: Json): Place[] {
  const places: Place[] = [];
  const waiting = [root];
  for (let holder = waiting.pop(); holder !== undefined; holder = waiting.pop()) {
    if (!isTree(holder)) continue;
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder, key, value });
      waiting.push(value);
    }
  }
  return places;
}

/** Puts a value at a key, of whatever name: `__proto__` by plain assignment would be lost. */
export function put(holder: Place['holder'], key: string, value: Json): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

export function takeAway({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

export const copyOf = <T extends Json>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
