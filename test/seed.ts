import * as fc from 'fast-check';

/** The same draws in every run; `SEED=…` tries others. */
export const seed = Number(process.env.SEED ?? 20_250_310);

if (!Number.isSafeInteger(seed)) throw new Error(`SEED is no whole number: ${process.env.SEED}`);

// A property whose counterexample takes long to make smaller fails with the one that it has; `MINUTES=…` lets a long run take longer.
const minutes = Number(process.env.MINUTES ?? 5);
fc.configureGlobal({ seed, interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: true });
