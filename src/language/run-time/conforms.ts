import { isDate } from '../../values/date.ts';
import { isDecimal, toPlain } from '../../values/decimal.ts';
import { isDuration } from '../../values/duration.ts';
import { isInstant } from '../../values/instant.ts';
import { isTime } from '../../values/time.ts';
import { isAmount, isWhole, type Type } from '../model/type.ts';
import { isCalendar, isTimeline, isUnknown, type Value } from './value.ts';

/** Whether a value is one of a type, or none, or not known (and then each of what it may be is). */
export function conforms(value: Value, type: Type): boolean {
  if (value === null) return true;
  if (isUnknown(value))
    return (value.may ?? []).every((one) => conforms(one, type)) && (value.between === null || type === 'date');
  if (typeof type === 'object') {
    if ('choice' in type) return typeof value === 'string' && type.choice.includes(value);
    if ('list' in type) return Array.isArray(value) && value.every((item) => conforms(item, type.list));
    if ('timeline' in type)
      return isTimeline(value) && value.steps.every((step) => conforms(step.value, type.timeline));
    return (
      typeof value === 'object' &&
      Object.entries(type.record).every(([field, of]) => {
        const part = (value as Record<string, Value>)[field];
        return part !== undefined && conforms(part, of);
      })
    );
  }
  if (isAmount(type)) return isDecimal(value) && (type !== 'money' || !/\.\d{3}/.test(toPlain(value)));
  if (isWhole(type)) return Number.isSafeInteger(value);
  const text = typeof value === 'string';
  switch (type) {
    case 'boolean':
    case 'entity':
      return typeof value === 'boolean';
    case 'date':
      return text && isDate(value);
    case 'duration':
      return text && isDuration(value);
    case 'instant':
      return text && isInstant(value);
    case 'time':
      return text && isTime(value);
    case 'calendar':
      return isCalendar(value);
    case 'none':
      return false;
    default:
      return text;
  }
}
