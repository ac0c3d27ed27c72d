import { eitherOf } from './either-of.ts';
import { holdsUnknown } from './holds-unknown.ts';
import { isRecord, isUnknown, type Value } from './value.ts';

/** More combinations than these are not tried. */
const most = 256;

/** All values that a value may be, itself if it is known; `null` where they are too many, a span of days or anything at all. */
export function alternativesOf(value: Value): readonly Value[] | null {
  if (isUnknown(value)) return value.between === null ? value.may : null;
  if (!holdsUnknown(value)) return [value];
  if (Array.isArray(value)) return productOf(value.map(alternativesOf));
  if (!isRecord(value)) return null;
  const fields = Object.keys(value);
  const contents = productOf(Object.values(value).map(alternativesOf));
  return contents?.map((parts) => Object.fromEntries(parts.map((part, index) => [fields[index], part]))) ?? null;
}

/** One of each, in every combination; `null` where one is `null` or the combinations are too many. */
export function productOf<T>(choices: readonly (readonly T[] | null)[]): readonly (readonly T[])[] | null {
  let rows: T[][] = [[]];
  for (const choice of choices) {
    if (choice === null || rows.length * choice.length > most) return null;
    // A long list of which little is unknown is put together row by row, not copied entry by entry.
    if (choice.length === 1) for (const row of rows) row.push(choice[0] as T);
    else rows = choice.flatMap((one) => rows.map((row) => [...row, one]));
  }
  return rows;
}

/** Every combination of what values may be; `null` where they are too many, spans of days or anything at all. */
export const combinationsOf = (values: readonly Value[]): readonly (readonly Value[])[] | null =>
  productOf(values.map(alternativesOf));

/** What becomes of a value, worked out for each that it may be; not known where it may be anything. */
export function whichever(value: Value, work: (known: Value) => Value): Value {
  if (!isUnknown(value)) return work(value);
  const all = alternativesOf(value);
  return all === null ? value : eitherOf(all.map(work));
}
