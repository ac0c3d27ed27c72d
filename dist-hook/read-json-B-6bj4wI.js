import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { p as parseJson } from './parse-json-CYdDjLwt.js';

function decoded(bytes) {
  const [first, second] = bytes;
  const isLittle = first === 255 && second === 254;
  const encoding = isLittle ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const mostBytes = 5e7;
async function readJson(path, io) {
  const parsed = parseJson(await readText(path, io, "JSON"));
  if ("content" in parsed) return parsed.content;
  throw new PolicyError(parsed.issues.map((issue) => ({ file: nameOf(path), ...issue })));
}
async function readText(path, io, what) {
  const file = nameOf(path);
  if (path === "-" && io.stdinIsTerminal) throw unreadable(file, `${what}: name a file, or pipe it in`);
  const reading = path === "-" ? io.readStdin(mostBytes) : io.readFile(path, mostBytes);
  const bytes = await reading.catch((error) => {
    throw notRead(file, error);
  });
  if (bytes.length > mostBytes)
    throw new PolicyError([{ code: "too-long", at: "", file, expected: `${mostBytes} bytes`, found: "more" }]);
  const text = decoded(bytes);
  if (text === null) throw unreadable(file, "text in UTF-8", "other bytes");
  return text;
}
const nameOf = (path) => path === "-" ? "standard input" : path;
async function jsonFilesOf(folder, io) {
  const names = await io.readFolder(folder).catch((error) => {
    throw notRead(folder, error, "a folder");
  });
  const files = names.filter((name) => name.endsWith(".json")).sort();
  if (files.length === 0) throw unreadable(folder, "rule files that end in .json", "none");
  return files;
}
const notRead = (file, { code, message }, what = "a file") => unreadable(file, `${what} that can be read`, reasons[code ?? ""] ?? message);
function unreadable(file, expected, found) {
  const issue = { code: "malformed", at: "", file, expected };
  return new PolicyError([found === void 0 ? issue : { ...issue, found }]);
}
const reasons = {
  ENOENT: "none of that name",
  EISDIR: "a folder",
  ENOTDIR: "a file",
  EACCES: "one that may not be read"
};

export { notRead as a, readText as b, decoded as d, jsonFilesOf as j, nameOf as n, readJson as r, unreadable as u };
//# sourceMappingURL=read-json-B-6bj4wI.js.map
