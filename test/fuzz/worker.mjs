// Fuzzes in a thread of its own, so that what never comes back, or takes all memory, can still be told.
import { register } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const mostBranches = 16_384;
const counters = new Uint8ClampedArray(mostBranches);
let given = 0;
globalThis.countersFor = (branches) => {
  given += branches;
  if (given > mostBranches) throw new Error(`more than ${mostBranches} branches to count`);
  return counters.subarray(given - branches, given);
};

const { minutes, seed, isKept, replayed, tried, tries } = workerData;
const encoder = new TextEncoder();
const bench = {
  counters,
  cpuTime() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  trying(target, input) {
    const { written } = encoder.encodeInto(`${target}\n${input}`, tried);
    Atomics.store(tries, 1, written);
    Atomics.add(tries, 0, 1);
  },
};

register('./loader.mjs', import.meta.url);
const { faultIn, fuzzAll, keepCorpus } = await import('./run.ts');
if (replayed !== null) parentPort.postMessage({ fault: await faultIn(replayed) });
else {
  parentPort.postMessage('ready');
  const all = await fuzzAll(minutes, seed, bench);
  parentPort.postMessage({
    fuzzed: all.map(({ target, executions, spent, branchesAtFirst, branches, kept, findings }) => ({
      target: target.name,
      executions,
      spent,
      branchesAtFirst,
      branches: branches(),
      kept: kept.length,
      findings,
    })),
  });
  if (isKept) await keepCorpus(all, bench);
}
