export { f as facts, a as files } from './contract-CWYZnt_-.js';
//# sourceMappingURL=contract.js.map
