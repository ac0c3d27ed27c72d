import { Tinypool } from 'tinypool';
import { G as lazily } from '../evaluation-3mlOUAof.js';
import { t as transferring } from '../threads-LlMk6qnr.js';
import { a as answerRows } from '../answer-rows-COiprj4I.js';
import { policyGiven } from '../given-policy-Dkc7nVgY.js';
import { r as rowWork } from '../question-u_Ymq8Hd.js';

const work = /* @__PURE__ */ lazily(async () => {
  const question = Tinypool.workerData;
  return rowWork(question, await policyGiven(question.policy));
});
async function answerChunk(chunk) {
  const answered = answerRows(chunk, await work());
  return transferring(answered, [answered.lines.buffer]);
}

export { answerChunk };
//# sourceMappingURL=batch-worker.js.map
