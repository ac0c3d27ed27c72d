import type { Contradiction } from '../model/dictionary.ts';
import type { Value } from './value.ts';

/** Whether a contradiction is written, or the days through which it follows are left out. */
export const isAtStake = ({ through }: Contradiction, values: ReadonlyMap<string, Value>): boolean =>
  through.every((path) => !values.has(path));
