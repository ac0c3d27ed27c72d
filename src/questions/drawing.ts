/** Draws a whole number from nil up to a bound, without the bound itself. */
export type Drawing = (below: number) => number;

/** Numbers that look drawn and are the same every time. */
export function drawing(seed: number): Drawing {
  let state = Math.imul(seed, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** One of several, each as often as any other; there has to be one. */
export const drawnFrom = <T>(draw: Drawing, some: readonly T[]): T => some[draw(some.length)] as T;

/** So many times among so many. */
export const isDrawn = (draw: Drawing, times: number, among: number): boolean => draw(among) < times;
