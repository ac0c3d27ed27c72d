import * as fc from 'fast-check';
import { isDate } from '../../values/date.ts';
import { dateOfNumber, dayNumber } from '../../values/day-number.ts';
import { penceText } from '../../values/decimal.ts';
import { flatFacts, isRecord } from '../flat-facts.ts';
import type { JsonFacts } from './asking.ts';
import { choicesOf, endsOf, pence } from './choices.ts';

/** Facts that are fixed, by their paths; wherever they stand `{ oneOf: [ … ] }` is one of some, `{ between: [a, b] }` a day or a sum. */
export const fixedFacts = (facts: JsonFacts): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, content]) => {
      const isFact = !isRecord(content) || choicesOf(content) !== null || endsOf(content) !== null;
      const parts = isFact ? [[name, content] as const] : [...flatFacts({ [name]: content })];
      return parts.map(([path, part]) => [path, arbitraryOf(part)] as const);
    }),
  );

function arbitraryOf(content: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(content)) return fc.tuple(...content.map(arbitraryOf));
  if (!isRecord(content)) return fc.constant(content);
  const choices = choicesOf(content);
  if (choices !== null) return fc.oneof(...choices.map(arbitraryOf));
  const ends = endsOf(content);
  if (ends !== null) return between(...ends);
  return fc.record(Object.fromEntries(Object.entries(content).map(([key, part]) => [key, arbitraryOf(part)])));
}

const between = (from: string, to: string): fc.Arbitrary<string> =>
  isDate(from)
    ? fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dateOfNumber)
    : fc.integer({ min: pence(from), max: pence(to) }).map(penceText);
