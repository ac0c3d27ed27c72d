import { Tinypool } from 'tinypool';
import type { Answered } from './answer-rows.ts';
import type { Chunk } from './chunk.ts';
import type { Question } from './question.ts';

/** Threads that answer chunks. */
export interface Pool {
  /** Rejects where the thread ends before it has answered. */
  readonly answer: (chunk: Chunk) => Promise<Answered>;
  readonly close: () => Promise<void>;
}

/** At most so many threads, begun as they are needed. */
export function poolOf(worker: URL, threads: number, question: Question): Pool {
  const pool = new Tinypool({
    filename: worker.href,
    name: 'answerChunk',
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    isolateWorkers: false,
    workerData: question,
    // Told a bound, V8 takes no more than it needs: memory stays flat. The largest row fits by far.
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 },
  });
  return {
    answer: ({ bytes, firstLine, bad }) => pool.run({ bytes, firstLine, bad }, { transferList: [bytes.buffer] }),
    close: () => pool.destroy(),
  };
}
