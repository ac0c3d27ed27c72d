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

  /** Of a call that makes several answers, those that it has for all of them. */
  constructor(private readonly ofCall: StepsOfCall | null = null) {}

  /** Throws `PolicyError` (`too-long`) when none are left. */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) {
      this.refusal ??= noneLeft(limits.steps, 'one answer');
      throw this.refusal;
    }
    this.ofCall?.spend(steps);
  }
}

/** The steps that all answers of one call may still take together. */
export class StepsOfCall {
  private left: number;

  constructor(private readonly most: number = limits.stepsOfCall) {
    this.left = most;
  }

  /** Throws `PolicyError` (`too-long`) when none are left. */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw noneLeft(this.most, 'all answers of one call');
  }
}

function noneLeft(most: number, of: string): PolicyError {
  const expected = `${most} steps to work ${of} out, with fewer entries or a shorter span of days`;
  return new PolicyError([{ code: 'too-long', at: '', expected, found: 'more' }]);
}

export const lengthOf = (value: Value | undefined): number => (Array.isArray(value) ? value.length : 0);
