/** The package's own contract as data: its files, and the schema of its facts, for `loadPolicy` as they are or changed. */
export { facts } from '../rules/facts/index.ts';
export { files } from '../rules/index.ts';
