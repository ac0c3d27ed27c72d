import { isUtf8 } from 'node:buffer';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { l as linesOver, e as emptyTally } from './tally-C-GuIsdO.js';
import { N as NEWLINE, r as rowContent } from './row-content-BsOLOufa.js';

function answerRows(chunk, work) {
  const tally = emptyTally();
  const sums = /* @__PURE__ */ new Map();
  const addMoney = (name, pounds2) => {
    const sum = sums.get(name) ?? { pence: 0, many: 0n };
    sums.set(name, sum);
    const pence = Number(pounds2.replace(".", ""));
    if (Math.abs(pence) < MOST_AT_ONCE && Math.abs(sum.pence) < MOST_AT_ONCE) sum.pence += pence;
    else sum.many += BigInt(pounds2.replace(".", ""));
  };
  let lines = "";
  let rejects = "";
  let firstReject = null;
  const reject = (bad2) => {
    rejects += `${JSON.stringify(bad2)}
`;
    tally.rejected += 1;
    firstReject ??= bad2;
  };
  const bad = new Map(chunk.bad.map((one) => [one.row, one]));
  let row = chunk.firstLine;
  for (const line of linesOf(chunk.bytes)) {
    const told = bad.get(row);
    const issues = told?.issues ?? (line === null ? notText : null);
    if (issues !== null) reject({ row, issues });
    else if (line !== null && !isBlank(line)) {
      const answered = answer(line, work);
      if ("issues" in answered) reject({ row, issues: answered.issues });
      else {
        lines += `${JSON.stringify({ row, ...answered.answer })}
`;
        tally.answered += 1;
        work.count(answered.answer, tally, addMoney);
      }
    }
    row += 1;
  }
  for (const [name, { pence, many }] of sums) tally.sums[name] = pounds(BigInt(pence) + many);
  return { lines: linesOver(chunk.bytes.buffer, lines), rejects: Buffer.from(rejects), firstReject, tally };
}
const MOST_AT_ONCE = 2 ** 52;
function answer(line, work) {
  const parsed = rowContent(line);
  if ("issues" in parsed) return parsed;
  try {
    return { answer: work.answer(parsed.content) };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}
function* linesOf(bytes) {
  if (bytes.length === 0) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isUtf8(bytes)) {
    const text = buffer.toString("utf8");
    let from = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
      yield text.slice(from, end);
      from = end + 1;
    }
    if (from < text.length) yield text.slice(from);
    return;
  }
  for (let from = 0; from < buffer.length; ) {
    const end = buffer.indexOf(NEWLINE, from);
    const line = buffer.subarray(from, end === -1 ? buffer.length : end);
    yield isUtf8(line) ? line.toString("utf8") : null;
    from += line.length + 1;
  }
}
const isBlank = (line) => line.length < 1e3 && line.trim() === "";
const notText = [
  { code: "malformed", at: "", expected: "text in UTF-8", found: "other bytes" }
];
const pounds = (pence) => {
  const digits = String(pence < 0n ? -pence : pence).padStart(3, "0");
  return `${pence < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

export { answerRows as a, notText as n };
//# sourceMappingURL=answer-rows-COiprj4I.js.map
