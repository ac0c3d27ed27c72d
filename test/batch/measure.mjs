// npm run batch:measure -- [rounds] [rows]: what a batch costs over reading and writing the same, what a second thread gains, and its memory.
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { writeRows } from './measured-rows.mjs';
import { folder, programWith, ran, WORKER } from './programs.mjs';

const [rounds = 5, rows = 1_000_000] = process.argv.slice(2).map(Number);
const few = Math.max(1, Math.round(rows / 10));

const deciding = await programWith('deciding', WORKER);
const passing = await programWith('passing', 'test/batch/same-lines-worker.ts');
const [input, short, out] = ['many.ndjson', 'few.ndjson', 'measured.out'].map((name) => `${folder}${name}`);
writeRows(input, rows);
writeRows(short, few);

async function measured(program, workers, file = input) {
  const result = await ran(program, ['batch', 'invoice-dispute', file, '--out', out, '--workers', workers, '--json']);
  if (result.code !== 0) throw new Error(result.err);
  // Of the rows alone, without what a process needs to begin.
  return { ...result, seconds: JSON.parse(result.out).seconds };
}

const contestants = {
  'read, parsed, stringified and written, one worker': [passing, '1'],
  'decided, one worker': [deciding, '1'],
  'decided, two workers': [deciding, '2'],
};
const results = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1)
  for (const [name, [program, workers]] of Object.entries(contestants)) {
    const result = await measured(program, workers);
    results[name].push(result);
    const { seconds, processor, megabytes } = result;
    console.log(
      `${name}: ${seconds.toFixed(2)} s, ${processor.toFixed(2)} s of processors, ${megabytes.toFixed(0)} MB`,
    );
  }

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const [base, one, two] = Object.values(results).map((of) => median(of.map(({ seconds }) => seconds)));
const work = Object.values(results).map((of) => median(of.map(({ processor }) => processor)));
const most = Math.max(...results['decided, two workers'].map(({ megabytes }) => megabytes));
const ofFew = [];
for (let round = 0; round < rounds; round += 1) ofFew.push((await measured(deciding, '2', short)).megabytes);
console.log(`
${rows} rows, medians of ${rounds}, ${cpus()[0].model}, Node ${process.version}
over reading, parsing, stringifying and writing the same lines: ${(one / base).toFixed(2)} times (at most 1.6), ${(work[1] / work[0]).toFixed(2)} times in seconds of processors
two workers over one: ${(one / two).toFixed(2)} times faster (at least 1.4)
memory with two workers: at most ${most.toFixed(0)} MB (under 300), ${median(results['decided, two workers'].map(({ megabytes }) => megabytes)).toFixed(0)} MB in the median, with ${few} rows ${median(ofFew).toFixed(0)} MB (at most 10 % less)`);
for (const file of [input, short, out]) rmSync(file, { force: true });
