/** So many of them in their order, the same ones for the same seed. */
export function drawn<T>(all: readonly T[], count: number, seed: number): readonly T[] {
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
