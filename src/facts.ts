import type { z } from 'zod';

export {
  bool,
  date,
  decimal,
  duration,
  entity,
  entry,
  instant,
  int,
  listOf,
  money,
  oneOf,
  percent,
  telephone,
  text,
  time,
} from './language/facts/fact.ts';

/** Facts as a caller gives them, from the schema of a policy: `null` is none, absent is not known. */
export type FactsOf<Schema extends z.ZodType> = z.input<Schema>;
