import { unwritable } from './unwritable.ts';

/**
 * Standard output that tells when it failed. A reader such as `head` that stops early is no fault: what it does not read is
 * not printed, and the command ends as it would have.
 */
export function standardOutput(stream: NodeJS.WritableStream) {
  let failure: NodeJS.ErrnoException | null = null;
  let last = Promise.resolve();
  const failed = (error: NodeJS.ErrnoException | null | undefined): void => {
    failure ??= error ?? null;
  };
  stream.on('error', failed);
  const out = (text: string | Uint8Array): Promise<void> => {
    if (failure !== null) return last;
    last = new Promise((resolve) => {
      stream.write(text, (error) => {
        failed(error);
        resolve();
      });
    });
    return last;
  };
  return {
    out,
    isCut: () => failure !== null,
    async flushed(): Promise<void> {
      await last;
      if (failure !== null && failure.code !== 'EPIPE') throw unwritable('standard output', failure);
    },
  };
}
