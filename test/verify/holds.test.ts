import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '../../src/index.ts';
import { applies, factsFor, holds, known } from '../../src/verify/index.ts';

const lastDayOf = (facts: object) => evaluate('invoice-dispute', facts).values.lastDayToDispute;

it('a law that holds and says enough passes', () => {
  holds([factsFor('invoice-dispute')], (facts) => expect(known(lastDayOf(facts)) > '2000').toBe(true), { runs: 20 });
});

it('a law that does not hold fails', () => {
  expect(() => holds([fc.nat()], (n) => expect(n).toBeLessThan(10), { seed: 1 })).toThrow(/Property failed/);
});

it('a law that hardly ever says anything fails, unless that is its share', () => {
  const seldom = (n: number) => applies(n === 0);
  expect(() => holds([fc.nat(99)], seldom, { seed: 1 })).toThrow(
    /of 250 draws the law says something of \d+, less than/,
  );
  holds([fc.nat(99)], seldom, { seed: 1, share: 0 });
});

it('what is not known, or none, is nothing to judge', () => {
  expect(() => holds([fc.constant(null)], (none) => void known(none))).toThrow(/says something of 0/);
});

it('refuses what is no law', () => {
  const judge = () => {};
  expect(() => holds([] as never, judge)).toThrow('expected a list of arbitraries');
  expect(() => holds([fc.nat()], 5 as never)).toThrow('expected a function that judges');
  expect(() => holds([fc.nat()], judge, { run: 5 } as never)).toThrow('did you mean `runs`?');
});
