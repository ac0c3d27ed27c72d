#!/usr/bin/env node
import { readdir } from 'node:fs/promises';
import { ask } from './ask.ts';
import { filesUnder } from './files-under.ts';
import { readFile, readStream } from './read-bytes.ts';
import { run } from './run.ts';
import { standardOutput } from './standard-output.ts';
import { writeFiles } from './write-files.ts';

// Where nobody can be told, the exit code still says it.
process.stderr.on('error', () => {});

const { isCut, ...output } = standardOutput(process.stdout);

process.exitCode = await run(process.argv.slice(2), {
  ...output,
  err: (words) => process.stderr.write(words),
  readStdin: (most) => readStream(process.stdin, most),
  stdinIsTerminal: process.stdin.isTTY === true,
  readFile,
  readFolder: (path) => readdir(path),
  filesUnder,
  ask,
  writeFiles,
  streams: {
    in: process.stdin,
    out: output.out,
    isCut,
    stderrIsTerminal: process.stderr.isTTY === true,
    worker: new URL('./batch-worker.js', import.meta.url),
    mutantWorker: new URL('./mutant-worker.js', import.meta.url),
  },
});

// What was not read to its end would keep the program from ending.
process.stdin.destroy();
