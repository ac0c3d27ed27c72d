import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

const api = {
  index: 'src/index.ts',
  facts: 'src/facts.ts',
  'sql/index': 'src/to-sql.ts',
  'prove/index': 'src/proving.ts',
  contract: 'src/contract-files.ts',
  schemas: 'src/schemas.ts',
  http: 'src/http.ts',
  'verify/index': 'src/verify/index.ts',
  ...Object.fromEntries(
    readdirSync('src/decisions').map((file) => [`decisions/${file.replace('.ts', '')}`, `src/decisions/${file}`]),
  ),
};
/** Threads are told the name of their module by the command, beside which it lies. */
const program = {
  'cli/main': 'src/cli/main.ts',
  'cli/batch-worker': 'src/cli/batch/worker.ts',
  'cli/mutant-worker': 'src/cli/mutate/worker.ts',
};

/**
 * JSON is built in as text, which is a fraction of the work that objects written out are for whoever starts the program. That of one
 * decision is parsed when somebody first asks for it.
 */
const jsonAsText: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'json-as-text',
  setup({ onLoad }) {
    const parsed = (path: string) =>
      `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))})`;
    onLoad({ filter: /\.json$/ }, ({ path }) => ({ contents: `export default ${parsed(path)};`, loader: 'js' }));
    onLoad({ filter: /rules[\\/](decisions|examples)[\\/]index\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8')
        .replace(
          /^import (\w+) from '(.+\.json)' .*$/gm,
          (_, name, file) =>
            `let kept_${name}; const ${name} = () => kept_${name} ??= ${parsed(join(dirname(path), file))};`,
        )
        .replace(/^ {2}('?[\w-]+'?): (\w+),$/gm, '  get $1() { return $2(); },');
      return { contents, loader: 'ts' };
    });
  },
};

/** The contract's own decisions as code are read by whoever reads `rules/compiled`; a program that starts reads a third of the text. */
const smallModules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'small-modules',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /\.compiled\.js$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { minify: true });
      return { contents: code, loader: 'js' };
    });
  },
};
/** What is made when it is first asked for is made of nothing else: a bundle that does not ask for it need not hold it. */
const madeLate: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'made-late',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('= lazily(', '= /* @__PURE__ */ lazily('),
      loader: 'ts',
    }));
  },
};
const esbuildPlugins = [jsonAsText, smallModules, madeLate];

/** What is carried along has its licence beside it. */
function licences(names: readonly string[]): void {
  for (const name of names)
    copyFileSync(`node_modules/${name}/LICENSE`, `dist/${name.replace(/^@/, '').replace('/', '-')}.LICENSE`);
}

// Of all its hashes one is used, and what the others take is loaded with it.
const hashes = '@noble/hashes';
// Published as ESM only, which `require` cannot load before Node 20.19.
const esmOnly = ['temporal-polyfill', 'canonicalize'];

const shared = { target: 'node20', splitting: true, dts: { entry: api }, esbuildPlugins } as const;

// Two builds write to one folder at the same time, so it is emptied here and not by `clean`, which would race.
rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: { ...api, ...program },
    noExternal: [hashes],
    async onSuccess() {
      licences([hashes]);
      cpSync('rules/schemas', 'dist/schemas', { recursive: true });
    },
  },
  {
    ...shared,
    format: 'cjs',
    entry: api,
    noExternal: [hashes, ...esmOnly],
    onSuccess: async () => {
      licences([hashes, ...esmOnly]);
      copyFileSync('rules/property.schema.json', 'dist/property.schema.json');
    },
  },
]);
