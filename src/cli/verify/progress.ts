import { bar } from '../bar.ts';
import type { Io } from '../io.ts';

interface Progress {
  /** Says how many are done and which is next; awaited, so that the terminal has time to show it. */
  readonly at: (done: number, next: string) => Promise<void>;
  readonly end: () => void;
}

/** How far a run came: on a terminal a bar in one line, elsewhere nothing. */
export function shownProgress(all: number, { err, streams }: Io): Progress {
  if (!streams.stderrIsTerminal) return { at: async () => {}, end: () => {} };
  return {
    async at(done, next) {
      err(`\r\u001b[K${bar(done / all)} ${done} of ${all}, ${next}`);
      await new Promise((resolve) => setImmediate(resolve));
    },
    end: () => err('\r\u001b[K'),
  };
}
