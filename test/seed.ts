import * as fc from 'fast-check';

/** The same draws in every run; `SEED=…` tries others. */
export const seed = Number(process.env.SEED ?? 20_250_310);

if (!Number.isSafeInteger(seed)) throw new Error(`SEED is no whole number: ${process.env.SEED}`);

// So often as much is drawn as a law asks for in every run: `TIMES=10` for a long one.
const times = Number(process.env.TIMES ?? 1);
if (!(times > 0)) throw new Error(`TIMES is no number above nil: ${process.env.TIMES}`);
/** How many draws a law takes that asks for so many. */
export const draws = (asked: number): number => Math.ceil(asked * times);

// A property whose counterexample takes long to make smaller fails with the one that it has; `MINUTES=…` lets a long run take longer.
const minutes = Number(process.env.MINUTES ?? 5);
fc.configureGlobal({ seed, interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: true });
