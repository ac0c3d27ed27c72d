import { Tinypool } from 'tinypool';

const transferring = (answer, buffers) => Tinypool.move({
  [Tinypool.transferableSymbol]: buffers,
  [Tinypool.valueSymbol]: answer
});
function threadsOf({ worker, name, threads, told, memory }) {
  const pool = new Tinypool({
    filename: worker.href,
    name,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 6e4,
    isolateWorkers: false,
    workerData: told,
    // Told a bound, V8 takes no more than it needs: memory stays flat.
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: memory }
  });
  const awaited = /* @__PURE__ */ new Set();
  const ended = /* @__PURE__ */ new Set();
  const watched = /* @__PURE__ */ new Set();
  let isClosing = false;
  const watch = () => {
    for (const thread of pool.threads.filter((one) => !watched.has(one))) {
      watched.add(thread);
      const end = (error) => {
        ended.add(thread);
        if (!isClosing) for (const reject of awaited) reject(error);
      };
      thread.on("error", end);
      thread.on("exit", (code) => end(new Error(`a thread ended with code ${code}`)));
    }
  };
  return {
    run: (task, transferred = []) => new Promise((resolve, reject) => {
      awaited.add(reject);
      pool.run(task, { transferList: [...transferred] }).then(resolve, reject).finally(() => awaited.delete(reject));
      watch();
    }),
    async close() {
      isClosing = true;
      const destroyed = pool.destroy();
      if (ended.size === 0) await destroyed;
    }
  };
}

export { threadsOf as a, transferring as t };
//# sourceMappingURL=threads-LlMk6qnr.js.map
