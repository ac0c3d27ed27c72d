import { isUnknown, Unknown, type Value } from './value.ts';

/** A condition that is not known. */
export const EITHER = new Unknown(null, Object.freeze([true, false]));

/** The same, because a table does not answer. */
export const eitherBy = (table: string | null): Unknown => (table === null ? EITHER : new Unknown(table, EITHER.may));

/** Whether a condition holds, or possibly does: none does not. */
export const mayHold = (held: Value): boolean =>
  held === true || (isUnknown(held) && (held.may === null || held.may.includes(true)));

/** A condition as true, false or not known; what is none, or only none or false, is false. */
export const truth = (held: Value): Value => (isUnknown(held) ? mayHold(held) && eitherBy(held.table) : held === true);

/** `all` over three truth values: false if one is, whatever is unknown. */
export function allOf<T>(items: readonly T[], heldBy: (item: T) => Value): Value {
  let result: Value = true;
  for (const item of items) {
    const held = heldBy(item);
    if (!mayHold(held)) return false;
    if (held !== true) result = also(result, held);
  }
  return result;
}

/** `any` over three truth values: true if one is, whatever is unknown. */
export function anyOf<T>(items: readonly T[], heldBy: (item: T) => Value): Value {
  let result: Value = false;
  for (const item of items) {
    const held = heldBy(item);
    if (held === true) return true;
    if (mayHold(held)) result = also(result, held);
  }
  return result;
}

export const notOf = (held: Value): Value => {
  if (held === true) return false;
  return mayHold(held) ? eitherBy(isUnknown(held) ? held.table : null) : true;
};

/** Not known, by the first table that does not answer. */
const also = (result: Value, held: Value): Unknown =>
  eitherBy((isUnknown(result) ? result.table : null) ?? (isUnknown(held) ? held.table : null));
