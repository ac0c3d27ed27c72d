import { Tinypool } from 'tinypool';
import { lazily } from '../../language/run-time/lazily.ts';
import { type Answered, answerRows } from './answer-rows.ts';
import type { Chunk } from './chunk.ts';
import { type Question, rowWork } from './question.ts';

const work = lazily(() => rowWork(Tinypool.workerData as Question));

/** What a thread of the pool does. */
export const answerChunk = (chunk: Chunk): Answered => answerRows(chunk, work());
