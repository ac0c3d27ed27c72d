import type { Command } from 'commander';
import { rules } from '../../rules/decisions/index.ts';
import type { Done, Io } from './io.ts';
import { printJson } from './print-json.ts';

export function list(program: Command, io: Io, done: Done): void {
  program
    .command('list')
    .description('the decisions and the question that each answers')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  $ contract-rules list')
    .action(async ({ json }: { json?: true }) => {
      // Read as they are: that they are rule files is held by tests.
      const rows = Object.entries(rules).map(([decision, file]) => ({ decision, question: file.question }));
      const width = Math.max(...rows.map(({ decision }) => decision.length));
      const lines = rows.map(({ decision, question }) => `${decision.padEnd(width)}  ${question}`);
      if (json === true) await printJson(rows, io);
      else await io.out(`${lines.join('\n')}\n`);
      done(0);
    });
}
