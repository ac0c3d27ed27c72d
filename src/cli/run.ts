import { Command } from 'commander';
import { version } from '../../rules/version.ts';
import { printable } from '../language/answer/printable.ts';
import type { Done, ExitCode, Io } from './io.ts';
import { refuse } from './refusal.ts';

type AddCommand = (program: Command, io: Io, done: Done) => void;

/** The commands in the order of the help, each loaded when it is asked for; what tells of all of them loads all. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  decide: async () => (await import('./decide.ts')).decide,
  assess: async () => (await import('./assess.ts')).assess,
  batch: async () => (await import('./batch.ts')).batch,
  readings: async () => (await import('./readings.ts')).readings,
  'turning-points': async () => (await import('./turning-points.ts')).turningPointsOf,
  least: async () => (await import('./least.ts')).leastOf,
  greatest: async () => (await import('./least.ts')).greatestOf,
  list: async () => (await import('./list.ts')).list,
  check: async () => (await import('./check.ts')).check,
  cases: async () => (await import('./cases.ts')).cases,
  verify: async () => (await import('./verify.ts')).verify,
  rules: async () => (await import('./rules.ts')).rules,
  boundaries: async () => (await import('./boundaries.ts')).boundaries,
  mutate: async () => (await import('./mutate.ts')).mutate,
  prove: async () => (await import('./prove.ts')).prove,
  clauses: async () => (await import('./clauses.ts')).clauses,
  facts: async () => (await import('./facts.ts')).facts,
  docs: async () => (await import('./docs.ts')).docs,
  types: async () => (await import('./typescript.ts')).types,
  serve: async () => (await import('./serve.ts')).serve,
  mcp: async () => (await import('./mcp.ts')).mcp,
  compile: async () => (await import('./compile.ts')).compile,
  sql: async () => (await import('./sql.ts')).sql,
  tables: async () => (await import('./tables.ts')).tablesCommand,
  diff: async () => (await import('./diff.ts')).diff,
  record: async () => (await import('./record.ts')).recordOf,
  'verify-record': async () => (await import('./verify-record.ts')).verifyRecordOf,
  completion: async () => (await import('./completion.ts')).completion,
};

export const commandNames: readonly string[] = Object.keys(commands);

/** Completion tells of all commands as help does. */
const ofAll = 'completion';

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
  const done: Done = (given) => {
    code = given;
  };
  try {
    const program = programOf(io);
    for (const add of await commandsFor(argv)) add(program, io, done);
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return refuse(error, argv.includes('--json'), io);
  }
}

/** What was typed is told again in messages. */
const inLines = (text: string): string => text.split('\n').map(printable).join('\n');

function programOf(io: Io): Command {
  return new Command('contract-rules')
    .description('What a telecoms contract says, decided from facts.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: (text) => io.err(inLines(text)),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .addHelpText('after', '\nExample:\n  $ contract-rules decide invoice-dispute account.json');
}

function commandsFor([name = '']: readonly string[]): Promise<readonly AddCommand[]> {
  if (name === '--version' || name === '-V') return Promise.resolve([]);
  const named = name !== ofAll && Object.hasOwn(commands, name) ? [name] : Object.keys(commands);
  return Promise.all(named.map((one) => (commands[one] as () => Promise<AddCommand>)()));
}
