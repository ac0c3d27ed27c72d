import type { Type } from '../language/model/type.ts';
import type { Value } from '../language/run-time/value.ts';

/** The type of a condition or a word that is written where an operand stands; `none` for anything else. */
export const typeWritten = (value: Value): Type =>
  typeof value === 'boolean' ? 'boolean' : typeof value === 'string' ? { choice: [value] } : 'none';
