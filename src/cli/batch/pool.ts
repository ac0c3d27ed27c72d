import { Tinypool } from 'tinypool';
import type { Answered } from './answer-rows.ts';
import type { Chunk } from './chunk.ts';
import type { Question } from './question.ts';

/** Threads that answer chunks. */
interface Pool {
  /** Rejects where a thread ends before it has answered. */
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
  const awaited = new Set<(error: Error) => void>();
  const ended = new Set<unknown>();
  const watched = new Set<unknown>();
  let isClosing = false;
  // The pool tells of a thread that throws, not of one that just ends.
  const watch = (): void => {
    for (const thread of pool.threads.filter((one) => !watched.has(one))) {
      watched.add(thread);
      const end = (error: Error): void => {
        ended.add(thread);
        if (!isClosing) for (const reject of awaited) reject(error);
      };
      thread.on('error', end);
      thread.on('exit', (code: number) => end(new Error(`a thread ended with code ${code}`)));
    }
  };
  return {
    answer: ({ bytes, firstLine, bad }) =>
      new Promise((resolve, reject) => {
        awaited.add(reject);
        pool
          .run({ bytes, firstLine, bad }, { transferList: [bytes.buffer] })
          .then(resolve, reject)
          .finally(() => awaited.delete(reject));
        watch();
      }),
    async close() {
      isClosing = true;
      const destroyed = pool.destroy();
      // It would wait for those that ended already.
      if (ended.size === 0) await destroyed;
    },
  };
}
