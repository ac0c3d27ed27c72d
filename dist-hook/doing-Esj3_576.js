import { a as threadsOf } from './threads-LlMk6qnr.js';
import { trierOf, answerTask } from './work-C3g6Ko4x.js';

function doingOf({ work, worker, threads, draws, seed, state, progress }) {
  const trier = trierOf(work);
  const pool = threads < 2 ? null : threadsOf({ worker, name: "tryMutants", threads, told: work, memory: 1500 });
  const here = oneByOne((task) => answerTask(task, trier));
  async function answered(name, task) {
    progress.more(1);
    const known = state.known.get(name);
    const answer = known ?? await (pool === null ? here(task) : pool.run(task));
    if (known === void 0) await state.keep(name, answer);
    progress.done();
    return answer;
  }
  const doing = {
    tried: async (mutant) => await answered(mutant.id, { mutant }),
    async told(mutants, decision) {
      const name = JSON.stringify([decision, draws, seed, mutants.map(({ id }) => id)]);
      const answer = await answered(name, { mutants, decision, draws, seed });
      return new Map(answer);
    },
    decisionsOf: trier.decisionsOf
  };
  const faults = (mutants) => trier.faults([...new Set(mutants.flatMap(trier.decisionsOf))]);
  return { doing, faults, close: async () => pool?.close() };
}
function oneByOne(work) {
  let last = Promise.resolve();
  return (task) => {
    const next = last.then(() => work(task));
    last = next.catch(() => {
    });
    return next;
  };
}

export { doingOf };
//# sourceMappingURL=doing-Esj3_576.js.map
