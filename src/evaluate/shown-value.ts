import type { ShownValue } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import { isUnknown, type PlainValue, toPlainValue, type Value } from '../language/run-time/value.ts';
import { type Decimal, toPlaces } from '../values/decimal.ts';
import { moneyText } from '../values/money.ts';

/** A value as a decision shows it: money with two places, others with the places the rule file names, rounded half up; unknown and none are null. */
export function shownValue(value: Value, { type, shown }: Pick<ShownValue, 'type' | 'shown'>): PlainValue {
  if (value === null || isUnknown(value)) return null;
  if (shown === 'percent-4dp') return toPlaces(value as Decimal, 4);
  if (shown === 'decimal-10dp') return toPlaces(value as Decimal, 10);
  return plainByType(value, type);
}

function plainByType(value: Value, type: Type): PlainValue {
  if (value === null || isUnknown(value)) return null;
  if (type === 'money') return moneyText(value as Decimal);
  if (typeof type === 'object' && 'list' in type) {
    const items = value as readonly Value[];
    return items.some(isUnknown) ? null : items.map((item) => plainByType(item, type.list));
  }
  if (typeof type === 'object' && 'record' in type) {
    const record = value as { readonly [field: string]: Value };
    return Object.fromEntries(
      Object.entries(type.record).map(([field, part]) => [field, plainByType(record[field] ?? null, part)]),
    );
  }
  return toPlainValue(value);
}
