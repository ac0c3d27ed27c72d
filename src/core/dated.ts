import type { Parameter } from '../language/model/decision-model.ts';
import { dayNumber } from '../values/day-number.ts';
import { chosen, either } from './branches.ts';
import { type Coded, firstIn, isAnyDay, lastIn, NONE, unknownWhere } from './coded.ts';
import { constant } from './constants.ts';
import { and, atMost, FALSE, less, whole } from './logic.ts';
import type { Node } from './nodes.ts';

/** A parameter's value; of a dated one that of the last step begun by its day, none before the first. */
export function parameterOn({ dated, value, type }: Parameter, dayOf: (name: string) => Coded): Coded {
  if (dated === null) return constant(value, type);
  const day = dayOf(dated.on);
  const steps = dated.steps.map((step) => ({
    from: whole(dayNumber(step.from)),
    value: constant(step.value, type),
  }));
  const inForce = (on: Node): Coded =>
    steps.reduce<Coded>((before, { from, value }) => chosen(atMost(from, on), value, before), NONE);
  const [from, to] = [firstIn(day.what), lastIn(day.what)];
  const known = chosen(day.none, NONE, inForce(from));
  if (day.unknown === FALSE) return known;
  const begun = steps.reduce<Coded>((so, step) => {
    const mayBegin = and(day.unknown, less(from, step.from), atMost(step.from, to));
    return chosen(mayBegin, either(so, step.value), so);
  }, known);
  const open = and(day.unknown, isAnyDay(day.what));
  return unknownWhere(open, chosen(and(day.unknown, day.orNone), either(begun, NONE), begun));
}
