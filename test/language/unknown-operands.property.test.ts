import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OperatorName, operators } from '../../src/language/operators/index.ts';
import type { Operator } from '../../src/language/operators/operator.ts';
import type { Pattern } from '../../src/language/operators/pattern.ts';
import { apply } from '../../src/language/run-time/apply.ts';
import { eitherOf } from '../../src/language/run-time/either-of.ts';
import {
  isUnknown,
  UNKNOWN,
  type Unknown,
  Unknown as UnknownValue,
  type Value,
} from '../../src/language/run-time/value.ts';
import { isDate } from '../../src/values/date.ts';
import { anyDate, modernDate } from '../values/arbitrary-date.ts';
import { mayBe } from './possible.ts';

const ordered = (Object.entries(operators) as [OperatorName, Operator][]).filter(([, { order }]) => order.length > 0);

const calendar = {
  holidays: new Set(['2025-12-25', '2025-12-26', '2026-01-01']),
  answersFrom: '1990-01-01',
  answersTo: '2060-12-31',
  table: 'invented-holidays',
};

function operandOf(pattern: Pattern): fc.Arbitrary<Value> {
  if (typeof pattern === 'object' && 'choice' in pattern) return fc.constantFrom(...pattern.choice);
  if (pattern === 'date' || (typeof pattern === 'object' && ('any' in pattern || 'some' in pattern)))
    return fc.oneof(modernDate, anyDate);
  if (pattern === 'boolean') return fc.boolean();
  if (pattern === 'days') return fc.integer({ min: 0, max: 500 });
  if (pattern === 'months') return fc.integer({ min: -24, max: 24 });
  if (pattern === 'duration') return fc.constantFrom('P1M', 'P3M', 'P1Y');
  if (pattern === 'calendar') return fc.constant(calendar);
  throw new Error(`no operands are drawn for ${JSON.stringify(pattern)}`);
}

/** A value, and what else it may be: now and then it is known, one of three, or, if a day, one of those to another. */
const possibleOf = (pattern: Pattern): fc.Arbitrary<readonly [known: Value, possible: Value]> =>
  fc.tuple(operandOf(pattern), operandOf(pattern), operandOf(pattern), fc.nat(4)).map(([known, other, third, how]) => {
    if (how === 0) return [known, known];
    if (how === 1) return [known, eitherOf([other, known, third])];
    if (how === 2) return [known, eitherOf([null, known])];
    if (typeof known !== 'string' || !isDate(known)) return [known, how === 3 ? UNKNOWN : known];
    const [from, , to] = [known, other, third].toSorted() as [string, string, string];
    return [known, new UnknownValue(null, how === 3 ? [null] : null, { from, to })];
  });

describe.each(ordered)('%s of operands that are not known', (_, operator) => {
  const [{ takes, and } = { takes: [], and: {} }] = operator.signatures;

  test('may be what it is, whatever they turn out to be', () => {
    let narrowed = 0;
    const named = Object.fromEntries(Object.entries(and).map(([name, pattern]) => [name, possibleOf(pattern)]));
    fc.assert(
      fc.property(fc.tuple(...takes.map(possibleOf)), fc.record(named), (operands, byName) => {
        const at = (which: 0 | 1) =>
          apply(
            operator,
            operands.map((operand) => operand[which]),
            Object.fromEntries(Object.entries(byName).map(([name, operand]) => [name, operand[which]])),
          );
        const [known, possible] = [at(0), at(1)];
        // A day that a calendar does not answer for is one of those from then on.
        if (isUnknown(known)) {
          const { may, between } = possible as Unknown;
          expect(isUnknown(possible)).toBe(true);
          if (may !== null || between !== null)
            expect((between?.from ?? '') <= (known.between?.from ?? '')).toBe(between !== null);
        } else expect(mayBe(possible, known)).toBe(true);
        if (isUnknown(possible) && possible.may === null && possible.between === null) return;
        narrowed += 1;
      }),
      { numRuns: 2000 },
    );
    expect(narrowed).toBeGreaterThan(200);
  });
});
