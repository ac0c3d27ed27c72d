import type { Command } from 'commander';
import { rules } from '../../rules/decisions/index.ts';
import type { Done, Io } from './io.ts';
import { policyOption } from './policy-flag.ts';
import { printJson } from './print-json.ts';

export function list(program: Command, io: Io, done: Done): void {
  program
    .command('list')
    .description('the decisions and the question that each answers')
    .addOption(policyOption())
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  $ contract-rules list')
    .action(async ({ json, policy }: { json?: true; policy?: string }) => {
      // Read as they are: that they are rule files is held by tests.
      const rows = policy === undefined ? questionsIn(rules) : await questionsOf(policy, io);
      const width = Math.max(...rows.map(({ decision }) => decision.length));
      const lines = rows.map(({ decision, question }) => `${decision.padEnd(width)}  ${question}`);
      if (json === true) await printJson(rows, io);
      else await io.out(`${lines.join('\n')}\n`);
      done(0);
    });
}

interface Row {
  readonly decision: string;
  readonly question: string;
}

const questionsIn = (files: Readonly<Record<string, { readonly question: string }>>): Row[] =>
  Object.entries(files).map(([decision, { question }]) => ({ decision, question }));

async function questionsOf(path: string, io: Io): Promise<Row[]> {
  const { policyAsked } = await import('./policy-option.ts');
  const { decisions, modelOf } = await policyAsked(path, io);
  return decisions.map((decision) => ({ decision, question: modelOf(decision).question }));
}
