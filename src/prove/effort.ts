import type { Effort as EffortOfCheck } from './solver.ts';

/** The steps that are left for one statement. */
export interface Effort {
  readonly isSpent: () => boolean;
  /** Of one try, which has a fifth of all at most. */
  readonly next: () => EffortOfCheck;
}

export function effortOf(steps: number): Effort {
  const share = Math.ceil(steps / 5);
  let left = steps;
  return {
    isSpent: () => left <= 0,
    next: () => ({
      steps: Math.min(share, left),
      made(count) {
        left -= count;
      },
    }),
  };
}
