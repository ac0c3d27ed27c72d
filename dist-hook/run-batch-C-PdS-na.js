import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { u as unreadable, n as nameOf } from './read-json-B-6bj4wI.js';
import { a as addTally, e as emptyTally, b as buffersOf } from './tally-C-GuIsdO.js';
import { readFile, rm, writeFile, rename, stat, open, mkdir, realpath } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { u as unwritable } from './command-D6GrA4pm.js';
import { policyGiven } from './given-policy-Dkc7nVgY.js';
import { createHash } from 'node:crypto';
import { openInput } from './open-input-rOZCm9R-.js';
import { dirname, resolve } from 'node:path';
import { a as threadsOf } from './threads-LlMk6qnr.js';
import { b as bar } from './bar-BVE4go1I.js';
import { inEnglish, summaryOf } from './summary-Cm0l1eKk.js';
import { r as rowWork } from './question-u_Ymq8Hd.js';

const isPartlyAnswered = (chunk) => "bySql" in chunk;
async function answerRest({ bySql, refused, ...chunk }, work, answer) {
  const tally = emptyTally();
  const pence = /* @__PURE__ */ new Map();
  const add = (name, pounds) => {
    pence.set(name, (pence.get(name) ?? 0n) + BigInt(pounds.replace(".", "")));
  };
  const own = [...bySql].map(([row, answered]) => {
    const picked = work.pick(answered);
    work.count(picked, tally, add);
    return [row, JSON.stringify({ row, ...picked })];
  });
  tally.answered = own.length;
  for (const [name, sum] of pence) tally.sums[name] = inPounds(sum);
  tally.ways = { sql: own.length, refused };
  const isAll = Object.keys(refused).length === 0;
  const rest = isAll ? null : await answer(chunk);
  const lines = rest === null ? [] : Buffer.from(rest.lines).toString("utf8").split("\n").filter((line) => line !== "");
  const others = lines.map((line) => [Number(/^\{"row":(\d+)/.exec(line)?.[1]), line]);
  const all = others.length === 0 ? own : [...own, ...others].sort(([a], [b]) => a - b);
  if (rest !== null) addTally(tally, rest.tally);
  return {
    lines: Buffer.from(all.map(([, line]) => `${line}
`).join("")),
    rejects: rest?.rejects ?? Buffer.alloc(0),
    firstReject: rest?.firstReject ?? null,
    tally
  };
}
const inPounds = (pence) => {
  const digits = String(pence < 0n ? -pence : pence).padStart(3, "0");
  return `${pence < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const fileOf = (out) => `${out}.partial.json`;
async function readCheckpoint(out) {
  const file = fileOf(out);
  const text = await readFile(file, "utf8").catch((error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw unreadable(file, "a file that can be read", error.message);
  });
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(file, "how far the batch came", "something else; begin again without --resume");
  }
}
async function writeCheckpoint(out, checkpoint) {
  const file = fileOf(out);
  try {
    await writeFile(`${file}.new`, JSON.stringify(checkpoint), { flush: true });
    await rename(`${file}.new`, file);
  } catch (error) {
    throw unwritable(file, error);
  }
}
const removeCheckpoint = (out) => rm(fileOf(out), { force: true });
function refuseOther(before, { asked, input }) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(before.asked), ...Object.keys(asked)])];
  const other = names.filter((name) => !isDeepStrictEqual(before.asked[name], asPlain(asked[name])));
  if (!isDeepStrictEqual(before.input, input)) other.unshift("input");
  if (other.length > 0) throw otherThan(other);
}
const otherThan = (what) => new PolicyError(
  what.map(
    (name) => ({
      code: "malformed",
      at: "",
      file: "--resume",
      expected: `the same ${name} as that of what was begun`,
      found: "another; begin again without --resume"
    })
  )
);
const asPlain = (value) => value === void 0 ? void 0 : JSON.parse(JSON.stringify(value));

async function* inOrder(from, most, work) {
  const begun = [];
  const coming = from[Symbol.asyncIterator]();
  let next = null;
  let isDone = false;
  try {
    for (; ; ) {
      const [first] = begun;
      if (!isDone && begun.length < most) {
        next ??= noted(coming.next());
        const came = await (first === void 0 ? next : Promise.race([next, first[1].then(() => null)]));
        if (came !== null) {
          next = null;
          if (came.done === true) isDone = true;
          else begun.push([came.value, noted(work(came.value))]);
          continue;
        }
      }
      if (first === void 0) return;
      begun.shift();
      yield [first[0], await first[1]];
    }
  } finally {
    if (!isDone && coming.return !== void 0) void noted(coming.return());
  }
}
function noted(promise) {
  promise.catch(() => {
  });
  return promise;
}

async function* marked(chunks, from) {
  const hash = createHash("sha256");
  let isBehind = from.line > 0;
  for await (const chunk of chunks) {
    hash.update(chunk.bytes);
    if (chunk.bad.length > 0) hash.update(JSON.stringify(chunk.bad));
    const digest = hash.copy().digest("hex");
    if (!isBehind) yield { ...chunk, digest };
    else if (chunk.lastLine >= from.line) {
      if (chunk.lastLine !== from.line || digest !== from.digest) throw otherThan(["input"]);
      isBehind = false;
    }
  }
  if (isBehind) throw otherThan(["input"]);
}

const asideOf = (path) => `${path}.partial`;
async function asideSink(path, kept) {
  const aside = asideOf(path);
  const file = await orUnwritable(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    return open(aside, kept === 0 ? "w" : "r+");
  });
  let length = kept;
  try {
    const { size } = await file.stat();
    if (size < kept) throw unreadable(aside, `${kept} bytes, to go on from`, `${size}; begin again without --resume`);
    await orUnwritable(path, () => file.truncate(kept));
  } catch (error) {
    await file.close();
    throw error;
  }
  return {
    write: (bytes) => orUnwritable(path, async () => {
      await writeAll$1(file, bytes, length);
      length += bytes.length;
    }),
    length: () => length,
    sync: () => orUnwritable(path, () => file.datasync()),
    close: () => file.close(),
    finish: () => finishAside(path)
  };
}
const finishAside = (path) => orUnwritable(path, async () => {
  if (await isThere(asideOf(path))) await rename(asideOf(path), path);
});
async function openSink(path) {
  const file = await orUnwritable(path, () => open(path, "w"));
  return {
    ...passing,
    write: (bytes) => orUnwritable(path, () => writeAll$1(file, bytes, null)),
    close: () => file.close()
  };
}
const streamSink = (print) => ({
  ...passing,
  write: async (bytes) => print(new Uint8Array(bytes))
});
const nothing = async () => {
};
const passing = { length: () => 0, sync: nothing, close: nothing, finish: nothing };
async function writeAll$1(file, bytes, at) {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, from, bytes.length - from, at === null ? null : at + from);
    from += bytesWritten;
  }
}
const isThere = (path) => stat(path).then(
  () => true,
  () => false
);
async function orUnwritable(path, work) {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Error && "syscall" in error ? unwritable(path, error) : error;
  }
}
async function isDevice(path) {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw unwritable(path, Object.assign(new Error(), { code: "EISDIR" }));
  return found !== null && !found.isFile();
}

async function targetsOf(input, { out: given, rejects: named }) {
  const out = await followed(given);
  const besideFile = await isFileTarget(out) ? `${out}.rejects.ndjson` : null;
  const rejects = named === null ? besideFile : await followed(named);
  if (rejects !== null) await isDevice(rejects);
  const twice = [];
  const refuse = (file, found) => twice.push({
    code: "malformed",
    at: "",
    file,
    expected: "a file that nothing else is read from or written to",
    found
  });
  const read = await followed(input);
  const isRead = (target) => target !== "-" && isSame(target, read);
  if (await isFileTarget(out) && isRead(out)) refuse("--out", given);
  if (rejects !== null && (isSame(rejects, out) || isRead(rejects))) refuse("--rejects", named ?? rejects);
  if (twice.length > 0) throw new PolicyError(twice);
  return { out, rejects };
}
const isFileTarget = async (path) => path !== "-" && !await isDevice(path);
const isSame = (one, other) => resolve(one) === resolve(other);
const followed = (path) => path === "-" ? Promise.resolve(path) : realpath(path).catch(() => path);
async function openOutputs({ out, rejects }, from, io) {
  const isFile = await isFileTarget(out);
  const paths = [out, rejects];
  const [lines, bad] = await openBoth(
    () => sinkTo(out, from?.written ?? 0, io.streams.out),
    () => rejects === null ? Promise.resolve(streamSink((bytes) => io.err(text(bytes)))) : sinkTo(rejects, from?.rejected ?? 0, io.streams.out)
  );
  const close = async () => {
    await lines.close();
    await bad.close();
  };
  return {
    async write(answered) {
      if (answered.lines.length > 0) await lines.write(answered.lines);
      if (answered.rejects.length > 0) await bad.write(answered.rejects);
    },
    async keep(at) {
      if (!isFile) return;
      await lines.sync();
      await bad.sync();
      await writeCheckpoint(out, { ...at, written: lines.length(), rejected: bad.length() });
    },
    isCut: () => out === "-" && io.streams.isCut(),
    async finish() {
      await close();
      await bad.finish();
      await lines.finish();
      if (isFile) await removeCheckpoint(out);
    },
    async leave(canGoOn) {
      await close();
      if (canGoOn && isFile) return;
      for (const path of paths) if (path !== null && path !== "-") await rm(asideOf(path), { force: true });
      if (isFile) await removeCheckpoint(out);
    }
  };
}
async function finishWhole({ out, rejects }) {
  if (rejects !== null) await finishAside(rejects);
  await finishAside(out);
  await removeCheckpoint(out);
}
async function sinkTo(path, kept, print) {
  if (path === "-") return streamSink(print);
  return await isDevice(path) ? openSink(path) : asideSink(path, kept);
}
async function openBoth(one, other) {
  const first = await one();
  try {
    return [first, await other()];
  } catch (error) {
    await first.close();
    throw error;
  }
}
const text = (bytes) => Buffer.from(bytes).toString("utf8");

function poolOf(worker, threads, question) {
  const pool = threadsOf({
    worker,
    name: "answerChunk",
    threads,
    told: question,
    memory: 512
  });
  return {
    answer: ({ bytes, firstLine, bad }) => pool.run({ bytes, firstLine, bad }, [bytes.buffer]),
    close: pool.close
  };
}

function progress({ write, isTerminal, size, now }) {
  const begun = now();
  const every = isTerminal ? 250 : 1e4;
  let told = begun;
  const line = (rows, read) => {
    const seconds = (now() - begun) / 1e3;
    const rate = `${inEnglish(rows)} rows, ${inEnglish(Math.round(rows / Math.max(seconds, 1e-3)))} a second`;
    if (size === null || size === 0) return rate;
    const part = Math.min(read / size, 1);
    const left = part === 0 ? "" : `, ${clock(seconds * (1 - part) / part)} left`;
    const percent = `${String(Math.floor(part * 100)).padStart(3)}%`;
    return `${isTerminal ? `${bar(part)} ` : ""}${percent}, ${rate}${left}`;
  };
  return {
    at(rows, read) {
      if (now() - told < every) return;
      told = now();
      write(isTerminal ? `\r\x1B[K${line(rows, read)}` : `${line(rows, read).trimStart()}
`);
    },
    end(rows) {
      if (isTerminal) write("\r\x1B[K");
      else write(`done, ${inEnglish(rows)} rows in ${clock((now() - begun) / 1e3)}
`);
    }
  };
}
function clock(seconds) {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part) => String(part).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

const BETWEEN_CHECKPOINTS = 500;
async function runBatch(batch, io) {
  const policy = await policyGiven(batch.question.policy);
  rowWork(batch.question, policy);
  const targets = await targetsOf(batch.input, batch);
  const isText = batch.format !== "parquet" && batch.engine === null;
  const buffers = buffersOf(isText ? batch.workers * 2 : 0);
  const input = await openInput({ ...batch, policy, buffers }, io);
  const mark = { asked: askedOf(batch, policy), input: input.mark };
  if (batch.resumes && !await isFileTarget(targets.out))
    throw unreadable("--resume", "an output that is a file", batch.out);
  const before = batch.resumes ? await readCheckpoint(targets.out) : null;
  if (before !== null) refuseOther(before, mark);
  const at = before ?? { ...mark, ...nothingYet() };
  const rowsBefore = rowsOf(at.tally);
  const begun = performance.now();
  const shown = progress({
    write: batch.isQuiet ? () => {
    } : io.err,
    isTerminal: io.streams.stderrIsTerminal,
    size: input.size,
    now: () => performance.now()
  });
  if (at.isWhole) await finishWhole(targets);
  else {
    const outputs = await openOutputs(targets, before, io);
    const isDone = await writeAll({ ...batch, policy }, { ...input, buffers }, outputs, at, shown, io).catch(
      async (error) => {
        await outputs.leave(at.line > 0 && !(error instanceof Rejected));
        throw error;
      }
    );
    if (!isDone) {
      await outputs.leave(false);
      return null;
    }
    await outputs.finish();
  }
  const rows = rowsOf(at.tally) - rowsBefore;
  shown.end(rows);
  return summaryOf(batch.question.asked, policy.stamp, at.tally, rows, (performance.now() - begun) / 1e3);
}
const nothingYet = () => ({ line: 0, digest: "", written: 0, rejected: 0, tally: emptyTally(), isWhole: false });
const rowsOf = ({ answered, rejected }) => answered + rejected;
async function writeAll(batch, input, outputs, at, shown, io) {
  const pool = poolOf(io.streams.worker, batch.workers, batch.question);
  const rowsBefore = rowsOf(at.tally);
  const work = rowWork(batch.question, batch.policy);
  const answer = (chunk) => isPartlyAnswered(chunk) ? answerRest(chunk, work, pool.answer) : pool.answer(chunk);
  try {
    await outputs.keep(at);
    let kept = performance.now();
    for await (const [chunk, answered] of inOrder(marked(input.chunks, at), batch.workers * 2, answer)) {
      if (batch.isStrict && answered.firstReject !== null) throw new Rejected(batch.input, answered.firstReject);
      await outputs.write(answered);
      input.buffers.give(answered.lines);
      if (outputs.isCut()) return false;
      addTally(at.tally, answered.tally);
      Object.assign(at, { line: chunk.lastLine, digest: chunk.digest });
      if (performance.now() - kept >= BETWEEN_CHECKPOINTS) {
        await outputs.keep(at);
        kept = performance.now();
      }
      shown.at(rowsOf(at.tally) - rowsBefore, chunk.read);
    }
    at.isWhole = true;
    await outputs.keep(at);
    return true;
  } finally {
    await pool.close();
  }
}
const askedOf = ({ question, format, columns, engine, isStrict, rejects }, { stamp }) => ({
  decision: question.asked,
  options: question.options,
  values: question.values,
  format,
  columns,
  strict: isStrict,
  rejects,
  policy: stamp.digest,
  ...engine !== null && { engine }
});
class Rejected extends PolicyError {
  constructor(input, { row, issues }) {
    super(issues.map((issue) => ({ ...issue, file: `${nameOf(input)}, row ${row}` })));
  }
}

export { runBatch };
//# sourceMappingURL=run-batch-C-PdS-na.js.map
