import type { InnerPolicy } from '../../inner-policy.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import type { Io } from '../io.ts';
import { nameOf, unreadable } from '../read-json.ts';
import { answerRest, isPartlyAnswered } from './answer-rest.ts';
import { type Buffers, buffersOf } from './buffers.ts';
import { type Checkpoint, readCheckpoint, refuseOther } from './checkpoint.ts';
import type { BadRow, Chunk } from './chunk.ts';
import type { Columns } from './columns.ts';
import { policyGiven } from './given-policy.ts';
import { inOrder } from './in-order.ts';
import { marked } from './marked.ts';
import { type Format, type OpenInput, openInput } from './open-input.ts';
import { finishWhole, isFileTarget, type Outputs, openOutputs, type Targets, targetsOf } from './outputs.ts';
import { poolOf } from './pool.ts';
import { type Progress, progress } from './progress.ts';
import { type Question, rowWork } from './question.ts';
import { type Summary, summaryOf } from './summary.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** One batch as it was asked for. */
export interface Batch extends Targets {
  readonly question: Question;
  readonly input: string;
  readonly format: Format;
  readonly columns: Columns | null;
  /** What goes over rows first; `null` for `evaluate` alone. */
  readonly engine: 'duckdb' | null;
  /** How many threads answer at most. */
  readonly workers: number;
  /** Whether the first reject ends it. */
  readonly isStrict: boolean;
  /** Whether it goes on from what stands beside the output. */
  readonly resumes: boolean;
  /** Whether nothing is said while it runs. */
  readonly isQuiet: boolean;
}

/** A checkpoint is written so often, in milliseconds. */
const BETWEEN_CHECKPOINTS = 500;

/**
 * Answers all rows and gives what they came to; `null` where nobody reads the output any more. Throws `PolicyError` for a question, input or
 * output at fault, and under `isStrict` for a row.
 */
export async function runBatch(batch: Batch, io: Io): Promise<Summary | null> {
  const policy = await policyGiven(batch.question.policy);
  rowWork(batch.question, policy);
  const targets = await targetsOf(batch.input, batch);
  // Of what is no text nothing is read into them.
  const isText = batch.format !== 'parquet' && batch.engine === null;
  const buffers = buffersOf(isText ? batch.workers * 2 : 0);
  const input = await openInput({ ...batch, policy, buffers }, io);
  const mark = { asked: askedOf(batch, policy), input: input.mark };
  if (batch.resumes && !(await isFileTarget(targets.out)))
    throw unreadable('--resume', 'an output that is a file', batch.out);
  const before = batch.resumes ? await readCheckpoint(targets.out) : null;
  if (before !== null) refuseOther(before, mark);
  const at: Reached = before ?? { ...mark, ...nothingYet() };
  const rowsBefore = rowsOf(at.tally);
  const begun = performance.now();
  const shown = progress({
    write: batch.isQuiet ? () => {} : io.err,
    isTerminal: io.streams.stderrIsTerminal,
    size: input.size,
    now: () => performance.now(),
  });
  if (at.isWhole) await finishWhole(targets);
  else {
    const outputs = await openOutputs(targets, before, io);
    const isDone = await writeAll({ ...batch, policy }, { ...input, buffers }, outputs, at, shown, io).catch(
      async (error) => {
        // What a reject ends would end there again.
        await outputs.leave(at.line > 0 && !(error instanceof Rejected));
        throw error;
      },
    );
    if (!isDone) {
      await outputs.leave(false);
      return null;
    }
    await outputs.finish();
  }
  const rows = rowsOf(at.tally) - rowsBefore;
  shown.end(rows);
  return summaryOf(batch.question.asked, policy.stamp, at.tally, rows, (performance.now() - begun) / 1000);
}

/** How far it came, while it goes on. */
type Reached = { -readonly [Key in keyof Checkpoint]: Checkpoint[Key] };

const nothingYet = () => ({ line: 0, digest: '', written: 0, rejected: 0, tally: emptyTally(), isWhole: false });

const rowsOf = ({ answered, rejected }: Tally): number => answered + rejected;

/** Whether all of it was taken. */
async function writeAll(
  batch: Batch & { readonly policy: InnerPolicy },
  input: OpenInput & { readonly buffers: Buffers },
  outputs: Outputs,
  at: Reached,
  shown: Progress,
  io: Io,
): Promise<boolean> {
  const pool = poolOf(io.streams.worker, batch.workers, batch.question);
  const rowsBefore = rowsOf(at.tally);
  const work = rowWork(batch.question, batch.policy);
  const answer = (chunk: Chunk) =>
    isPartlyAnswered(chunk) ? answerRest(chunk, work, pool.answer) : pool.answer(chunk);
  try {
    await outputs.keep(at);
    let kept = performance.now();
    // One that is answered and one that waits for each thread.
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

/** What the output depends on beside the input. */
const askedOf = (
  { question, format, columns, engine, isStrict, rejects }: Batch,
  { stamp }: InnerPolicy,
): Checkpoint['asked'] => ({
  decision: question.asked,
  options: question.options,
  values: question.values,
  format,
  columns,
  strict: isStrict,
  rejects,
  policy: stamp.digest,
  ...(engine !== null && { engine }),
});

/** The first row that was rejected, where one is too many. */
class Rejected extends PolicyError {
  constructor(input: string, { row, issues }: BadRow) {
    super(issues.map((issue) => ({ ...issue, file: `${nameOf(input)}, row ${row}` })));
  }
}
