import { dirname, join, normalize } from 'node:path/posix';

/** Modules by their path from the root, with their source. */
export type Modules = Readonly<Record<string, string>>;

export interface Import {
  readonly from: string;
  /** A module of ours by its path, or a package. */
  readonly to: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}

/** Whatever a module imports or passes on, in the order of the source; comments are no code. */
export function importsOf(from: string, source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  const statements =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{][^;'"]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g;
  return [...code.matchAll(statements)].map(([, type, named, dynamic]) => {
    const target = (named ?? dynamic) as string;
    const to = target.startsWith('.') ? normalize(join(dirname(from), target)) : target;
    return { from, to, kind: dynamic !== undefined ? 'dynamic' : type === undefined ? 'value' : 'type' };
  });
}

export const allImports = (modules: Modules): Import[] =>
  Object.entries(modules).flatMap(([path, source]) => importsOf(path, source));

/** Which of our modules each part may import, besides those of its own part. The first pattern that a path fits counts. */
export type Layers = readonly { readonly part: RegExp; readonly mayImport: readonly RegExp[] }[];

export function layerFaults(modules: Modules, layers: Layers): string[] {
  const layerOf = (path: string) => layers.find(({ part }) => part.test(path));
  const lost = Object.keys(modules).filter((path) => layerOf(path) === undefined);
  const faults = allImports(modules).filter(({ from, to }) => {
    const layer = layerOf(from);
    const isOurs = /^(src|rules)\//.test(to);
    return isOurs && layer !== undefined && ![layer.part, ...layer.mayImport].some((pattern) => pattern.test(to));
  });
  return [...lost.map((path) => `${path} is in no layer`), ...faults.map(({ from, to }) => `${from} imports ${to}`)];
}

/** The modules that may import a package, for values or for types alone. */
export type Doors = Readonly<Record<string, { readonly values: RegExp; readonly types?: RegExp }>>;

export function doorFaults(modules: Modules, doors: Doors): string[] {
  return allImports(modules).flatMap(({ from, to, kind }) => {
    const name = to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/');
    if (/^(src|rules)\//.test(to) || to.startsWith('node:')) return [];
    const door = doors[name];
    if (door === undefined) return [`${from} imports ${name}, which has no door`];
    const isOpen = door.values.test(from) || (kind === 'type' && door.types?.test(from) === true);
    return isOpen ? [] : [`${from} imports ${name}`];
  });
}

/** Every way round, each once, from its first module in order of the alphabet; imports of types are imports. */
export function cycles(modules: Modules): string[] {
  const next = new Map(Object.keys(modules).map((path) => [path, new Set<string>()]));
  for (const { from, to } of allImports(modules)) if (next.has(to)) next.get(from)?.add(to);
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      const round = way.slice(way.indexOf(path));
      const first = round.indexOf([...round].sort()[0] as string);
      found.add([...round.slice(first), ...round.slice(0, first)].join(' -> '));
    } else if (!done.has(path)) {
      for (const to of next.get(path) ?? []) visit(to, [...way, path]);
      done.add(path);
    }
  };
  for (const path of next.keys()) visit(path, []);
  return [...found];
}

/** The packages that loading a module loads with it: imports for types, and those made later, load nothing. */
export function loadedWith(path: string, modules: Modules): Set<string> {
  const seen = new Set<string>();
  const visit = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const { to, kind } of importsOf(at, modules[at] ?? '')) if (kind === 'value') visit(to);
  };
  visit(path);
  return new Set([...seen].filter((name) => !(name in modules)));
}

const vagueNames = ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'manager', 'misc', 'shared', 'lib'];
const mostLines = 250;

/** What is wrong with a module itself: its name, its length, how it exports. What is generated may be long. */
export function moduleFaults(modules: Modules): string[] {
  return Object.entries(modules).flatMap(([path, source]) => {
    const names = path.replace(/\.[a-z-]+$/, '').split('/');
    const lines = source.trimEnd().split('\n').length;
    return [
      ...names.filter((name) => vagueNames.includes(name)).map((name) => `${path}: \`${name}\` says nothing`),
      ...names
        .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
        .map((name) => `${path}: \`${name}\` is not kebab-case`),
      ...(lines > mostLines && !source.startsWith('// Generated')
        ? [`${path}: ${lines} lines, at most ${mostLines}`]
        : []),
      ...(/^export default\b/m.test(source) ? [`${path}: exports a default`] : []),
      ...(/^export \*/m.test(source) ? [`${path}: exports all of another module`] : []),
    ];
  });
}
