import type { Answered } from './answer-rows.ts';
import type { Chunk, ReadChunk } from './chunk.ts';
import type { RowWork } from './question.ts';
import { addTally, emptyTally } from './tally.ts';

/** A chunk of which SQL has answered rows; its lines are those of the others. */
export interface PartlyAnswered extends ReadChunk {
  readonly bySql: ReadonlyMap<number, object>;
  /** How often rows were refused, by why. */
  readonly refused: Readonly<Record<string, number>>;
}

export const isPartlyAnswered = (chunk: Chunk): chunk is PartlyAnswered => 'bySql' in chunk;

/** What SQL answered and what was answered after it, in the order of rows. */
export async function answerRest(
  { bySql, refused, ...chunk }: PartlyAnswered,
  work: RowWork,
  answer: (chunk: Chunk) => Promise<Answered>,
): Promise<Answered> {
  const tally = emptyTally();
  const pence = new Map<string, bigint>();
  const add = (name: string, pounds: string): void => {
    pence.set(name, (pence.get(name) ?? 0n) + BigInt(pounds.replace('.', '')));
  };
  const own = [...bySql].map(([row, answered]) => {
    const picked = work.pick(answered);
    work.count(picked, tally, add);
    return [row, JSON.stringify({ row, ...picked })] as const;
  });
  tally.answered = own.length;
  for (const [name, sum] of pence) tally.sums[name] = inPounds(sum);
  tally.ways = { sql: own.length, refused };
  const isAll = Object.keys(refused).length === 0;
  const rest = isAll ? null : await answer(chunk);
  const lines =
    rest === null
      ? []
      : Buffer.from(rest.lines)
          .toString('utf8')
          .split('\n')
          .filter((line) => line !== '');
  const others = lines.map((line) => [Number(/^\{"row":(\d+)/.exec(line)?.[1]), line] as const);
  const all = others.length === 0 ? own : [...own, ...others].sort(([a], [b]) => a - b);
  if (rest !== null) addTally(tally, rest.tally);
  return {
    lines: Buffer.from(all.map(([, line]) => `${line}\n`).join('')),
    rejects: rest?.rejects ?? Buffer.alloc(0),
    firstReject: rest?.firstReject ?? null,
    tally,
  };
}

const inPounds = (pence: bigint): string => {
  const digits = String(pence < 0n ? -pence : pence).padStart(3, '0');
  return `${pence < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
