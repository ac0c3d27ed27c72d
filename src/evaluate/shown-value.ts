import type { ShownValue } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import { holdsUnknown } from '../language/run-time/holds-unknown.ts';
import { type PlainValue, toPlainValue, type Value } from '../language/run-time/value.ts';
import { type Decimal, toPlaces } from '../values/decimal.ts';
import { durationOf, monthsOf } from '../values/duration.ts';
import { moneyText } from '../values/money.ts';
import type { Valuation } from './valuation.ts';

/** A value as a decision shows it: money with two places, others with the places the rule file names, rounded half up; none is null, and so is what is unknown in any part. */
export function shownValue(value: Value, { type, shown }: Pick<ShownValue, 'type' | 'shown'>): PlainValue {
  if (value === null || holdsUnknown(value)) return null;
  if (shown === 'percent-4dp') return toPlaces(value as Decimal, 4);
  if (shown === 'decimal-10dp') return toPlaces(value as Decimal, 10);
  return plainByType(value, type);
}

function plainByType(value: Value, type: Type): PlainValue {
  if (value === null) return null;
  if (type === 'money') return moneyText(value as Decimal);
  if (type === 'duration') return durationOf(monthsOf(value as string));
  if (typeof type === 'object' && 'list' in type) {
    return (value as readonly Value[]).map((item) => plainByType(item, type.list));
  }
  if (typeof type === 'object' && 'record' in type) {
    const record = value as { readonly [field: string]: Value };
    return Object.fromEntries(
      Object.entries(type.record).map(([field, part]) => [field, plainByType(record[field] ?? null, part)]),
    );
  }
  return toPlainValue(value);
}

/** The values of a decision that are not known, which it shows as it shows those that are none. */
export const unknownValues = (valuation: Valuation): ReadonlySet<string> =>
  new Set(
    [...valuation.model.values].flatMap(([name, { term }]) => (holdsUnknown(valuation.valueOf(term)) ? [name] : [])),
  );
