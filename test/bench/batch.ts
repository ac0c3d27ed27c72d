import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Goal } from './goals.ts';

const script = fileURLToPath(new URL('../batch/measure.mjs', import.meta.url));

/** What a batch of a million rows is held to, and where its measurement tells it. */
const asked: readonly (readonly [
  what: string,
  atLeast: string,
  told: RegExp,
  isReached: (...told: number[]) => boolean,
])[] = [
  [
    '`batch` of 1,000,000 NDJSON rows over reading, parsing, stringifying and writing the same lines, one worker',
    'at most 1.6 times its time',
    /same lines: ([\d.]+) times/,
    (times) => times <= 1.6,
  ],
  [
    'the same with two workers over one',
    '1.4 times as fast',
    /two workers over one: ([\d.]+) times/,
    (times) => times >= 1.4,
  ],
  ['its memory, at most', 'under 300 MB', /at most (\d+) MB \(under/, (most) => most < 300],
  [
    'its memory in the median, and that of 100,000 rows',
    'at most 10% more',
    /(\d+) MB in the median, with \d+ rows (\d+) MB/,
    (many, few) => many <= few * 1.1,
  ],
];

/** The goals of a batch by its own measurement; not measured where it is not asked for, or not there. */
export function batchGoals(isAsked: boolean): readonly Goal[] {
  const told = isAsked && existsSync(script) ? measured() : null;
  return asked.map(([what, atLeast, form, isReached]): Goal => {
    if (told === null) return { what, atLeast, measured: 'not measured', isReached: null };
    const numbers = form.exec(told)?.slice(1);
    if (numbers === undefined) throw new Error(`not told by ${script}: ${form}`);
    return { what, atLeast, measured: numbers.join(' and '), isReached: isReached(...numbers.map(Number)) };
  });
}

function measured(): string {
  const { status, stdout } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} failed`);
  return stdout;
}
