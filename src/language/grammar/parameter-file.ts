import * as z from 'zod';
import { isDate } from '../../values/date.ts';
import { literal } from './literal.ts';
import { reference, words } from './shape.ts';

/** A number of the contract: one for all time, or one from each given day on, found by the day that `on` names. */
export function parameterFile() {
  const clause = z.string().min(1);
  const day = z.string().refine(isDate, { error: 'a day, like "2025-03-10"' });
  const dated = z.strictObject({ from: day, value: literal() });

  return z.union([
    z.strictObject({ means: words, value: literal(), clause }),
    z.strictObject({ means: words, dated: z.array(dated).min(1), on: reference, clause }),
  ]);
}
