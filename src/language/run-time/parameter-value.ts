import type { Parameter } from '../model/decision-model.ts';
import { whichever } from './alternatives.ts';
import { eitherOf } from './either-of.ts';
import { isUnknown, type Value } from './value.ts';

type Dated = NonNullable<Parameter['dated']>;

/** A dated parameter's value on a day: that of the last step begun by then, none before the first. */
export function parameterOn(dated: Dated, day: Value): Value {
  if (!isUnknown(day) || day.between === null)
    return whichever(day, (known) => (known === null ? null : valueOn(dated, known as string)));
  const { from, to } = day.between;
  const begun = dated.steps.filter((step) => step.from > from && step.from <= to).map(({ value }) => value);
  const others = (day.may ?? []).map((known) => parameterOn(dated, known));
  return eitherOf([valueOn(dated, from), ...begun, ...others]);
}

const valueOn = ({ steps }: Dated, day: string): Value => steps.findLast(({ from }) => from <= day)?.value ?? null;
