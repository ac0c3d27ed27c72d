import { execFileSync } from 'node:child_process';
import { questions } from './questions.ts';

const built = new URL('../../dist/index.js', import.meta.url).href;
const facts = JSON.stringify(questions['invoice-dispute'][0]);

/** What a fresh process does while its time is taken, import included. */
export const fresh = {
  answer: `const { evaluate } = await import('${built}'); evaluate('invoice-dispute', ${facts}).outcome;`,
  libraries: "await import('zod'); await import('decimal.js'); await import('temporal-polyfill');",
} as const;

/** Milliseconds that it takes in a process of its own, the start of the process not counted. */
export function inFreshProcess(work: string): number {
  const script = `const start = performance.now(); ${work} console.log(performance.now() - start);`;
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: new URL('../../', import.meta.url),
    encoding: 'utf8',
  });
  return Number(told);
}
