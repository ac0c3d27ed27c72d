import type { Reason } from './reason.ts';

/** Why an outcome that a decision could have is not its answer. */
export interface WhyNot {
  readonly outcome: string;
  /** What each rule that gives it fails by; of the legal default, the rule that holds. */
  readonly because: readonly Reason[];
}
