import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Bench, type Fuzzing, faultOf, fuzzing } from './fuzz.ts';
import { smallest } from './smallest.ts';
import { targets } from './targets.ts';

/** The inputs that are kept beside the seeds, a line each. */
const corpusFile = (target: string): string => fileURLToPath(new URL(`corpus/${target}.jsonl`, import.meta.url));

export const corpusOf = (target: string): string[] =>
  existsSync(corpusFile(target)) ? readFileSync(corpusFile(target), 'utf8').split('\n').filter(Boolean) : [];

/** Fuzzes all targets for a while, each for as long as the others. */
export async function fuzzAll(minutes: number, seed: number, bench: Bench): Promise<readonly Fuzzing[]> {
  const all: Fuzzing[] = [];
  for (const target of targets) all.push(await fuzzing(target, corpusOf(target.name), seed, bench));
  const end = performance.now() + minutes * 60_000;
  while (performance.now() < end) {
    const [next] = all.toSorted((a, b) => a.spent - b.spent);
    // Several in a row: what the processor learnt of one target is of no use to another.
    for (let time = 0; time < 20; time += 1) await next?.step();
  }
  return all;
}

/** Writes the corpus anew, of what it held and what was found since. */
export async function keepCorpus(all: readonly Fuzzing[], bench: Bench): Promise<void> {
  for (const { target, kept } of all) {
    const lines = await smallest(target, [...corpusOf(target.name), ...kept], bench);
    writeFileSync(corpusFile(target.name), lines.map((line) => `${line}\n`).join(''));
  }
}

/** What is wrong with one input, as a run wrote it; `null` where nothing is any more. */
export async function faultIn({ target: name, input }: { target: string; input: unknown }): Promise<string | null> {
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(`no target is called ${name}`);
  return (
    (await faultOf(() => target.run(structuredClone(input) as never))) ??
    (await faultOf(() => target.alsoHold?.(input as never)))
  );
}
