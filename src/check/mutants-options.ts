import * as z from 'zod';
import type { Issue } from '../language/answer/issue.ts';
import { parseForm } from './form.ts';

/** What is given of mutants beside files and cases, which are checked as such; of mutants only their names count. */
const form = z.object({
  check: z
    .custom((given) => typeof given === 'function' || given === null, {
      error: 'a function of a policy and the decisions that may answer otherwise',
    })
    .optional(),
  properties: z.array(z.unknown(), { error: 'a list of properties' }).optional(),
  mutants: z.array(z.object({ id: z.string() }), { error: 'a list of mutants from `mutantsOf`' }).optional(),
  listed: z
    .array(z.strictObject({ id: z.string(), is: z.enum(['equivalent', 'gap']), why: z.string().min(1) }), {
      error: 'a list of survivors',
    })
    .optional(),
  draws: z.int({ error: 'a whole number from 0' }).min(0, { error: 'a whole number from 0' }).optional(),
  seed: z.int({ error: 'a whole number from 0' }).min(0, { error: 'a whole number from 0' }).optional(),
});

/** What is wrong with these options. */
export function mutantsOptionIssues(given: object): readonly Issue[] {
  const parsed = parseForm(form, given);
  return 'issues' in parsed ? parsed.issues : [];
}
