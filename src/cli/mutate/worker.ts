import { Tinypool } from 'tinypool';
import { lazily } from '../../language/run-time/lazily.ts';
import { answerTask, type MutantAnswer, type MutantTask, type MutantWork, trierOf } from './work.ts';

const trier = lazily(() => trierOf(Tinypool.workerData as MutantWork));

/** What a thread of the pool does. */
export const tryMutants = (task: MutantTask): Promise<MutantAnswer> => answerTask(task, trier());
