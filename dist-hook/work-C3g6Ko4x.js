import { f as facts } from './contract-CWYZnt_-.js';
import { c as contract } from './core-5K8lLRKF.js';
import { m as mutantTrier } from './trying-mutants-9oOgkdP_.js';
import { b as besideContract } from './rules-of-folder-BguJs3zF.js';

const filesOf = ({ rules }) => besideContract(new Map(Object.entries(rules ?? {})));
const trierOf = ({ rules, ...triedOn }) => mutantTrier(filesOf({ rules }), facts, { ...triedOn, check: null }, rules === null ? ofContract() : void 0);
const ofContract = () => contract();
async function answerTask(task, trier) {
  if ("mutant" in task) return trier.tried(task.mutant);
  return [...trier.told(task.mutants, task.decision, task.draws, task.seed)];
}

export { answerTask, filesOf, ofContract, trierOf };
//# sourceMappingURL=work-C3g6Ko4x.js.map
