import { isUtf8 } from 'node:buffer';
import type { Issue } from '../../language/answer/issue.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import { linesOver } from './buffers.ts';
import { type BadRow, type Chunk, NEWLINE } from './chunk.ts';
import type { RowWork } from './question.ts';
import { rowContent } from './row-content.ts';
import { emptyTally, type Tally } from './tally.ts';

/** What a chunk comes to, in the order of its rows. */
export interface Answered {
  /** One line for each row that was answered, `{ "row", … }`. */
  readonly lines: Uint8Array;
  /** One for each that was not, `{ "row", "issues" }`. */
  readonly rejects: Uint8Array;
  readonly firstReject: BadRow | null;
  readonly tally: Tally;
}

/** Answers the rows of a chunk, over whose bytes the lines are written. A row that is at fault stops no other. */
export function answerRows(chunk: Chunk, work: RowWork): Answered {
  const tally = emptyTally();
  const sums = new Map<string, Sum>();
  const addMoney = (name: string, pounds: string): void => {
    const sum = sums.get(name) ?? { pence: 0, many: 0n };
    sums.set(name, sum);
    const pence = Number(pounds.replace('.', ''));
    if (Math.abs(pence) < MOST_AT_ONCE && Math.abs(sum.pence) < MOST_AT_ONCE) sum.pence += pence;
    else sum.many += BigInt(pounds.replace('.', ''));
  };
  let lines = '';
  let rejects = '';
  let firstReject: BadRow | null = null;
  const reject = (bad: BadRow): void => {
    rejects += `${JSON.stringify(bad)}\n`;
    tally.rejected += 1;
    firstReject ??= bad;
  };
  const bad = new Map(chunk.bad.map((one) => [one.row, one]));
  let row = chunk.firstLine;
  for (const line of linesOf(chunk.bytes)) {
    const told = bad.get(row);
    const issues = told?.issues ?? (line === null ? notText : null);
    if (issues !== null) reject({ row, issues });
    else if (line !== null && !isBlank(line)) {
      const answered = answer(line, work);
      if ('issues' in answered) reject({ row, issues: answered.issues });
      else {
        lines += `${JSON.stringify({ row, ...answered.answer })}\n`;
        tally.answered += 1;
        work.count(answered.answer, tally, addMoney);
      }
    }
    row += 1;
  }
  for (const [name, { pence, many }] of sums) tally.sums[name] = pounds(BigInt(pence) + many);
  return { lines: linesOver(chunk.bytes.buffer, lines), rejects: Buffer.from(rejects), firstReject, tally };
}

/** Pence added up, as a number while it holds them exactly. */
interface Sum {
  pence: number;
  many: bigint;
}
const MOST_AT_ONCE = 2 ** 52;

function answer(line: string, work: RowWork): { readonly answer: object } | { readonly issues: readonly Issue[] } {
  const parsed = rowContent(line);
  if ('issues' in parsed) return parsed;
  try {
    return { answer: work.answer(parsed.content) };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}

/** The lines as text; `null` for one that is no text. */
function* linesOf(bytes: Uint8Array): Generator<string | null> {
  if (bytes.length === 0) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isUtf8(bytes)) {
    const text = buffer.toString('utf8');
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      yield text.slice(from, end);
      from = end + 1;
    }
    if (from < text.length) yield text.slice(from);
    return;
  }
  for (let from = 0; from < buffer.length; ) {
    const end = buffer.indexOf(NEWLINE, from);
    const line = buffer.subarray(from, end === -1 ? buffer.length : end);
    yield isUtf8(line) ? line.toString('utf8') : null;
    from += line.length + 1;
  }
}

const isBlank = (line: string): boolean => line.length < 1000 && line.trim() === '';

export const notText: readonly Issue[] = [
  { code: 'malformed', at: '', expected: 'text in UTF-8', found: 'other bytes' },
];

const pounds = (pence: bigint): string => {
  const digits = String(pence < 0n ? -pence : pence).padStart(3, '0');
  return `${pence < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
