import { PolicyError } from '../../index.ts';
import { drawn } from '../../language/run-time/drawn.ts';
import type { Mutant } from '../../mutate/mutant.ts';

/** The mutants of some kinds, files or mutators, or so many of them as a seed draws. Throws `PolicyError` for a name that none bears. */
export function chosen(
  all: readonly Mutant[],
  names: readonly string[],
  sample: number | null,
  seed: number,
): readonly Mutant[] {
  const known = new Set(all.flatMap(({ kind, file, mutator }) => [kind, file, mutator]));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const expected = 'a kind, a rule file or a mutator';
    throw new PolicyError(
      unknown.map((name) => ({ code: 'malformed', at: '', file: '--only', expected, found: `"${name}"` })),
    );
  }
  const some =
    names.length === 0
      ? all
      : all.filter((mutant) => names.some((name) => [mutant.kind, mutant.file, mutant.mutator].includes(name)));
  return sample === null ? some : drawn(some, sample, seed);
}
