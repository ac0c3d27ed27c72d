import { isDecimal } from '../../values/decimal.ts';
import { isCalendar, isTimeline, isUnknown, type Value } from './value.ts';

/** Whether a value is not known, or an entry or a field of it is not. */
export function holdsUnknown(value: Value): boolean {
  if (typeof value !== 'object' || value === null || isDecimal(value)) return false;
  if (isUnknown(value)) return true;
  if (Array.isArray(value)) return value.some(holdsUnknown);
  return !isTimeline(value) && !isCalendar(value) && Object.values(value).some(holdsUnknown);
}
