// npm run fuzz -- [minutes] [seed] [keep]: fuzzes, and writes each input that shows a fault; `keep` adds to the corpus.
// npm run fuzz -- <file>: tries such an input again.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const [first = '1', second, third] = process.argv.slice(2);
const replayed = first.endsWith('.json') ? JSON.parse(readFileSync(first, 'utf8')) : null;
const minutes = Number(first);
const seed = second === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(second);
if (replayed === null && !(minutes > 0 && Number.isSafeInteger(seed)))
  throw new Error('npm run fuzz -- [minutes] [seed] [keep]');

const tried = new Uint8Array(new SharedArrayBuffer(1_000_000));
/** How many inputs were tried, and the bytes of the last one. */
const tries = new Int32Array(new SharedArrayBuffer(8));
const folder = fileURLToPath(new URL('../../node_modules/.cache/contract-rules-fuzz/', import.meta.url));

/** Writes an input so that it can be tried again. */
function tell({ target, what, input }) {
  mkdirSync(folder, { recursive: true });
  const name = `${target}-${createHash('sha256').update(input).digest('hex').slice(0, 8)}.json`;
  writeFileSync(`${folder}${name}`, JSON.stringify({ target, input: JSON.parse(input) }));
  console.error(
    `finding: ${target}: ${what.slice(0, 3000)}\n  again: npm run fuzz -- node_modules/.cache/contract-rules-fuzz/${name}\n`,
  );
  process.exitCode = 1;
}

/** The input that was tried last, when the thread itself cannot tell any more. */
function tellLast(what) {
  const [target, input] = new TextDecoder().decode(tried.slice(0, tries[1])).split('\n');
  if (input !== undefined) tell({ target, what, input });
  process.exit(1);
}

function print({ fuzzed }) {
  for (const { target, executions, spent, branchesAtFirst, branches, kept, findings } of fuzzed) {
    const more = `${branches - branchesAtFirst} more branches than the ${branchesAtFirst} at first`;
    console.log(
      `${target}: ${executions} executions in ${Math.round(spent / 1000)} s, ${more}, ${kept} inputs kept, ${findings.length} findings`,
    );
    for (const finding of findings) tell(finding);
  }
  const sum = (of) => fuzzed.reduce((total, one) => total + of(one), 0);
  console.log(
    `in all ${sum(({ executions }) => executions)} executions, ${sum(({ findings }) => findings.length)} findings, seed ${seed}`,
  );
}

const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
  workerData: { minutes, seed, isKept: third === 'keep', replayed, tried, tries },
  // The stack is that of a program's main thread.
  resourceLimits: { maxOldGenerationSizeMb: 1500, stackSizeMb: 1 },
});

let watch;
const watched = () => {
  let last = -1;
  watch = setInterval(() => {
    if (tries[0] === last) tellLast('does not come back within a minute');
    last = tries[0];
  }, 60_000);
};
worker.on('message', (message) => {
  if (message === 'ready') return watched();
  clearInterval(watch);
  if ('fuzzed' in message) return print(message);
  console.log(message.fault ?? 'nothing is wrong');
  if (message.fault !== null) process.exitCode = 1;
});
worker.on('error', (error) => {
  console.error(error);
  tellLast(String(error));
});
