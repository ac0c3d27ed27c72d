import { type Command, Option } from 'commander';
import {
  type DecisionId,
  evaluate,
  evaluateWithEngine,
  explain,
  type Facts,
  type Options,
  PolicyError,
} from '../index.ts';
import type { Done, Io } from './io.ts';
import { readJson } from './read-json.ts';
import { wrapped } from './wrapped.ts';

interface Flags {
  readonly reading?: readonly string[];
  readonly tables?: string;
  readonly engine: 'compiled' | 'reference';
  readonly json?: true;
}

export function decide(program: Command, io: Io, done: Done): void {
  program
    .command('decide')
    .description('answer one question on facts given as JSON')
    .argument('<decision>', 'the id of the decision')
    .argument('[facts]', 'a JSON file of facts; `-`, or none, for standard input')
    .option('--reading <id=option>', 'read an ambiguous clause in another way; may be repeated', collected)
    .option('--tables <file>', 'a JSON file of newer tables than those built in; `-` for standard input')
    .addOption(
      new Option('--engine <engine>', 'which evaluator answers').choices(['compiled', 'reference']).default('compiled'),
    )
    .option('--json', 'print the decision, or what is wrong, as JSON')
    .addHelpText('after', examples)
    .action(async (id: DecisionId, path: string | undefined, flags: Flags) => {
      const options = await optionsOf(flags, path ?? '-', io);
      const facts = (await readJson(path ?? '-', io)) as Facts;
      const decision =
        flags.engine === 'reference' ? await evaluateWithEngine(id, facts, options) : evaluate(id, facts, options);
      io.out(`${flags.json === true ? JSON.stringify(decision, null, 2) : wrapped(explain(decision))}\n`);
      done(decision.outcome === null ? 1 : 0);
    });
}

const examples = `
Examples:
  $ contract-rules decide invoice-dispute account.json
  $ echo '{ "invoice": { "dueDate": "2025-12-25" } }' | contract-rules decide collection-date --json

It exits with 0 when the outcome is known, 1 when facts are missing, 2 for bad input.`;

const collected = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** Facts and readings may come from anywhere, so they are not trusted to be of their types: the library checks them. */
async function optionsOf(flags: Flags, factsPath: string, io: Io): Promise<Options> {
  const readings = readingsOf(flags.reading ?? []) as Options['readings'];
  if (flags.tables === undefined) return { readings };
  if (flags.tables === '-' && factsPath === '-')
    throw new PolicyError([
      { code: 'malformed', at: '', file: 'standard input', expected: 'facts or tables', found: 'both asked of it' },
    ]);
  return { readings, tables: (await readJson(flags.tables, io)) as Options['tables'] };
}

function readingsOf(given: readonly string[]): Record<string, string> {
  const readings = new Map<string, string>();
  for (const text of given) {
    const [id, option, ...more] = text.split('=') as [string, string?, ...string[]];
    if (id === '' || option === undefined || option === '' || more.length > 0) throw misread('`id=option`', text);
    if (readings.has(id)) throw misread(`\`${id}\` once`, `${id}=${readings.get(id)} and ${text}`);
    readings.set(id, option);
  }
  return Object.fromEntries(readings);
}

const misread = (expected: string, found: string) =>
  new PolicyError([{ code: 'malformed', at: '', file: '--reading', expected, found }]);
