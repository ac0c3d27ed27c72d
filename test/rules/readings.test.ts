import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import clauses from '../../rules/clauses.json' with { type: 'json' };
import readings from '../../rules/readings.json' with { type: 'json' };
import { reachOf } from '../../src/verify/reach.ts';
import { contract } from './contract.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const reading = z.strictObject({
  id,
  clauses: z.array(z.string()).min(1),
  decisions: z.array(id).min(1),
  question: z.string().min(1),
  default: id,
  options: z
    .array(z.strictObject({ id, means: z.string().min(1), favours: z.enum(['customer', 'provider', 'neutral']) }))
    .min(2),
  why: z.string().min(1),
});

test('there are 84 readings, each of one shape and with an id of its own', () => {
  expect(z.array(reading).safeParse(readings).error).toBeUndefined();
  expect(readings).toHaveLength(84);
  expect(new Set(readings.map((row) => row.id)).size).toBe(84);
});

describe.each(readings.map((row) => [row.id, row] as const))('%s', (_, row) => {
  test('has options of their own, the default among them', () => {
    const options = row.options.map((option) => option.id);
    expect(new Set(options).size).toBe(options.length);
    expect(options).toContain(row.default);
  });

  test('is about clauses that there are, in whole or in part', () => {
    const known = clauses.map((clause) => clause.id);
    expect(
      row.clauses.filter((name) => !known.some((clause) => clause === name || clause.startsWith(`${name}/`))),
    ).toEqual([]);
  });
});

test('each reading names the decisions that ask for it, and only such as rely on it, if through another', () => {
  const named = readings.flatMap((row) => row.decisions.map((decision) => `${decision} ${row.id}`));
  const asking = contract.decisions.flatMap((decision) =>
    [...contract.modelOf(decision).readings].map((name) => `${decision} ${name}`),
  );
  const relying = contract.decisions.flatMap((decision) =>
    reachOf(contract, decision).readings.map((reading) => `${decision} ${reading.id}`),
  );
  expect(asking.filter((pair) => !named.includes(pair))).toEqual([]);
  expect(named.filter((pair) => !relying.includes(pair))).toEqual([]);
});
