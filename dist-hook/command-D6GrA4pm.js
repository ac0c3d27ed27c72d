import { createInterface } from 'node:readline/promises';
import { readdir } from 'node:fs/promises';
import { join, relative, dirname } from 'node:path';
import * as node from 'node:fs';
import { createReadStream } from 'node:fs';
import { CommanderError, Command } from 'commander';
import { v as version } from './contract-CWYZnt_-.js';
import { p as printable, P as PolicyError } from './errors-m8cP1QOQ.js';

async function ask(question) {
  if (process.stdin.isTTY !== true) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise((resolve) => terminal.once("close", () => resolve("")));
  try {
    return await Promise.race([terminal.question(question), closed]);
  } finally {
    terminal.close();
  }
}

async function filesUnder(folder) {
  const found = [];
  const visit = async (at) => {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) await visit(path);
      else found.push(relative(folder, path));
    }
  };
  await visit(folder);
  return found;
}

async function readStream(stream, most) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}
const readFile = (path, most) => readStream(createReadStream(path), most);

const enough = 65536;
async function printJson(data, io) {
  for (const part of jsonParts(data)) await io.out(part);
  await io.out("\n");
}
function* jsonParts(data) {
  let text = "";
  const open = [];
  const tell = (value) => {
    if (typeof value !== "object" || value === null) text += printable(JSON.stringify(value) ?? "null");
    else {
      const isList = Array.isArray(value);
      text += isList ? "[" : "{";
      open.push({ entries: isList ? itemsOf(value) : fieldsOf(value), end: isList ? "]" : "}", isEmpty: true });
    }
  };
  tell(plain("", data));
  for (let last = open.at(-1); last !== void 0; last = open.at(-1)) {
    const { done, value: entry } = last.entries.next();
    if (done === true) {
      open.pop();
      text += last.isEmpty ? last.end : `
${"  ".repeat(open.length)}${last.end}`;
    } else {
      const [key, value] = entry;
      text += `${last.isEmpty ? "" : ","}
${"  ".repeat(open.length)}`;
      last.isEmpty = false;
      if (key !== null) text += `${printable(JSON.stringify(key))}: `;
      tell(value);
    }
    if (text.length < enough) continue;
    yield text;
    text = "";
  }
  yield text;
}
function* itemsOf(list) {
  for (const [index, item] of list.entries()) yield [null, plain(String(index), item)];
}
function* fieldsOf(record) {
  for (const [key, given] of Object.entries(record)) {
    const value = plain(key, given);
    if (value !== void 0 && typeof value !== "function" && typeof value !== "symbol") yield [key, value];
  }
}
function plain(key, value) {
  const { toJSON } = typeof value === "object" && value !== null ? value : {};
  return typeof toJSON === "function" ? toJSON.call(value, key) : value;
}

function refuse(error, json, io) {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof PolicyError) {
    io.err(json ? `${[...jsonParts({ issues: error.issues })].join("")}
` : `${error.message}
`);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.err(`contract-rules: a fault of the program itself: ${printable(message)}
`);
  return 3;
}

const commands = {
  decide: async () => (await import('./decide-BUi0M7jz.js')).decide,
  assess: async () => (await import('./assess-Dhs9Tviy.js')).assess,
  batch: async () => (await import('./batch-Ck5kbjWV.js')).batch,
  readings: async () => (await import('./readings-LIX1N1-l.js')).readings,
  "turning-points": async () => (await import('./turning-points-DCXevX2i.js')).turningPointsOf,
  least: async () => (await import('./least-GkQeB6BC.js')).leastOf,
  greatest: async () => (await import('./least-GkQeB6BC.js')).greatestOf,
  list: async () => (await import('./list-DNIAxHWe.js')).list,
  check: async () => (await import('./check-DosKQGgC.js')).check,
  cases: async () => (await import('./cases-C_PIjiY6.js')).cases,
  verify: async () => (await import('./verify-BT-jpr2N.js')).verify,
  rules: async () => (await import('./rules-ChksI9Ox.js')).rules,
  boundaries: async () => (await import('./boundaries-1C2nIRWX.js')).boundaries,
  mutate: async () => (await import('./mutate-BYym15IE.js').then(function (n) { return n.a; })).mutate,
  prove: async () => (await import('./prove-K278fdrp.js')).prove,
  clauses: async () => (await import('./clauses-CzlGshMQ.js')).clauses,
  facts: async () => (await import('./facts-S0OK0z-Y.js')).facts,
  docs: async () => (await import('./docs-D4AaHuVX.js')).docs,
  types: async () => (await import('./typescript-B0ZDWK_R.js')).types,
  serve: async () => (await import('./serve-DQjnkB5k.js')).serve,
  mcp: async () => (await import('./mcp-CVbx3Lxx.js')).mcp,
  compile: async () => (await import('./compile-oDhIhGh8.js')).compile,
  sql: async () => (await import('./sql-CG1dqDtv.js')).sql,
  tables: async () => (await import('./tables-V2orUzEt.js')).tablesCommand,
  diff: async () => (await import('./diff-6ZYZegWj.js')).diff,
  record: async () => (await import('./record-DMMmj9Kt.js')).recordOf,
  "verify-record": async () => (await import('./verify-record-C_5OuqWl.js')).verifyRecordOf,
  completion: async () => (await import('./completion-CPO6gbDG.js')).completion
};
const ofAll = "completion";
async function run(argv, io) {
  const code = await ran(argv, io);
  try {
    await io.flushed();
    return code;
  } catch (error) {
    return refuse(error, argv.includes("--json"), io);
  }
}
async function ran(argv, io) {
  let code = 0;
  const done = (given) => {
    code = given;
  };
  try {
    const program = programOf(io);
    for (const add of await commandsFor(argv)) add(program, io, done);
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return refuse(error, argv.includes("--json"), io);
  }
}
const inLines = (text) => text.split("\n").map(printable).join("\n");
function programOf(io) {
  return new Command("contract-rules").description("What a telecoms contract says, decided from facts.").version(version).exitOverride().configureOutput({
    writeOut: io.out,
    writeErr: (text) => io.err(inLines(text)),
    getOutHelpWidth: () => 100,
    getErrHelpWidth: () => 100
  }).addHelpText("after", "\nExample:\n  $ contract-rules decide invoice-dispute account.json");
}
function commandsFor([name = ""]) {
  if (name === "--version" || name === "-V") return Promise.resolve([]);
  const named = name !== ofAll && Object.hasOwn(commands, name) ? [name] : Object.keys(commands);
  return Promise.all(named.map((one) => commands[one]()));
}

function unwritable(file, { code, message }) {
  const found = reasons[code ?? ""] ?? message;
  return new PolicyError([{ code: "malformed", at: "", file, expected: "a file that can be written", found }]);
}
const reasons = {
  EEXIST: "a file where a folder should be",
  ENOTDIR: "a file where a folder should be",
  EISDIR: "a folder",
  ENOTEMPTY: "a folder",
  EACCES: "a place that may not be written to",
  EPERM: "a place that may not be written to",
  EROFS: "a place that may not be written to",
  ENOSPC: "no space left",
  EDQUOT: "no space left"
};

function standardOutput(stream) {
  let failure = null;
  let last = Promise.resolve();
  const failed = (error) => {
    failure ??= error ?? null;
  };
  stream.on("error", failed);
  const out = (text) => {
    if (failure !== null) return last;
    last = new Promise((resolve) => {
      stream.write(text, (error) => {
        failed(error);
        resolve();
      });
    });
    return last;
  };
  return {
    out,
    isCut: () => failure !== null,
    async flushed() {
      await last;
      if (failure !== null && failure.code !== "EPIPE") throw unwritable("standard output", failure);
    }
  };
}

function writeFiles(folder, files, fs = node) {
  const undo = [];
  let at = folder;
  const goOn = holdSignals();
  try {
    makeFolder(folder, undo, fs);
    clearLeft(folder, fs);
    const aside = fs.mkdtempSync(join(folder, `${asidePrefix}${process.pid}-`));
    const clear = () => fs.rmSync(aside, { recursive: true, force: true });
    undo.push(clear);
    const moves = Object.entries(files).map(([name, text], i) => {
      at = join(folder, name);
      const move = { to: at, from: join(aside, `new-${i}`), before: join(aside, `old-${i}`) };
      makeFolder(dirname(at), undo, fs);
      fs.writeFileSync(move.from, text);
      const isThere = fs.existsSync(at);
      if (isThere) keep(at, move.before, fs);
      return { ...move, isThere };
    });
    for (const { to, from, before, isThere } of moves) {
      at = to;
      fs.renameSync(from, to);
      undo.push(() => isThere ? fs.renameSync(before, to) : fs.rmSync(to));
    }
    tried(clear);
  } catch (error) {
    for (const step of undo.reverse()) tried(step);
    throw unwritable(at, error);
  } finally {
    goOn();
  }
}
const asidePrefix = ".contract-rules-";
function clearLeft(folder, fs) {
  for (const name of fs.readdirSync(folder)) {
    const [, pid] = name.startsWith(asidePrefix) ? /^(\d+)-/.exec(name.slice(asidePrefix.length)) ?? [] : [];
    if (pid !== void 0 && !isRunning(Number(pid)))
      tried(() => fs.rmSync(join(folder, name), { recursive: true, force: true }));
  }
}
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
function holdSignals() {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const hold = () => {
  };
  for (const signal of signals) process.on(signal, hold);
  return () => {
    for (const signal of signals) process.off(signal, hold);
  };
}
function makeFolder(folder, undo, fs) {
  if (folder === "" || fs.existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), undo, fs);
  fs.mkdirSync(folder);
  undo.push(() => fs.rmdirSync(folder));
}
function keep(file, as, fs) {
  try {
    fs.linkSync(file, as);
  } catch {
    fs.copyFileSync(file, as);
  }
}
function tried(step) {
  try {
    step();
  } catch {
  }
}

export { ask as a, readFile as b, readStream as c, filesUnder as f, jsonParts as j, printJson as p, run as r, standardOutput as s, unwritable as u, writeFiles as w };
//# sourceMappingURL=command-D6GrA4pm.js.map
