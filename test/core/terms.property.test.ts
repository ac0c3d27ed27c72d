import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, floorDivide, monthOf, monthStart, multiply, subtract } from '../../src/core/arithmetic.ts';
import { Interpreter } from '../../src/core/interpret.ts';
import { and, choose, equal, greater, less, lesser, not, or, truth, whole } from '../../src/core/logic.ts';
import { monthOfDay, startOfMonth } from '../../src/core/months.ts';
import { type Node, node } from '../../src/core/nodes.ts';
import { dateOfNumber, dayNumber, MAX_DATE, MIN_DATE } from '../../src/values/day-number.ts';

/** A term, and what it comes to by the book. */
interface Term<T> {
  readonly node: Node;
  readonly value: T;
}

const facts = new Map<string, readonly [number | boolean]>();

/** A whole number that is given, and lies between two others. */
const givenNumber = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20), fc.nat(20))
  .map(([value, below, above]): Term<number> => {
    const path = `number ${facts.size}`;
    facts.set(path, [value]);
    return { node: node('fact', 'whole', [], { path, index: 0 }, [value - below, value + above]), value };
  });
const constantNumber = fc.integer({ min: -20, max: 20 }).map((value): Term<number> => ({ node: whole(value), value }));
const givenTruth = fc.boolean().map((value): Term<boolean> => {
  const path = `truth ${facts.size}`;
  facts.set(path, [value]);
  return { node: node('fact', 'boolean', [], { path, index: 0 }), value };
});
const constantTruth = fc.boolean().map((value): Term<boolean> => ({ node: truth(value), value }));

const { number } = fc.letrec<{ number: Term<number>; truth: Term<boolean> }>((tie) => ({
  number: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    givenNumber,
    constantNumber,
    fc.tuple(tie('number'), tie('number'), fc.nat(5)).map(([a, b, which]): Term<number> => {
      const ways = [
        { node: add(a.node, b.node), value: a.value + b.value },
        { node: subtract(a.node, b.node), value: a.value - b.value },
        { node: multiply(a.node, b.node), value: a.value * b.value },
        { node: lesser(a.node, b.node), value: Math.min(a.value, b.value) },
        { node: greater(a.node, b.node), value: Math.max(a.value, b.value) },
        { node: floorDivide(a.node, b.node), value: b.value === 0 ? 0 : Math.floor(a.value / b.value) },
      ];
      return ways[which] as Term<number>;
    }),
    fc.tuple(tie('truth'), tie('number'), tie('number')).map(
      ([condition, a, b]): Term<number> => ({
        node: choose(condition.node, a.node, b.node),
        value: condition.value ? a.value : b.value,
      }),
    ),
    tie('number').map(
      ({ node, value }): Term<number> => ({ node: monthStart(monthOf(node)), value: startOfMonth(monthOfDay(value)) }),
    ),
  ),
  truth: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    givenTruth,
    constantTruth,
    tie('truth').map(({ node, value }): Term<boolean> => ({ node: not(node), value: !value })),
    fc.tuple(fc.array(tie('truth'), { maxLength: 4 }), fc.boolean()).map(
      ([terms, isAll]): Term<boolean> => ({
        node: (isAll ? and : or)(...terms.map((term) => term.node)),
        value: isAll ? terms.every(({ value }) => value) : terms.some(({ value }) => value),
      }),
    ),
    fc.tuple(tie('number'), tie('number'), fc.boolean()).map(
      ([a, b, isLess]): Term<boolean> => ({
        node: (isLess ? less : equal)(a.node, b.node),
        value: isLess ? a.value < b.value : a.value === b.value,
      }),
    ),
    fc.tuple(tie('truth'), tie('truth'), tie('truth')).map(
      ([condition, a, b]): Term<boolean> => ({
        node: choose(condition.node, a.node, b.node),
        value: condition.value ? a.value : b.value,
      }),
    ),
  ),
}));

describe('terms', () => {
  it('come to what they say, however they are simplified, and whole numbers lie within their bounds', () => {
    fc.assert(
      fc.property(number, ({ node: term, value }) => {
        const found = new Interpreter((path) => facts.get(path) ?? []).of(term) as number;
        // Nil has a sign in JavaScript, which means nothing.
        expect(found + 0).toBe(value + 0);
        expect(term.bounds[0]).toBeLessThanOrEqual(value);
        expect(term.bounds[1]).toBeGreaterThanOrEqual(value);
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same node where they are the same term', () => {
    const path = { path: 'a', index: 0 };
    const a = node('fact', 'whole', [], path);
    expect(add(a, whole(3))).toBe(add(whole(3), node('fact', 'whole', [], path)));
    expect(add(a, whole(3))).not.toBe(add(a, whole(4)));
  });
});

it('months begin on their first day, and every day lies in its month', () => {
  for (let day = dayNumber(MIN_DATE); day <= dayNumber(MAX_DATE); day += 1) {
    const date = dateOfNumber(day);
    const month = monthOfDay(day);
    const begins = startOfMonth(month) === day - Number(date.slice(8)) + 1;
    if (!begins || month !== Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1) expect(date).toBe(month);
  }
});
