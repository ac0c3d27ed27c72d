import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { notRead } from '../read-json.ts';
import { unwritable } from '../unwritable.ts';
import type { MutantAnswer } from './work.ts';

/** What is known of a run that was begun, a line a piece of work. */
export interface State {
  readonly known: ReadonlyMap<string, MutantAnswer>;
  readonly keep: (name: string, answer: MutantAnswer) => Promise<void>;
}

/** Where nothing is kept. */
export const noState: State = { known: new Map(), keep: async () => {} };

/**
 * What stands in a file of the same run, told by its key; that of another run is begun anew. A line that was cut when the run was ended
 * is not counted.
 */
export async function openState(file: string, key: string): Promise<State> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw notRead(file, error);
  });
  const [first, ...lines] = text.split('\n');
  const head = JSON.stringify({ key });
  const known = new Map(first === head ? lines.flatMap(whole) : []);
  const kept = [...known].map((entry) => `${JSON.stringify(entry)}\n`);
  const written = writing(file);
  await written(() => writeFile(file, `${head}\n${kept.join('')}`));
  return { known, keep: (name, answer) => written(() => appendFile(file, `${JSON.stringify([name, answer])}\n`)) };
}

function whole(line: string): readonly [string, MutantAnswer][] {
  try {
    return [JSON.parse(line) as [string, MutantAnswer]];
  } catch {
    return [];
  }
}

/** One write after the other, so that no two lines mix. */
function writing(file: string): (write: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (write) => {
    last = last.then(write).catch((error: NodeJS.ErrnoException) => {
      throw unwritable(file, error);
    });
    return last;
  };
}
