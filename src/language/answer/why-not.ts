import type { Reason } from './reason.ts';

/** Why an outcome that a decision could have is not its answer. */
export interface WhyNot {
  readonly outcome: string;
  /** What each rule that gives it fails by; empty for the legal default, which any rule that holds rules out. */
  readonly because: readonly Reason[];
}
