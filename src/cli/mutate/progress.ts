/** Tells how many pieces of work are done. */
export interface Progress {
  readonly more: (pieces: number) => void;
  readonly done: () => void;
  readonly end: () => void;
}

const WIDTH = 30;

/** On a terminal a bar in one line, four times a second; elsewhere a line a minute. */
export function progressOf(write: (text: string) => void, isTerminal: boolean, now: () => number): Progress {
  let [all, ready, told] = [0, 0, now()];
  const line = (): string => {
    const part = all === 0 ? 0 : ready / all;
    const full = Math.floor(part * WIDTH);
    const bar = isTerminal ? `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ` : '';
    return `${bar}${ready} of ${all} done, ${Math.floor(part * 100)}%`;
  };
  return {
    more(pieces) {
      all += pieces;
    },
    done() {
      ready += 1;
      if (now() - told < (isTerminal ? 250 : 60_000)) return;
      told = now();
      write(isTerminal ? `\r\u001b[K${line()}` : `${line()}\n`);
    },
    end() {
      if (isTerminal) write('\r\u001b[K');
    },
  };
}
