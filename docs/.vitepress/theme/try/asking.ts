import type { About, Asked, Fault, Kind, Reply, Request } from './protocol.ts';

/** What came of a question: what was told, or why the facts were refused; null where a newer one took its place. */
export type Came<T> = { readonly told: T } | { readonly faults: readonly Fault[] } | null;

export interface Asking {
  ask<K extends Kind>(kind: K, about: About, more: Asked[K]['asked']): Promise<Came<Asked[K]['told']>>;
  end(): void;
}

/** A worker that is asked one thing at a time; of what waits, only the newest of each kind is kept. */
export function asking(worker: Worker): Asking {
  let next = 1;
  let running: number | null = null;
  const done = new Map<number, (reply: Reply | null) => void>();
  const waiting = new Map<Kind, Request>();

  function send() {
    const [kind, request] = waiting.entries().next().value ?? [];
    if (running !== null || kind === undefined || request === undefined) return;
    waiting.delete(kind);
    running = request.id;
    worker.postMessage(request);
  }
  function settle(id: number, reply: Reply | null) {
    done.get(id)?.(reply);
    done.delete(id);
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    running = null;
    settle(data.id, data);
    send();
  });

  return {
    async ask(kind, about, more) {
      const request: Request = { id: next++, kind, about, more: { ...more } };
      const older = waiting.get(kind);
      if (older !== undefined) settle(older.id, null);
      const reply = await new Promise<Reply | null>((resolve) => {
        done.set(request.id, resolve);
        waiting.set(kind, request);
        send();
      });
      if (reply === null) return null;
      return reply.faults === undefined ? { told: reply.told as never } : { faults: reply.faults };
    },
    end: () => worker.terminate(),
  };
}

/** Two of them: one that answers, and one for what takes longer. */
export const newWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
