import { l as limits } from './evaluation-3mlOUAof.js';
import { p as parseJson } from './parse-json-CYdDjLwt.js';

const CHUNK_BYTES = 262144;
const NEWLINE = 10;

function rowContent(line) {
  if (line.length > limits.rowBytes) return { issues: [tooLong] };
  try {
    const content = JSON.parse(line);
    if (keysWithin(content, 0) === keysWritten(line)) return { content };
  } catch {
  }
  return parseJson(line.trimEnd(), columnOf);
}
const tooLong = {
  code: "too-long",
  at: "",
  expected: `${limits.rowBytes} bytes in a row`,
  found: "more"
};
const columnOf = (at) => `column ${at + 1}`;
function keysWithin(content, depth) {
  if (typeof content !== "object" || content === null) return 0;
  if (depth > limits.nesting) return Number.NaN;
  let keys = 0;
  if (Array.isArray(content)) for (const entry of content) keys += keysWithin(entry, depth + 1);
  else
    for (const key of Object.keys(content)) {
      keys += 1;
      const value = content[key];
      if (typeof value === "object" && value !== null) keys += keysWithin(value, depth + 1);
    }
  return keys;
}
function keysWritten(line) {
  let keys = 0;
  for (let at = line.indexOf(":"); at !== -1; at = line.indexOf(":", at + 1)) {
    let before = at - 1;
    while (isSpace(line.charCodeAt(before))) before -= 1;
    if (line.charCodeAt(before) === 34) keys += 1;
  }
  return keys;
}
const isSpace = (code) => code === 32 || code === 9 || code === 13;

export { CHUNK_BYTES as C, NEWLINE as N, rowContent as r, tooLong as t };
//# sourceMappingURL=row-content-BsOLOufa.js.map
