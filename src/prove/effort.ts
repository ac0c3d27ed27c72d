import type { Effort as EffortOfCheck } from './solver.ts';

/** The steps that are left for one statement; what the solver reads may count too, as so many for each character. */
export interface Effort {
  readonly isSpent: () => boolean;
  /** Of one try, which has a fifth of all at most. */
  readonly next: () => EffortOfCheck;
}

export function effortOf(steps: number, perCharacter = 0): Effort {
  const share = Math.ceil(steps / 5);
  let left = steps;
  return {
    isSpent: () => left <= 0,
    next: () => ({
      steps: Math.min(share, left),
      made(count, characters) {
        left -= count + perCharacter * characters;
      },
    }),
  };
}
