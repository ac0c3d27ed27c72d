import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

const parsed = (path: string) =>
  `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))})`;

/**
 * JSON is built in as text, which is a fraction of the work that objects written out are for whoever starts the program. That of one
 * decision is parsed when somebody first asks for it.
 */
const jsonAsText: Plugin = {
  name: 'json-as-text',
  load(path) {
    if (path.endsWith('.json')) return { code: `export default ${parsed(path)};`, map: { mappings: '' } };
    if (!/rules[\\/](decisions|examples)[\\/]index\.ts$/.test(path)) return null;
    return readFileSync(path, 'utf8')
      .replace(
        /^import (\w+) from '(.+\.json)' .*$/gm,
        (_, name, file) =>
          `let kept_${name}; const ${name} = () => kept_${name} ??= ${parsed(join(dirname(path), file))};`,
      )
      .replace(/^ {2}('?[\w-]+'?): (\w+),$/gm, '  get $1() { return $2(); },');
  },
};

/** The contract's own decisions as code are read by whoever reads `rules/compiled`; a program that starts reads a third of the text. */
const smallModules: Plugin = {
  name: 'small-modules',
  async transform(code, path) {
    return path.endsWith('.compiled.js') ? await transform(code, { minify: true, sourcemap: true }) : null;
  },
};

/**
 * TypeScript without its types. What is made when it is first asked for is made of nothing else: a bundle that does not ask for it
 * need not hold it.
 */
const typeScript: Plugin = {
  name: 'typescript',
  async transform(code, path) {
    if (!path.endsWith('.ts')) return null;
    return await transform(code.replaceAll('= lazily(', '= /* @__PURE__ */ lazily('), {
      loader: 'ts',
      target: 'node20',
      supported: { 'import-attributes': true },
      sourcefile: path,
      sourcemap: true,
    });
  },
};

/** What is built in of other packages; all else that is not ours is imported by whoever runs it. */
const builtIn = (names: readonly string[]): Plugin => ({
  name: 'built-in',
  resolveId(source, importer) {
    if (importer === undefined || /^[./]/.test(source)) return null;
    const isBuiltIn = names.some((name) => source === name || source.startsWith(`${name}/`));
    if (!isBuiltIn) return { id: source, external: true };
    return { id: fileURLToPath(import.meta.resolve(source)), moduleSideEffects: false };
  },
});

export const reading = (names: readonly string[]): Plugin[] => [builtIn(names), jsonAsText, smallModules, typeScript];
