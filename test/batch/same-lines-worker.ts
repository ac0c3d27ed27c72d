import { workerData } from 'node:worker_threads';
import { type Answered, answerRows } from '../../src/cli/batch/answer-rows.ts';
import type { Chunk } from '../../src/cli/batch/chunk.ts';
import { policyGiven } from '../../src/cli/batch/given-policy.ts';
import { type Question, rowWork } from '../../src/cli/batch/question.ts';
import { transferring } from '../../src/cli/threads.ts';
import { PERIOD, rowAt } from './measured-rows.mjs';

/** The answers to the rows of a measurement, which come again after a period. */
async function answersOf(question: Question): Promise<readonly object[]> {
  const { answer } = rowWork(question, await policyGiven(question.policy));
  return Array.from({ length: PERIOD }, (_, index) => answer(JSON.parse(rowAt(index))));
}

let answers: readonly object[] | null = null;

/** The same rows, read and parsed, and the same lines, stringified and written; nothing is decided or counted. */
export const answerChunk = async (chunk: Chunk): Promise<Answered> => {
  answers ??= await answersOf((workerData as [unknown, Question])[1]);
  const known = answers;
  let index = chunk.firstLine - 1;
  const answered = answerRows(chunk, {
    answer: () => known[index++ % PERIOD] as object,
    pick: (answer) => answer,
    count: () => {},
  });
  return transferring(answered, [answered.lines.buffer]);
};
