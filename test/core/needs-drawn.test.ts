import { expect, it } from 'vitest';
import { seed } from '../seed.ts';
import { Counts, compareDrawn, expectNearlyAlways } from './needs.ts';

const files = Number(process.env.RUNS ?? 25);

it(`rule files drawn at random need in core terms what evaluate needs (SEED=${seed} RUNS=${files})`, () => {
  const counts = new Counts();
  for (let number = 0; number < files; number += 1) compareDrawn(number, counts);
  expect(counts.all).toBeGreaterThan(3 * files);
  expectNearlyAlways(counts);
}, 600_000);
