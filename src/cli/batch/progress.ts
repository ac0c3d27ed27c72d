import { bar } from '../bar.ts';
import { inEnglish } from './summary.ts';

/** Tells how far a batch came. */
export interface Progress {
  /** Rows done in this run, and how much of the input is read. */
  readonly at: (rows: number, read: number) => void;
  readonly end: (rows: number) => void;
}

interface Shown {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** All of the input; `null` where that is not known. */
  readonly size: number | null;
  readonly now: () => number;
}

/** On a terminal a bar in one line, four times a second; elsewhere a line every ten seconds, and one at the end. */
export function progress({ write, isTerminal, size, now }: Shown): Progress {
  const begun = now();
  const every = isTerminal ? 250 : 10_000;
  let told = begun;
  const line = (rows: number, read: number): string => {
    const seconds = (now() - begun) / 1000;
    const rate = `${inEnglish(rows)} rows, ${inEnglish(Math.round(rows / Math.max(seconds, 0.001)))} a second`;
    if (size === null || size === 0) return rate;
    const part = Math.min(read / size, 1);
    const left = part === 0 ? '' : `, ${clock((seconds * (1 - part)) / part)} left`;
    const percent = `${String(Math.floor(part * 100)).padStart(3)}%`;
    return `${isTerminal ? `${bar(part)} ` : ''}${percent}, ${rate}${left}`;
  };
  return {
    at(rows, read) {
      if (now() - told < every) return;
      told = now();
      write(isTerminal ? `\r\u001b[K${line(rows, read)}` : `${line(rows, read).trimStart()}\n`);
    },
    end(rows) {
      if (isTerminal) write('\r\u001b[K');
      else write(`done, ${inEnglish(rows)} rows in ${clock((now() - begun) / 1000)}\n`);
    },
  };
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
