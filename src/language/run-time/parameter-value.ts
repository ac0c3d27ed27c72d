import type { Parameter } from '../model/decision-model.ts';
import { isUnknown, type Value } from './value.ts';

/** A dated parameter's value on a day: that of the last step begun by then, none before the first. */
export function parameterOn({ steps }: NonNullable<Parameter['dated']>, day: Value): Value {
  if (day === null || isUnknown(day)) return day;
  return steps.findLast(({ from }) => from <= (day as string))?.value ?? null;
}
