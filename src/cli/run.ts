import { Command } from 'commander';
import { files } from '../../rules/index.ts';
import { printable } from '../language/answer/printable.ts';
import { assess } from './assess.ts';
import { batch } from './batch.ts';
import { cases } from './cases.ts';
import { check } from './check.ts';
import { clauses } from './clauses.ts';
import { compile } from './compile.ts';
import { completion } from './completion.ts';
import { decide } from './decide.ts';
import { diff } from './diff.ts';
import { docs } from './docs.ts';
import { facts } from './facts.ts';
import type { Done, ExitCode, Io } from './io.ts';
import { list } from './list.ts';
import { readings } from './readings.ts';
import { recordOf } from './record.ts';
import { refuse } from './refusal.ts';
import { tablesCommand } from './tables.ts';
import { turningPointsOf } from './turning-points.ts';
import { verifyRecordOf } from './verify-record.ts';

/** Runs one command, `argv` being what follows the program's name, and gives the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const code = await ran(argv, io);
  try {
    await io.flushed();
    return code;
  } catch (error) {
    return refuse(error, argv.includes('--json'), io);
  }
}

async function ran(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = programOf(io, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return refuse(error, argv.includes('--json'), io);
  }
}

/** What was typed is told again in messages. */
const inLines = (text: string): string => text.split('\n').map(printable).join('\n');

function programOf(io: Io, done: Done): Command {
  const program = new Command('contract-rules')
    .description('What a telecoms contract says, decided from facts.')
    .version(files.version)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: (text) => io.err(inLines(text)),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .addHelpText('after', '\nExample:\n  $ contract-rules decide invoice-dispute account.json');
  for (const add of [
    decide,
    assess,
    batch,
    readings,
    turningPointsOf,
    list,
    check,
    cases,
    clauses,
    facts,
    docs,
    compile,
    tablesCommand,
    diff,
    recordOf,
    verifyRecordOf,
    completion,
  ])
    add(program, io, done);
  return program;
}
