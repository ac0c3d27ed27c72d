import { Tinypool } from 'tinypool';
import { G as lazily } from '../evaluation-3mlOUAof.js';
import { answerTask, trierOf } from '../work-C3g6Ko4x.js';

const trier = /* @__PURE__ */ lazily(() => trierOf(Tinypool.workerData));
const tryMutants = (task) => answerTask(task, trier());

export { tryMutants };
//# sourceMappingURL=mutant-worker.js.map
