import { type Command, Option } from 'commander';
import { type DecisionId, evaluate, evaluateWithEngine, explain, type Facts } from '../index.ts';
import type { Done, Io } from './io.ts';
import { readJson } from './read-json.ts';
import { optionsOf, type ReadingFlags, withReadings } from './reading-options.ts';
import { wrapped } from './wrapped.ts';

interface Flags extends ReadingFlags {
  readonly engine: 'compiled' | 'reference';
  readonly json?: true;
}

export function decide(program: Command, io: Io, done: Done): void {
  withReadings(
    program
      .command('decide')
      .description('answer one question on facts given as JSON')
      .argument('<decision>', 'the id of the decision')
      .argument('[facts]', 'a JSON file of facts; `-`, or none, for standard input'),
  )
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
