import { stat, open } from 'node:fs/promises';
import { u as unreadable, n as nameOf, a as notRead } from './read-json-B-6bj4wI.js';
import { N as NEWLINE, C as CHUNK_BYTES, t as tooLong } from './row-content-BsOLOufa.js';
import { l as limits } from './evaluation-3mlOUAof.js';

async function* lineChunks(pieces, { take, give }) {
  const most = CHUNK_BYTES + limits.rowBytes;
  let held = null;
  let length = 0;
  let line = 1;
  let read = 0;
  let bad = [];
  let isDropping = false;
  const keep = (part) => {
    held ??= take(CHUNK_BYTES + 1);
    if (held.length < length + part.length) {
      const longer = take(Math.max(2 * held.length, length + part.length));
      longer.set(held.subarray(0, length));
      give(held);
      held = longer;
    }
    held.set(part, length);
    length += part.length;
  };
  const taken = () => {
    const bytes = held?.subarray(0, length) ?? new Uint8Array();
    held = null;
    length = 0;
    return bytes;
  };
  const chunk = (bytes) => {
    const firstLine = line;
    line += linesIn(bytes);
    const made = { bytes, firstLine, lastLine: line - 1, read, bad };
    bad = [];
    return made;
  };
  function* withoutLast() {
    const bytes = taken();
    const start = bytes.lastIndexOf(NEWLINE, -2) + 1;
    if (start > 0) yield chunk(bytes.slice(0, start));
    give(bytes);
    bad = [{ row: line, issues: [tooLong] }];
  }
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length; ) {
      const earliest = isDropping ? from : Math.max(from, from + CHUNK_BYTES - length - 1);
      const end = piece.indexOf(NEWLINE, earliest);
      const to = end === -1 ? piece.length : end + 1;
      read += to - from;
      if (!isDropping) keep(piece.subarray(from, to));
      if (length > most) {
        yield* withoutLast();
        isDropping = true;
      }
      if (end !== -1 && isDropping) keep(endOfLine);
      else if (end !== -1) yield chunk(taken());
      if (end !== -1) isDropping = false;
      from = to;
    }
  }
  if (isDropping) keep(endOfLine);
  if (length > 0) yield chunk(taken());
}
const endOfLine = new Uint8Array([NEWLINE]);
function linesIn(bytes) {
  let lines = bytes.at(-1) === NEWLINE || bytes.length === 0 ? 0 : 1;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

async function* textBytes(pieces, file) {
  let decoder = null;
  let start = new Uint8Array();
  const text = (bytes, isLast) => {
    if (decoder === null) return bytes;
    try {
      return Buffer.from(decoder.decode(bytes, { stream: !isLast }));
    } catch {
      throw unreadable(file, "text in UTF-8 or UTF-16", "other bytes");
    }
  };
  for await (const piece of pieces) {
    if (start === null) {
      yield text(piece, false);
      continue;
    }
    start = Buffer.concat([start, piece]);
    if (start.length < 3) continue;
    decoder = decoderFor(start);
    yield text(withoutMark(start), false);
    start = null;
  }
  if (start !== null) {
    decoder = decoderFor(start);
    yield text(withoutMark(start), false);
  }
  if (decoder !== null) yield text(new Uint8Array(), true);
}
function decoderFor([first, second]) {
  const encoding = first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : null;
  return encoding === null ? null : new TextDecoder(encoding, { fatal: true });
}
const withoutMark = (bytes) => bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? bytes.subarray(3) : bytes;

function formatOf(path) {
  const [, extension] = /\.(csv|parquet)$/i.exec(path) ?? [];
  return extension === void 0 ? "ndjson" : extension.toLowerCase();
}
async function openInput({ input: path, format, columns, engine, question, policy, workers, buffers }, io) {
  const mark = await markOf(path, io);
  const size = mark?.bytes ?? null;
  if (engine === "duckdb") {
    if (format === "ndjson" || path === "-")
      throw unreadable("--engine", "`duckdb` for a file of Parquet or CSV", path === "-" ? "standard input" : format);
    if (question.policy !== null) throw unreadable("--engine", "`duckdb` without --policy", "both");
    const { sqlInput } = await import('./sql-chunks-C68G6v_i.js');
    const found = await sqlInput(path, format, columns, question, workers);
    if (found !== null) return { ...found, mark };
  }
  if (format === "parquet") {
    if (path === "-") throw unreadable(nameOf(path), "NDJSON or CSV, as Parquet is read from a file", "Parquet");
    const { parquetInput } = await import('./parquet-chunks-Bk_E6XyW.js');
    return { ...await parquetInput(path, columns, policy.dictionary), mark };
  }
  const pieces = textBytes(path === "-" ? io.streams.in : piecesOf(path), nameOf(path));
  if (format === "ndjson") return { size, chunks: lineChunks(pieces, buffers), mark };
  const { csvChunks } = await import('./csv-chunks-CKOkXCOM.js');
  return {
    size,
    chunks: csvChunks(lineChunks(pieces, buffers), columns, nameOf(path), policy.dictionary, buffers),
    mark
  };
}
async function markOf(path, io) {
  if (path === "-") {
    if (io.stdinIsTerminal) throw unreadable(nameOf(path), "rows: name a file, or pipe them in");
    return null;
  }
  const found = await stat(path).catch((error) => {
    throw notRead(path, error);
  });
  if (found.isDirectory()) throw notRead(path, Object.assign(new Error(), { code: "EISDIR" }));
  return found.isFile() ? { bytes: found.size, modified: found.mtimeMs } : null;
}
async function* piecesOf(path) {
  try {
    const file = await open(path);
    try {
      const piece = new Uint8Array(CHUNK_BYTES);
      for (; ; ) {
        const { bytesRead } = await file.read(piece, 0, piece.length, null);
        if (bytesRead === 0) return;
        yield piece.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw notRead(path, error);
  }
}

export { formatOf, openInput };
//# sourceMappingURL=open-input-rOZCm9R-.js.map
