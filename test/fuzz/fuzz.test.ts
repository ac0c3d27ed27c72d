import { describe, expect, it } from 'vitest';
import { PolicyError } from '../../src/index.ts';
import { counted } from './counted.mjs';
import { coverageOf } from './coverage.ts';
import { type Bench, fuzzing } from './fuzz.ts';
import type { Json } from './json-tree.ts';
import { holdsAlike, type Target } from './target.ts';

const counters = new Uint8ClampedArray(64);
let time = 0;
const bench: Bench = { counters, cpuTime: () => time, trying: () => {} };

/** Runs what a piece of TypeScript exports as `run`, its branches counted. */
function loaded(source: string): (input: unknown) => unknown {
  const code = counted(source, 'planted.ts').replace('export const run', 'const run');
  const around = new Function('globalThis', `${code}\nreturn run;`);
  return around({ countersFor: (branches: number) => counters.subarray(0, branches) });
}

const targetOf = (run: Target['run'], seed: Json): Target => ({ name: 'planted', seeds: [seed], run });

async function findingsOf(target: Target, steps: number) {
  const of = await fuzzing(target, [], 1, bench);
  for (let step = 0; step < steps; step += 1) await of.step();
  return of;
}

/** A fault behind conditions, each of which is met by chance now and then, all of them together never. */
const hidden = `
  export const run = (input: any): unknown => {
    if (Array.isArray(input.a))
      if (input.b > 7)
        if (input.c.length > 20)
          if (input.d === undefined)
            if (typeof input.e === 'object')
              if (input.f < 0)
                throw new TypeError('deep down');
    return 'nothing';
  };`;
const harmless = { a: 'x', b: 2, c: 'text', d: 1, e: 'text', f: 4 };

describe('fuzzing', () => {
  it('finds a fault that only inputs kept for what they reach lead to', async () => {
    const run = loaded(hidden);
    const { findings } = await findingsOf(targetOf(run, harmless), 12_000);
    expect(findings.map(({ what }) => what.split('\n')[0])).toContain('TypeError: deep down');
    const { input } = findings.find(({ what }) => what.startsWith('TypeError: deep down')) ?? { input: '{}' };
    expect(() => run(JSON.parse(input))).toThrow('deep down');
    const blind = (given: Json) => {
      try {
        return run(given);
      } finally {
        counters.fill(0);
      }
    };
    const unguided = await findingsOf(targetOf(blind, harmless), 12_000);
    expect(unguided.findings.map(({ what }) => what.split('\n')[0])).not.toContain('TypeError: deep down');
  });

  it('takes the same way again with the same seed', async () => {
    const [one, other] = [
      await findingsOf(targetOf(loaded(hidden), harmless), 2000),
      await findingsOf(targetOf(loaded(hidden), harmless), 2000),
    ];
    expect(one.kept.length).toBeGreaterThan(1);
    expect(one.kept).toEqual(other.kept);
  });

  it('takes a refusal for an answer', async () => {
    const refusing = () => {
      throw new PolicyError([{ code: 'malformed', at: '', expected: 'nothing' }]);
    };
    expect((await findingsOf(targetOf(refusing, {}), 10)).findings).toEqual([]);
  });

  it('finds a call that takes too long, by the time that the process works', async () => {
    const slow = () => {
      time += 2001;
    };
    expect((await findingsOf(targetOf(slow, {}), 2)).findings).toMatchObject([{ what: 'takes 2001 ms', input: '{}' }]);
  });

  it('finds evaluators that differ', async () => {
    const target = {
      ...targetOf(() => 1, {}),
      alsoHold: () =>
        holdsAlike(
          () => ({ a: 1 }),
          async () => ({ a: 2 }),
        ),
    };
    const { findings } = await findingsOf(target, 200);
    expect(findings.map(({ what }) => what)).toEqual([expect.stringContaining('evaluators differ')]);
  });
});

describe('counted code', () => {
  it('does what it did, and counts each of its branches', () => {
    const run = loaded(`
      export const run = (n: number): string => {
        let told = n > 1 ? 'many' : n === 1 ? 'one' : 'none';
        for (let at = 0; at < n; at++) told += at % 2 ? '-' : '+';
        if (n < 0) told = 'less'; else if (n > 2 && n < 5) { told += '!'; }
        switch (n) { case 1: told += '1'; break; default: told += '.' }
        return told ?? 'never';
      };`);
    counters.fill(0);
    expect([run(3), run(1), run(0), run(-1)]).toEqual(['many+-+!.', 'one+1', 'none.', 'less.']);
    const coverage = coverageOf(counters);
    expect(coverage.look()).toBeGreaterThan(10);
    run(3);
    // Once where it was four times before: some branches are new in that they were taken so often.
    expect(coverage.look()).toBeGreaterThan(0);
    run(3);
    expect(coverage.look()).toBe(0);
  });
});
