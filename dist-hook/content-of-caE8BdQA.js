import { aw as isWhole } from './evaluation-3mlOUAof.js';

const contentOf = (text, type) => isWhole(type) && /^-?\d{1,15}$/.test(text) ? Number(text) : text;

export { contentOf as c };
//# sourceMappingURL=content-of-caE8BdQA.js.map
