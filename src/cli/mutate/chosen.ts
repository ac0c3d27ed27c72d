import { PolicyError } from '../../index.ts';
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

/** So many of them, in their order. */
function drawn<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const random = mulberry(seed);
  const places = all.map((_, index) => [random(), index] as const).sort(([one], [other]) => one - other);
  const taken = new Set(places.slice(0, count).map(([, index]) => index));
  return all.filter((_, index) => taken.has(index));
}

/** Numbers from 0 to 1, the same for the same seed: mulberry32, by Tommy Ettinger. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
