import { unreadable } from './read-json.ts';

/** What a command does by the solver, which no other command needs. Throws `PolicyError` where it is not installed. */
export async function withSolver<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const needed = error.message.includes('fast-check')
      ? '`fast-check` to be installed, which judges customers by properties'
      : '`z3-solver` to be installed, which proves';
    throw unreadable('prove', needed, 'no such package');
  });
}
