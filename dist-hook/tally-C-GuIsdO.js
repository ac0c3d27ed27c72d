import { C as CHUNK_BYTES } from './row-content-BsOLOufa.js';
import { J as moneyText, P as plus, k as decimal } from './evaluation-3mlOUAof.js';

function buffersOf(most) {
  const idle = [];
  return {
    take(least) {
      const at = idle.findIndex(({ byteLength }) => byteLength >= least);
      const [found = new ArrayBuffer(roomFor(least))] = at === -1 ? [] : idle.splice(at, 1);
      return new Uint8Array(found);
    },
    give(bytes) {
      const { buffer } = bytes;
      if (Buffer.isBuffer(bytes) || !(buffer instanceof ArrayBuffer) || idle.length >= most) return;
      if (buffer.byteLength > 0 && buffer.byteLength <= LONGEST) idle.push(buffer);
    }
  };
}
function linesOver(buffer, text) {
  const length = Buffer.byteLength(text);
  const found = length <= buffer.byteLength ? buffer : new ArrayBuffer(roomFor(length));
  Buffer.from(found).write(text);
  return new Uint8Array(found, 0, length);
}
const roomFor = (length) => Math.ceil(length / STEP) * STEP;
const STEP = CHUNK_BYTES / 4;
const LONGEST = 8 * CHUNK_BYTES;

const emptyTally = () => ({ answered: 0, rejected: 0, outcomes: {}, sums: {} });
function addTally(to, more) {
  to.answered += more.answered;
  to.rejected += more.rejected;
  for (const [decision, counts] of Object.entries(more.outcomes))
    for (const [outcome, count] of Object.entries(counts)) countOutcome(to, decision, outcome, count);
  if (more.ways !== void 0) to.ways = addedWays(to.ways ?? { sql: 0, refused: {} }, more.ways);
  for (const [name, sum] of Object.entries(more.sums)) to.sums[name] = added(to.sums[name] ?? "0.00", sum);
}
function addedWays(a, b) {
  const refused = { ...a.refused };
  for (const [reason, count] of Object.entries(b.refused)) refused[reason] = (refused[reason] ?? 0) + count;
  return { sql: a.sql + b.sql, refused };
}
function countOutcome(to, decision, outcome, times = 1) {
  to.outcomes[decision] ??= {};
  const counts = to.outcomes[decision];
  counts[outcome ?? "null"] = (counts[outcome ?? "null"] ?? 0) + times;
}
const added = (one, other) => moneyText(plus(decimal(one), decimal(other)));

export { addTally as a, buffersOf as b, countOutcome as c, emptyTally as e, linesOver as l };
//# sourceMappingURL=tally-C-GuIsdO.js.map
