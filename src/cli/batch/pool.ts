import { threadsOf } from '../threads.ts';
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
  // The largest row fits by far.
  const pool = threadsOf<Pick<Chunk, 'bytes' | 'firstLine' | 'bad'>, Answered>({
    worker,
    name: 'answerChunk',
    threads,
    told: question,
    memory: 512,
  });
  return {
    answer: ({ bytes, firstLine, bad }) => pool.run({ bytes, firstLine, bad }, [bytes.buffer]),
    close: pool.close,
  };
}
