import * as fc from 'fast-check';
import { isAmount, isWhole, type Type } from '../../language/model/type.ts';
import { isDate } from '../../values/date.ts';
import { decimal, plus, times, toPlaces, toPlain } from '../../values/decimal.ts';
import { durationOf, isDuration, monthsOf } from '../../values/duration.ts';
import { applies } from '../judged.ts';
import { dayMoved } from '../moved.ts';

/** By how much something is moved: days, pennies, ones or months, as it takes; above nil. */
export const step: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(1) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 45 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 100_000 }) },
);

const hundredth = decimal('0.01');

/** What a fact holds, moved up so many steps; down where the number is below nil. Of what is none or left out nothing is said. */
export function movedBy(content: unknown, type: Type, steps: number): unknown {
  if (type === 'boolean') {
    applies(content === false && steps > 0);
    return true;
  }
  if (isWhole(type)) {
    applies(typeof content === 'number' && content + steps >= 0);
    return (content as number) + steps;
  }
  applies(typeof content === 'string');
  const text = content as string;
  if (type === 'date') {
    applies(isDate(text));
    return dayMoved(text, steps);
  }
  if (type === 'duration') {
    applies(isDuration(text));
    const months = monthsOf(text) + steps;
    applies(isDuration(`P${months}M`));
    return durationOf(months);
  }
  applies(isAmount(type));
  return amountText(plus(decimal(text), times(hundredth, decimal(String(steps)))), type);
}

/** An amount as facts give it; none is below nil, but a percentage. */
export function amountText(amount: ReturnType<typeof decimal>, type: Type): string {
  const text = type === 'money' ? toPlaces(amount, 2) : toPlain(amount);
  applies(type === 'percent' || !text.startsWith('-'));
  return text;
}

/** A part of an amount or a number, in hundredths of it; of nil, and of what is none or left out, nothing is said. */
export function part(whole: unknown, type: Type, hundredths: number): unknown {
  if (isWhole(type)) {
    applies(typeof whole === 'number' && whole > 1);
    return Math.max(1, Math.floor(((whole as number) * hundredths) / 100));
  }
  applies(isAmount(type) && typeof whole === 'string');
  const pence = Number(toPlaces(times(decimal(whole as string), decimal('100')), 0));
  applies(pence > 1);
  const some = Math.max(1, Math.floor((pence * hundredths) / 100));
  return amountText(times(hundredth, decimal(String(some))), type);
}
