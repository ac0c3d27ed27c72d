import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const urlOf = (path) => new URL(path, root).href;

/** What users load is measured: the built package stands in for its sources. */
const standIns = new Map(['index', 'verify/index'].map((entry) => [`src/${entry}.ts`, urlOf(`dist/${entry}.js`)]));

/** Each file knows where it lies, though it stands in one with all others. */
const inPlace = {
  name: 'in-place',
  setup(builder) {
    builder.onResolve({ filter: /index\.ts$/ }, ({ path, resolveDir }) => {
      const url = new URL(path, `${pathToFileURL(resolveDir).href}/`).href;
      const [, built] = [...standIns].find(([source]) => url === urlOf(source)) ?? [];
      return built === undefined ? undefined : { path: built, external: true };
    });
    builder.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }));
  },
};

/**
 * The module of a file of TypeScript. It is made before it is loaded: under a hook that makes TypeScript as it is loaded every promise
 * of the process takes longer, and of those who are measured some answer late and some do not.
 */
export async function built(entry) {
  const outfile = fileURLToPath(urlOf('node_modules/.cache/contract-rules-bench/bench.js'));
  await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    plugins: [inPlace],
  });
  return import(pathToFileURL(outfile).href);
}
