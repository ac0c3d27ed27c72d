import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the scripts keep their files. */
export const folder = `${root}node_modules/.cache/contract-rules-measured/`;

/** The program as it is published, with the threads named; gives the path of it. */
export async function programWith(name, worker) {
  mkdirSync(folder, { recursive: true });
  const outDir = `${folder}${name}`;
  rmSync(outDir, { recursive: true, force: true });
  const entry = { main: `${root}src/cli/main.ts`, 'batch-worker': `${root}${worker}` };
  await build({ config: false, entry, outDir, format: 'esm', target: 'node20', silent: true });
  return `${outDir}/main.js`;
}

export const WORKER = 'src/cli/batch/worker.ts';

/** Tells at the end what a process took: its most memory in megabytes, and seconds of processors. */
export const telling = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); " +
      "process.stderr.write('\\n' + JSON.stringify({ megabytes: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1e6 })); })",
  )}`,
];

/** Runs a program to its end, or to its death after so many milliseconds; gives how it ended, how long it took and what it tells. */
export async function ran(program, args, killedAfter = null) {
  const begun = performance.now();
  const child = spawn(process.execPath, [...telling, program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  if (killedAfter !== null) setTimeout(() => child.kill('SIGKILL'), killedAfter).unref();
  const [code, signal] = await new Promise((resolve) => child.on('close', (...how) => resolve(how)));
  const seconds = (performance.now() - begun) / 1000;
  const last = err.split('\n').at(-1);
  return { code, signal, out, err, seconds, ...(last.startsWith('{') ? JSON.parse(last) : {}) };
}
