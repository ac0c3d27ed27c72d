import type { Mutant } from '../../mutate/mutant.ts';
import type { MutantResult } from '../../mutate/score.ts';
import type { Doing } from '../../mutating.ts';
import type { ToldApart } from '../../verify/telling-apart.ts';
import { threadsOf } from '../threads.ts';
import type { Progress } from './progress.ts';
import type { State } from './state.ts';
import { answerTask, type MutantAnswer, type MutantTask, type MutantWork, trierOf } from './work.ts';

interface Wanted {
  readonly work: MutantWork;
  readonly worker: URL;
  /** One does its work here, with no thread. */
  readonly threads: number;
  readonly draws: number;
  readonly seed: number;
  readonly state: State;
  readonly progress: Progress;
}

/** Work that is done by threads, or here, but for what is known of it. */
export function doingOf({ work, worker, threads, draws, seed, state, progress }: Wanted) {
  const trier = trierOf(work);
  const pool =
    threads < 2
      ? null
      : threadsOf<MutantTask, MutantAnswer>({ worker, name: 'tryMutants', threads, told: work, memory: 1500 });
  const here = oneByOne((task: MutantTask) => answerTask(task, trier));

  async function answered(name: string, task: MutantTask): Promise<MutantAnswer> {
    progress.more(1);
    const known = state.known.get(name);
    const answer = known ?? (await (pool === null ? here(task) : pool.run(task)));
    if (known === undefined) await state.keep(name, answer);
    progress.done();
    return answer;
  }

  const doing: Doing = {
    tried: async (mutant) => (await answered(mutant.id, { mutant })) as MutantResult,
    async told(mutants, decision) {
      const name = JSON.stringify([decision, draws, seed, mutants.map(({ id }) => id)]);
      const answer = await answered(name, { mutants: mutants as readonly Mutant[], decision, draws, seed });
      return new Map(answer as readonly (readonly [string, ToldApart])[]);
    },
    decisionsOf: trier.decisionsOf,
  };
  const faults = (mutants: readonly Mutant[]) => trier.faults([...new Set(mutants.flatMap(trier.decisionsOf))]);
  return { doing, faults, close: async () => pool?.close() };
}

/** In turn, each after what was asked before it, so that what is kept is kept as it comes. */
function oneByOne<Task, Answer>(work: (task: Task) => Promise<Answer>): (task: Task) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(() => work(task));
    last = next.catch(() => {});
    return next;
  };
}
