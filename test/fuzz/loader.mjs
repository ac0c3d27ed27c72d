import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { counted, transpiled } from './counted.mjs';

const tests = new URL('../', import.meta.url).href;

/** Loads TypeScript as it lies there: that of the package with counters, that of tests without. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const made = url.startsWith(tests) ? transpiled : counted;
  return { format: 'module', source: made(readFileSync(path, 'utf8'), path), shortCircuit: true };
}
