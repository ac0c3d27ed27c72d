import type { Parameter } from '../language/model/decision-model.ts';
import { isAmount, isWhole, type Type } from '../language/model/type.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import { type Decimal, isDecimal, toPlain } from '../values/decimal.ts';

/** Values around which the answer may change, by what they are. Amounts are plain digits. */
export interface Landmarks {
  readonly dates: ReadonlySet<string>;
  readonly amounts: ReadonlySet<string>;
  readonly wholeNumbers: ReadonlySet<number>;
  readonly durations: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly instants: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

/** How far a rule leads from one day or amount to another. */
export interface Steps {
  readonly days: readonly number[];
  readonly months: readonly string[];
  readonly percents: readonly string[];
}

/** Everything met in typed values, as a rule holds them or as JSON facts hold them; lists and records are looked into. */
export function landmarksOf(values: Iterable<readonly [type: Type, value: unknown]>): Landmarks {
  const found = {
    dates: new Set<string>(),
    amounts: new Set<string>(),
    wholeNumbers: new Set<number>(),
    durations: new Set<string>(),
    times: new Set<string>(),
    instants: new Set<string>(),
    texts: new Set<string>(),
  };
  const note = (type: Type, value: unknown): void => {
    if (value === null || value === undefined || isUnknown(value)) return;
    if (typeof type === 'object') {
      if ('list' in type) for (const item of value as readonly unknown[]) note(type.list, item);
      else if ('choice' in type) found.texts.add(value as string);
      else if ('record' in type) {
        for (const [field, part] of Object.entries(type.record)) note(part, (value as Record<string, unknown>)[field]);
      }
    } else if (isAmount(type)) {
      found.amounts.add(isDecimal(value) ? toPlain(value) : (value as string));
    } else if (isWhole(type)) found.wholeNumbers.add(value as number);
    else if (type === 'date') found.dates.add(value as string);
    else if (type === 'duration') found.durations.add(value as string);
    else if (type === 'time') found.times.add(value as string);
    else if (type === 'instant') found.instants.add(value as string);
    else if (type === 'text') found.texts.add(value as string);
  };
  for (const [type, value] of values) note(type, value);
  return found;
}

/** Every value of parameters, and the days from which dated ones change. */
export const parameterValues = (parameters: readonly Parameter[]): (readonly [Type, Value])[] =>
  parameters.flatMap(({ type, value, dated }) =>
    dated === null
      ? [[type, value] as const]
      : dated.steps.flatMap((step) => [[type, step.value] as const, ['date', step.from] as const]),
  );

export function stepsOf(parameters: readonly Parameter[]): Steps {
  const valuesOf = (type: Type) =>
    parameters
      .filter((parameter) => parameter.type === type)
      .flatMap(({ value, dated }) => (dated === null ? [value] : dated.steps.map((step) => step.value)));
  const months = (valuesOf('months') as number[]).filter((count) => count > 0);
  return {
    days: unique(valuesOf('days') as number[]),
    months: unique([...(valuesOf('duration') as string[]), ...months.map((count) => `P${count}M`)]),
    percents: unique(valuesOf('percent').map((value) => toPlain(value as Decimal))),
  };
}

export const unique = <T>(items: Iterable<T>): T[] => [...new Set(items)];
