import { Tinypool } from 'tinypool';

/** Threads that do one piece of work at a time each. */
export interface Threads<Task, Answer> {
  /** Rejects where a thread ends before it has answered. What is transferred is gone here. */
  readonly run: (task: Task, transferred?: readonly ArrayBufferLike[]) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** An answer of a thread whose buffers are transferred, and so gone there. */
export const transferring = <Answer extends object>(answer: Answer, buffers: readonly ArrayBufferLike[]): Answer =>
  Tinypool.move({
    [Tinypool.transferableSymbol]: buffers,
    [Tinypool.valueSymbol]: answer,
  } as never) as unknown as Answer;

interface Wanted {
  readonly worker: URL;
  /** The function of the module that does it. */
  readonly name: string;
  /** How many at most, begun as they are needed. */
  readonly threads: number;
  /** What all of them are told. */
  readonly told: unknown;
  /** The megabytes that one may take. */
  readonly memory: number;
}

export function threadsOf<Task, Answer>({ worker, name, threads, told, memory }: Wanted): Threads<Task, Answer> {
  const pool = new Tinypool({
    filename: worker.href,
    name,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    isolateWorkers: false,
    workerData: told,
    // Told a bound, V8 takes no more than it needs: memory stays flat.
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: memory },
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
    run: (task, transferred = []) =>
      new Promise((resolve, reject) => {
        awaited.add(reject);
        pool
          .run(task, { transferList: [...transferred] as ArrayBuffer[] })
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
