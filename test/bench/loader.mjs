import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transpiled } from '../fuzz/counted.mjs';

/** What users load is measured: the built package stands in for its sources. */
const built = new Map(
  ['index', 'verify/index'].map((entry) => [
    new URL(`../../src/${entry}.ts`, import.meta.url).href,
    new URL(`../../dist/${entry}.js`, import.meta.url).href,
  ]),
);

export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return { ...found, url: built.get(found.url) ?? found.url };
}

/** Loads TypeScript as it lies there. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  return { format: 'module', source: transpiled(readFileSync(path, 'utf8'), path), shortCircuit: true };
}
