import { isUnknown, sameValue, type Value } from '../../src/language/run-time/value.ts';

/** Whether a value that is known is among all that another may be. */
export function mayBe(possible: Value, known: Value): boolean {
  if (!isUnknown(possible)) return sameValue(possible, known);
  const { may, between } = possible;
  if (may === null && between === null) return true;
  if (may?.some((one) => sameValue(one, known))) return true;
  return between !== null && typeof known === 'string' && known >= between.from && known <= between.to;
}
