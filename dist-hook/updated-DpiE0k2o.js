import { parseTree, findNodeAtLocation, applyEdits, modify } from 'jsonc-parser';
import { u as updatedCsv } from './csv-text-CNVuSKeW.js';

function updatedText({ csv }, text, edits) {
  return csv === null ? updatedJson(text, edits) : updatedCsv(csv, edits);
}
function updatedJson(text, edits) {
  let so = text;
  for (const [index, ofCase] of edits)
    for (const { keys, content } of ofCase) {
      const path = [index, "expect", ...keys];
      const root = parseTree(so);
      const node = root === void 0 ? void 0 : findNodeAtLocation(root, path);
      if (node !== void 0 && content !== void 0)
        so = so.slice(0, node.offset) + onOneLine(content) + so.slice(node.offset + node.length);
      else so = applyEdits(so, modify(so, path, content, { formattingOptions: { insertSpaces: true, tabSize: 2 } }));
    }
  return so;
}
function onOneLine(content) {
  if (Array.isArray(content)) return `[${content.map(onOneLine).join(", ")}]`;
  if (typeof content !== "object" || content === null) return JSON.stringify(content);
  const fields = Object.entries(content).map(([key, part]) => `${JSON.stringify(key)}: ${onOneLine(part)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

export { onOneLine as o, updatedText as u };
//# sourceMappingURL=updated-DpiE0k2o.js.map
