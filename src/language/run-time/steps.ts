import { PolicyError } from '../answer/policy-error.ts';
import { limits } from '../limits.ts';
import type { Value } from './value.ts';

/**
 * The steps that one answer may still take, counted wherever a list is gone over, so that no rule file and no facts can keep a
 * question from ever being answered. The same answer takes the same steps on any machine.
 */
export class Steps {
  private left: number = limits.steps;
  private refusal: PolicyError | null = null;

  /** Throws `PolicyError` (`too-long`) when none are left. */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left >= 0) return;
    this.refusal ??= noneLeft();
    throw this.refusal;
  }
}

function noneLeft(): PolicyError {
  const expected = `${limits.steps} steps to work one answer out, with fewer entries or a shorter span of days`;
  return new PolicyError([{ code: 'too-long', at: '', expected, found: 'more' }]);
}

export const lengthOf = (value: Value | undefined): number => (Array.isArray(value) ? value.length : 0);
