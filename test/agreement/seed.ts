/** Other draws in every run; `SEED=…` repeats those of a run that failed. */
export const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

if (!Number.isSafeInteger(seed)) throw new Error(`SEED is no whole number: ${process.env.SEED}`);
console.log(`seed ${seed}: SEED=${seed} draws the same again`);
