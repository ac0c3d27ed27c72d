import type * as z from 'zod';

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
export type FactsOf<Schema extends z.ZodType> = [Schema] extends [never] ? unknown : Shut<z.input<Schema>>;

/** The same, not to be changed by whoever reads it. */
type Shut<Part> = Part extends readonly (infer Entry)[]
  ? readonly Shut<Entry>[]
  : Part extends object
    ? { readonly [Key in keyof Part]: Shut<Part[Key]> }
    : Part;
