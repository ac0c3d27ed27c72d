import type { Command } from 'commander';
import type { Done, Io } from './io.ts';
import { policyAsked, policyOption } from './policy-option.ts';
import { printJson } from './print-json.ts';

export function list(program: Command, io: Io, done: Done): void {
  program
    .command('list')
    .description('the decisions and the question that each answers')
    .addOption(policyOption())
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  $ contract-rules list')
    .action(async ({ json, policy }: { json?: true; policy?: string }) => {
      const { decisions, modelOf } = await policyAsked(policy, io);
      const rows = decisions.map((decision) => ({ decision, question: modelOf(decision).question }));
      const width = Math.max(...decisions.map((decision) => decision.length));
      const lines = rows.map(({ decision, question }) => `${decision.padEnd(width)}  ${question}`);
      if (json === true) await printJson(rows, io);
      else await io.out(`${lines.join('\n')}\n`);
      done(0);
    });
}
