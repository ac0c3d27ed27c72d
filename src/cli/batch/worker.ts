import { Tinypool } from 'tinypool';
import { lazily } from '../../language/run-time/lazily.ts';
import { transferring } from '../threads.ts';
import { type Answered, answerRows } from './answer-rows.ts';
import type { Chunk } from './chunk.ts';
import { policyGiven } from './given-policy.ts';
import { type Question, rowWork } from './question.ts';

const work = lazily(async () => {
  const question = Tinypool.workerData as Question;
  return rowWork(question, await policyGiven(question.policy));
});

/** What a thread of the pool does. */
export async function answerChunk(chunk: Chunk): Promise<Answered> {
  const answered = answerRows(chunk, await work());
  return transferring(answered, [answered.lines.buffer]);
}
