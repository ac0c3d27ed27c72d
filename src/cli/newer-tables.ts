import type { Options } from '../index.ts';
import type { Io } from './io.ts';
import { readJson } from './read-json.ts';

/** The newer tables of a file, as the library takes them; it checks them. */
export async function newerIn(path: string | undefined, io: Io): Promise<Pick<Options, 'tables'>> {
  return path === undefined ? {} : { tables: (await readJson(path, io)) as Options['tables'] };
}
