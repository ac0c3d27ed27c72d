import { PolicyError } from '../../src/index.ts';

/** What a piece of work throws or rejects with, a line an issue; anything but a `PolicyError` fails the test. */
export async function refused(work: () => unknown): Promise<string[]> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.message.split('\n');
  }
  return ['answered'];
}
