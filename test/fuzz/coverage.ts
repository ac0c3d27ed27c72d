/**
 * How often each branch was taken since they were last looked at; at most 255 times are told apart. They are counters of our own,
 * put into the source when it is loaded: one look takes microseconds. The platform's precise coverage takes 5 ms, five times as long as
 * an answer, and makes each answer take twice as long.
 */
export type Counters = Uint8ClampedArray;

export interface Coverage {
  /** How many branches were taken as never before: at all, or in another order of times (1, 2, 4, 8 and so on). Sets the counters back. */
  readonly look: () => number;
  /** Sets the counters back. */
  readonly forget: () => void;
  /** How many branches were taken so far. */
  readonly branches: () => number;
}

export function coverageOf(counters: Counters): Coverage {
  /** By branch, a bit for each order of times. */
  const seen = new Uint8Array(counters.length);
  return {
    look() {
      let fresh = 0;
      for (let at = 0; at < counters.length; at += 1) {
        const order = 1 << (31 - Math.clz32(counters[at] as number));
        if (counters[at] === 0 || ((seen[at] as number) & order) !== 0) continue;
        seen[at] = (seen[at] as number) | order;
        fresh += 1;
      }
      counters.fill(0);
      return fresh;
    },
    forget: () => void counters.fill(0),
    branches: () => seen.reduce((sum, orders) => sum + (orders === 0 ? 0 : 1), 0),
  };
}
