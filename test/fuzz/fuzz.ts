import { PolicyError } from '../../src/index.ts';
import { randomFrom } from '../soundness/random.ts';
import { type Counters, coverageOf } from './coverage.ts';
import type { Json } from './json-tree.ts';
import { mutated } from './mutate.ts';
import type { Target } from './target.ts';
import { vocabularyOf } from './vocabulary.ts';

/** An input, as JSON, that shows a fault. */
export interface Finding {
  readonly target: string;
  readonly what: string;
  readonly input: string;
}

/** What was done to a target, and what came of it. */
export interface Fuzzing {
  readonly target: Target;
  executions: number;
  /** Milliseconds that it took so far. */
  spent: number;
  /** Branches that the inputs there at first take, and all that were taken. */
  readonly branchesAtFirst: number;
  readonly branches: () => number;
  /** Inputs that showed something new, the last one last. */
  readonly kept: readonly string[];
  readonly findings: readonly Finding[];
  /** Makes an input of those known and tries it. */
  readonly step: () => Promise<void>;
}

/** What is needed from outside. */
export interface Bench {
  readonly counters: Counters;
  /** Milliseconds of this process's own work, which a busy machine does not stretch. */
  readonly cpuTime: () => number;
  /** Told each input before it is tried, so that somebody else can say which one never came back. */
  readonly trying: (target: string, input: string) => void;
}

const slow = 2000;
const mostCharacters = 60_000;
const alsoHeldOneIn = 20;

/** Tries the good inputs of a target, then as many made of them as there are steps: what takes branches not taken before is kept, and changed further. */
export async function fuzzing(target: Target, corpus: readonly string[], seed: number, bench: Bench): Promise<Fuzzing> {
  const random = randomFrom(seed);
  const coverage = coverageOf(bench.counters);
  const inputs = [...target.seeds.map((tree) => JSON.stringify(tree)), ...corpus];
  const vocabulary = vocabularyOf(inputs.map((input) => JSON.parse(input) as Json));
  const kept: string[] = [];
  const findings = new Map<string, Finding>();

  /** Tries one input; whether it took a branch in a new way. */
  async function tries(input: string): Promise<boolean> {
    bench.trying(target.name, input);
    const start = bench.cpuTime();
    const found = await faultOf(() => target.run(JSON.parse(input)));
    const time = bench.cpuTime() - start;
    const isNew = coverage.look() > 0;
    const isHeld = target.alsoHold !== undefined && (isNew || random.below(alsoHeldOneIn) === 0);
    const alsoFound = isHeld ? await faultOf(() => target.alsoHold?.(JSON.parse(input))) : null;
    // What the other evaluator takes is no branch of this one.
    coverage.forget();
    for (const what of [found, alsoFound, time > slow ? `takes ${Math.round(time)} ms` : null])
      if (what !== null && !findings.has(kindOf(what)))
        findings.set(kindOf(what), { target: target.name, what, input });
    self.executions += 1;
    return isNew;
  }

  /** Those that came last more often than the others. */
  const picked = (): string =>
    inputs[
      Math.floor(
        inputs.length * (random.chance(0.5) ? Math.sqrt(random.below(1000) / 1000) : random.below(1000) / 1000),
      )
    ] as string;

  const self = {
    target,
    executions: 0,
    spent: 0,
    branchesAtFirst: 0,
    branches: coverage.branches,
    kept,
    get findings() {
      return [...findings.values()];
    },
    async step() {
      const start = performance.now();
      const tree = mutated(JSON.parse(picked()), JSON.parse(picked()), random, vocabulary);
      const input = JSON.stringify(tree);
      if (input.length <= mostCharacters && (await tries(input))) {
        inputs.push(input);
        kept.push(input);
      }
      self.spent += performance.now() - start;
    },
  };
  coverage.forget();
  for (const input of inputs) await tries(input);
  self.branchesAtFirst = coverage.branches();
  return self;
}

/** What is wrong where work throws anything but a refusal. */
export async function faultOf(work: () => unknown): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof PolicyError) return null;
    return error instanceof Error ? String(error.stack) : `throws ${String(error)}`;
  }
}

/** Findings of one kind: the same error from the same lines. */
const kindOf = (what: string): string =>
  what.startsWith('takes ')
    ? 'slow'
    : what
        .split('\n')
        .filter((line, at) => at === 0 || /^\s+at /.test(line))
        .slice(0, 4)
        .map((line) => line.replace(/(["'`]).*?\1|\d{3,}/g, ''))
        .join('\n');
