import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { type GetModuleInfo, type ModuleFormat, type RollupBuild, type RollupLog, rollup } from 'rollup';
import { reading } from './reading.ts';

const decisions = readdirSync('src/decisions').map((file) => file.replace('.ts', ''));

/** What the package exports. */
export const api = {
  index: 'src/index.ts',
  facts: 'src/facts.ts',
  'sql/index': 'src/to-sql.ts',
  'prove/index': 'src/proving.ts',
  contract: 'src/contract-files.ts',
  schemas: 'src/schemas.ts',
  http: 'src/http.ts',
  'verify/index': 'src/verify/index.ts',
  ...Object.fromEntries(decisions.map((id) => [`decisions/${id}`, `src/decisions/${id}.ts`])),
};
/** Threads are told the name of their module by the command, beside which it lies. */
const program = {
  'cli/main': 'src/cli/main.ts',
  'cli/batch-worker': 'src/cli/batch/worker.ts',
  'cli/mutant-worker': 'src/cli/mutate/worker.ts',
};

/**
 * What is built in, each with why it is.
 * - zod: of a hundred files, most of them languages that nobody asks for, one is left.
 * - the calendar: of forty small files one; published as ESM only, which `require` cannot load before Node 20.19.
 * - canonicalize: ESM only as well.
 * - the hashes: of all of them one is used.
 */
export const builtIn = ['zod', 'temporal-polyfill', 'temporal-utils', 'canonicalize', '@noble/hashes'];

const isOf = (name: string, id: string) => id.includes(`/node_modules/${name}/`);

/** All that a module imports, and what that imports, but not what is loaded when it is asked for. */
function withAll(starts: readonly string[], infoOf: GetModuleInfo): Set<string> {
  const met = new Set<string>();
  const left = [...starts];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    left.push(...(infoOf(id)?.importedIds ?? []));
  }
  return met;
}

/**
 * Which file a module is written to: each file costs whoever starts the program about a millisecond, so what is always loaded together
 * lies together. A decision by itself loads `errors`, `evaluation` and `base`, somebody's own facts `facts`, the contract as data `contract`, and the main entry all.
 */
function chunks() {
  let groups: [name: string, holds: Set<string>][] | null = null;
  return (
    id: string,
    { getModuleInfo, getModuleIds }: { getModuleInfo: GetModuleInfo; getModuleIds: () => Iterable<string> },
  ) => {
    // What decisions by themselves are made of, each read by several: side by side they are packed smaller.
    const kept = /rules[\\/]kept[\\/](.+)\.json$/.exec(id)?.[1];
    if (kept !== undefined) return `kept/${kept}`;
    if (isOf('zod', id)) return 'zod';
    if (isOf('temporal-polyfill', id) || isOf('temporal-utils', id)) return 'calendar';
    groups ??= groupsOf([...getModuleIds()], getModuleInfo);
    return groups.find(([, holds]) => holds.has(id))?.[0];
  };
}

function groupsOf(ids: readonly string[], infoOf: GetModuleInfo): [string, Set<string>][] {
  const from = (...paths: string[]) =>
    withAll(
      ids.filter((id) => paths.includes(relative('.', id))),
      infoOf,
    );
  const main = from(api.index);
  const entries = new Set(ids.filter((id) => infoOf(id)?.isEntry));
  const within = (all: Set<string>) => new Set([...all].filter((id) => main.has(id) && !entries.has(id)));
  // What is loaded late is wrapped by bundlers with all that it imports, none of which they leave out then; so that lies by itself.
  const late = [...main].flatMap((id) => infoOf(id)?.dynamicallyImportedIds ?? []);
  return [
    // So that what is told of errors and of the names of decisions brings nothing else.
    ['errors', within(from('src/language/answer/policy-error.ts', 'src/decision-ids.ts'))],
    ['evaluation', within(withAll(late, infoOf))],
    ['base', within(from(...decisions.map((id) => `src/decisions/${id}.ts`)))],
    ['facts', within(from(api.facts))],
    ['contract', within(from(api.contract))],
    ['core', within(main)],
    // What the program waits for while it runs must not wait for the program: what both use lies beside it.
    ['command', new Set([...from(program['cli/main'])].filter((id) => !main.has(id) && !entries.has(id)))],
  ];
}

async function write(build: RollupBuild, format: ModuleFormat): Promise<void> {
  const ending = format === 'es' ? 'js' : 'cjs';
  const { output } = await build.write({
    dir: 'dist',
    format,
    exports: 'named',
    esModule: true,
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `[name]-[hash].${ending}`,
    manualChunks: chunks(),
    hoistTransitiveImports: false,
    sourcemap: true,
  });
  await build.close();
  const programs = Object.keys(program).map((name) => `${name}.${ending}`);
  for (const one of output) {
    const waits = one.type === 'chunk' ? one.imports.find((name) => programs.includes(name)) : undefined;
    if (waits !== undefined) throw new Error(`${one.fileName} waits for ${waits}, which may wait for it`);
  }
}

/** Writes the JavaScript of the package to `dist`. */
export async function writeModules(): Promise<void> {
  const shared = {
    plugins: reading(builtIn),
    treeshake: { moduleSideEffects: (id: string) => /[\\/]cli[\\/](main|(batch|mutate)[\\/]worker)\.ts$/.test(id) },
    onwarn({ code, message }: RollupLog) {
      // Of zod, which has comments on annotations, and modules that import one another.
      if (!message.includes('node_modules/zod/')) throw new Error(`${code}: ${message}`);
    },
  };
  await write(await rollup({ ...shared, input: { ...api, ...program } }), 'es');
  await write(await rollup({ ...shared, input: api }), 'cjs');
}
