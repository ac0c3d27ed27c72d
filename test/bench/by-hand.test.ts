import { describe, expect, it } from 'vitest';
import { seed } from '../seed.ts';
import { byHand } from './by-hand/index.ts';
import { compareByHand } from './same-answers.ts';

const runs = Number(process.env.RUNS ?? 200);

describe.each(Object.keys(byHand) as (keyof typeof byHand)[])('%s, written by hand', (decision) => {
  it(`answers and refuses as the rule does, ${runs} times`, () => {
    const { answered, refused, passedOver } = compareByHand(decision, runs, seed);
    expect(answered).toBeGreaterThan(runs / 3);
    expect(refused).toBeGreaterThan(runs / 10);
    expect(passedOver).toBeLessThan(runs / 20);
  });
});
