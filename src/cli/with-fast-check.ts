import { unreadable } from './read-json.ts';

/** What a command does that draws customers, by a package that no other command needs. Throws `PolicyError` where it is not installed. */
export async function withFastCheck<T>(command: string, load: () => Promise<T>): Promise<T> {
  return load().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw unreadable(command, '`fast-check` to be installed, which draws customers', 'no such package');
  });
}
