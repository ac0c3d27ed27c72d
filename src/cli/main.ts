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

process.exitCode = await run(process.argv.slice(2), {
  ...standardOutput(process.stdout),
  err: (words) => process.stderr.write(words),
  readStdin: (most) => readStream(process.stdin, most),
  stdinIsTerminal: process.stdin.isTTY === true,
  readFile,
  readFolder: (path) => readdir(path),
  filesUnder,
  ask,
  writeFiles,
});
