/** Which fields of an entry a test holds apart. */
const apart = new WeakMap<object, readonly [string, string]>();

/** That two fields of an entry are not the same, as a test of entries that can be told as data. */
export function unlike<First extends string, Second extends string>(first: First, second: Second) {
  const holds = (entry: { readonly [Field in First | Second]: unknown }): boolean => entry[first] !== entry[second];
  apart.set(holds, [first, second]);
  return holds;
}

/** The fields that a test holds apart; `null` for any other test. */
export const unlikeFields = (holds: object): readonly [string, string] | null => apart.get(holds) ?? null;
