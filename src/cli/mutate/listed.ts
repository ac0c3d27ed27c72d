import * as z from 'zod';
import { parseDocument } from '../../check/document.ts';
import { PolicyError } from '../../index.ts';
import type { Mutant } from '../../mutate/mutant.ts';
import type { ListedMutant, Survivor } from '../../mutating.ts';
import type { Io } from '../io.ts';
import { readJson } from '../read-json.ts';

const form = () =>
  z.array(z.strictObject({ id: z.string().min(1), is: z.enum(['equivalent', 'gap']), why: z.string().min(1) }));

/** Survivors that are listed in a file, each with why. Throws `PolicyError` for what is not of the form or names no mutant. */
export async function readListed(
  file: string | undefined,
  all: readonly Mutant[],
  io: Io,
): Promise<readonly ListedMutant[]> {
  if (file === undefined) return [];
  const parsed = parseDocument(form(), await readJson(file, io));
  if ('issues' in parsed) throw new PolicyError(parsed.issues.map((issue) => ({ ...issue, file })));
  const ids = new Set(all.map(({ id }) => id));
  const issues = parsed.data.flatMap(({ id }, index) =>
    ids.has(id)
      ? []
      : [{ code: 'malformed' as const, at: `/${index}/id`, file, expected: 'the id of a mutant', found: `"${id}"` }],
  );
  if (issues.length > 0) throw new PolicyError(issues);
  return parsed.data;
}

/** What is wrong with a survivor for whoever lists them; `null` where nothing is. */
export function faultOf({ listed, told }: Survivor): string | null {
  if (listed === null) return 'survives and is not listed';
  return listed.is === 'equivalent' && told !== null ? 'is listed as equivalent, but facts tell it apart' : null;
}
