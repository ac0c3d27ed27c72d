import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { b as readText } from './read-json-B-6bj4wI.js';
import { i as isWholeFile } from './run-case-CNi6jBri.js';
import { u as updatedText } from './updated-DpiE0k2o.js';

function editsOf(one, { answer, issues, differences }) {
  if (differences.some(({ at }) => at === "/evaluators")) return null;
  if (answer === null) return [{ keys: [], content: { issues: issues.map(({ code }) => code) } }];
  if (one.expect.issues !== void 0) return [{ keys: [], content: firstExpectation(one, answer) }];
  const edits = differences.map(({ at, found }) => {
    const keys = at.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const list = keys.findIndex((key, index) => isList(key) && isPlaceOfList(keys, index));
    if (list === -1) return { keys, content: found };
    const whole = keys.slice(0, list + 1);
    return { keys: whole, content: at === "/needs" ? found : partOf(answer, whole) };
  });
  return [...new Map(edits.map((edit) => [edit.keys.join("\n"), edit])).values()];
}
const isList = (key) => ["effects", "lines", "conflicts", "needs"].includes(key);
const isPlaceOfList = (keys, index) => keys[index - 1] !== "values";
const partOf = (answer, keys) => keys.reduce((at, key) => at[key], answer);
function firstExpectation(one, answer) {
  if (isWholeFile(one)) return { statement: answer.statement };
  return "outcome" in answer ? { outcome: answer.outcome } : {};
}

async function update(tried, { folder, files }, yes, io) {
  const edits = /* @__PURE__ */ new Map();
  for (const { file, index, one, result } of tried) {
    const ofCase = result.passed ? null : editsOf(one, result);
    if (ofCase === null) continue;
    edits.set(file, (edits.get(file) ?? /* @__PURE__ */ new Map()).set(index, ofCase));
  }
  const cases = [...edits.values()].reduce((sum, { size }) => sum + size, 0);
  if (cases === 0) return { cases, files: [], declined: false };
  if (!yes && !await isConfirmed(cases, edits.size, io)) return { cases: 0, files: [], declined: true };
  const texts = [];
  for (const file of files) {
    const ofFile = edits.get(file);
    if (ofFile === void 0) continue;
    const text = await readText(file.path, io, "cases");
    if (file.csv === null ? !isAsRead(text, file) : text !== file.csv.text) throw changed(file);
    texts.push([file.name, updatedText(file, text, ofFile)]);
  }
  io.writeFiles(folder, Object.fromEntries(texts));
  return { cases, files: [...edits.keys()].map(({ path }) => path), declined: false };
}
async function isConfirmed(cases, files, io) {
  const answer = await io.ask(
    `Let ${cases} case${cases === 1 ? "" : "s"} in ${files} file${files === 1 ? "" : "s"} expect what was found? [y/N] `
  );
  return answer === null || /^y(es)?$/i.test(answer.trim());
}
const isAsRead = (text, { cases }) => {
  try {
    const now = JSON.parse(text);
    return Array.isArray(now) && now.length === cases.length && cases.every(({ id }, index) => now[index]?.id === id);
  } catch {
    return false;
  }
};
const changed = ({ path }) => new PolicyError([
  { code: "malformed", at: "", file: path, expected: "the cases that were tried", found: "others; try again" }
]);

export { update };
//# sourceMappingURL=update-CjSaNNfk.js.map
