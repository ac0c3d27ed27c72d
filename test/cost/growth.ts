import { Steps } from '../../src/language/run-time/steps.ts';

/** How many entries are given, a doubling each time. */
export const sizes = [1000, 2000, 4000] as const;

/** With an exponent of 1 twice as much costs twice as much; what looks at each entry beside each other one has 2. */
export const mostExponent = 1.2;

/** The exponent by which costs grow from each size to its double. */
export const exponents = (costs: readonly number[]): number[] =>
  costs.slice(1).map((cost, at) => Math.log2(cost / (costs[at] as number)));

/** The steps of the evaluator that work takes: the same on any machine. */
export function stepsOf(work: () => unknown): number {
  const { spend } = Steps.prototype;
  let spent = 0;
  Steps.prototype.spend = function (steps) {
    spent += steps;
    spend.call(this, steps);
  };
  try {
    work();
  } finally {
    Steps.prototype.spend = spend;
  }
  return spent;
}

/** Milliseconds of this process's own work: what the machine does beside is not counted. */
export function cpuTimeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/**
 * The most that the last size may take in milliseconds after what the first one took: twice the growth that is allowed, which is
 * still less than that of what grows by its square. A time under a second tells nothing, on a machine that has other work too.
 */
export const mostTime = (ofFirst: number): number => Math.max(1000, 2 * 4 ** mostExponent * ofFirst);
