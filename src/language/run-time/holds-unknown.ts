import { isDecimal } from '../../values/decimal.ts';
import { isCalendar, isTimeline, isUnknown, type Value } from './value.ts';

/** Whether a value is not known, or an entry or a field of it is not. */
export function holdsUnknown(value: Value): boolean {
  if (typeof value !== 'object' || value === null || isDecimal(value)) return false;
  if (Array.isArray(value)) {
    for (const entry of value) if (holdsUnknown(entry)) return true;
    return false;
  }
  if (isUnknown(value)) return true;
  if (isTimeline(value) || isCalendar(value)) return false;
  for (const field in value)
    if (holdsUnknown((value as { readonly [field: string]: Value })[field] as Value)) return true;
  return false;
}
