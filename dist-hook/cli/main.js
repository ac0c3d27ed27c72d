#!/usr/bin/env node
import { readdir } from 'node:fs/promises';
import { s as standardOutput, r as run, w as writeFiles, a as ask, f as filesUnder, b as readFile, c as readStream } from '../command-D6GrA4pm.js';

process.stderr.on("error", () => {
});
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
    worker: new URL("./batch-worker.js", import.meta.url),
    mutantWorker: new URL("./mutant-worker.js", import.meta.url)
  }
});
process.stdin.destroy();
//# sourceMappingURL=main.js.map
