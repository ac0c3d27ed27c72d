import { expect, test } from 'vitest';
import { compare, decimal } from '../../src/values/decimal.ts';
import { contract } from '../rules/contract.ts';
import { factsFor } from './answers.ts';
import { type Favoured, favoured } from './favoured-readings.ts';
import { applies, holds } from './judged.ts';

/** The options that the register of readings says are the customer's, each with each of the others. */
function optionsOf(reading: string): { customers: string; other: string }[] {
  const options = contract.dictionary.readings.get(reading)?.options ?? [];
  const customers = options.filter(({ favours }) => favours === 'customer');
  const others = options.filter(({ favours }) => favours !== 'customer');
  return customers.flatMap(({ id }) => others.map((other) => ({ customers: id, other: other.id })));
}

/** Below nil, nil or above it as a value is less than, equal to or more than another: sooner, smaller, no. */
function order(one: unknown, other: unknown): number {
  const [a, b] = [String(one), String(other)];
  if (/^-?\d+(\.\d+)?$/.test(a)) return compare(decimal(a), decimal(b));
  return a === b ? 0 : a < b ? -1 : 1;
}

/** How the values of two answers are ordered, those left aside that are not known on both sides. */
const orders = (names: readonly string[], best: object, other: object): number[] => {
  const [a, b] = [best, other] as [Record<string, unknown>, Record<string, unknown>];
  return names.filter((name) => a[name] !== null && b[name] !== null).map((name) => order(a[name], b[name]));
};

/** Compares the answers under two options of a reading, and tells on how many accounts they differ. */
function compareOptions({ reading, decision, neverRaises = [], neverLowers = [], facts }: Favoured, options: string[]) {
  let differing = 0;
  holds(
    [factsFor(decision, { overrides: facts })],
    (account) => {
      const [best, other] = options.map(
        (option) => contract.evaluate(decision, account as never, { readings: { [reading]: option } }).values,
      ) as [object, object];
      const [charges, gains] = [orders(neverRaises, best, other), orders(neverLowers, best, other)];
      for (const way of charges) expect(way).toBeLessThanOrEqual(0);
      for (const way of gains) expect(way).toBeGreaterThanOrEqual(0);
      if ([...charges, ...gains].some((way) => way !== 0)) differing += 1;
      applies(charges.length + gains.length > 0);
    },
    200,
  );
  return differing;
}

for (const row of favoured) {
  for (const { customers, other } of optionsOf(row.reading)) {
    const title = `${row.reading}=${customers} never costs the customer more, and never gives less, than ${other}`;
    test(`P11 an option that favours one side never does otherwise, ${title}: ${row.decision}`, () => {
      expect(compareOptions(row, [customers, other])).toBeGreaterThan(0);
    });
  }
}
