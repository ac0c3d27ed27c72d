// npm run endure -- [evaluations]: asks the built package every golden case again and again in one process, two million times unless told.
// Fails where the heap has grown from the first tenth to the last, or where an answer is another at the end than at the start.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { decisions, evaluate } from '../../dist/index.js';

/** Bytes by which a heap may differ from itself: what the engine keeps of its own work. */
const mostGrown = 1_000_000;

const evaluations = Number(process.argv[2] ?? 2_000_000);
if (!Number.isSafeInteger(evaluations) || evaluations < 1 || globalThis.gc === undefined)
  throw new Error('npm run endure -- [evaluations]');

const folder = new URL('../cases/', import.meta.url);
const cases = readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const left = decisions.filter((decision) => cases.every((one) => one.decision !== decision));
if (left.length > 0) throw new Error(`no case of ${left.join(', ')}`);

const ask = ({ decision, facts, readings }) => evaluate(decision, facts, readings === undefined ? {} : { readings });
const digest = () => {
  const hash = createHash('sha256');
  for (const one of cases) hash.update(JSON.stringify(ask(one)));
  return hash.digest('hex');
};
const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

const atStart = digest();
const began = performance.now();
const heaps = [];
for (let tenth = 1, done = 0; tenth <= 10; tenth += 1) {
  for (const until = Math.round((evaluations * tenth) / 10); done < until; done += 1) ask(cases[done % cases.length]);
  heaps.push(heap());
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${done} evaluations in ${seconds} s, ${(heaps.at(-1) / 1e6).toFixed(2)} MB of heap`);
}
const isSame = digest() === atStart;
const grown = heaps.at(-1) - heaps[0];
console.log(
  `${cases.length} cases of ${decisions.length} decisions: the answers are ${isSame ? 'the same' : 'NOT THE SAME'}, the heap ${grown <= mostGrown ? 'is flat' : 'HAS GROWN'} (${grown} bytes)`,
);
if (!isSame || grown > mostGrown) process.exitCode = 1;
