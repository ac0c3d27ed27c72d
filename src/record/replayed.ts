import type { JsonDifference } from './json-differences.ts';

/** What came of a record when its answer was made again. */
export interface Replayed {
  /** Whether the answer, and all that the record says it rests on, came out the same. */
  readonly isSame: boolean;
  /** Where they differ, as JSON pointers into the record; none where they are the same. */
  readonly differences: readonly JsonDifference[];
}
