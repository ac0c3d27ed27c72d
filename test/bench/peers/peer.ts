import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const installed = createRequire(new URL('../package.json', import.meta.url));

/** A package that this one is held against, which `npm run bench` installs beside the benchmarks. */
export const peer = async <Exports>(name: string): Promise<Exports> =>
  (await import(pathToFileURL(installed.resolve(name)).href)) as Exports;

/** The version that was installed. */
export const versionOf = (name: string): string =>
  (installed(`./node_modules/${name}/package.json`) as { version: string }).version;
