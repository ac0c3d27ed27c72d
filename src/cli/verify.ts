import type { Command } from 'commander';
import * as z from 'zod';
import type { Done, Io } from './io.ts';
import { collected, whole } from './option-values.ts';
import { policyAsked, policyOption } from './policy-option.ts';
import { printJson } from './print-json.ts';
import type { VerifyFlags } from './verify/flags.ts';
import { withFastCheck } from './with-fast-check.ts';

export function verify(program: Command, io: Io, done: Done): void {
  program
    .command('verify')
    .description('try properties on customers drawn around where the rules decide')
    .argument('[file...]', "files of properties; without one the contract's own")
    .option('--runs <number>', 'how many customers each is tried on; 200 unless told', whole('--runs', 1))
    .option('--seed <number>', 'draw the same customers again', whole('--seed', 0))
    .option('--decision <id>', 'only properties of this decision')
    .option('--only <property>', 'only the property of this id; may be repeated', collected)
    .addOption(policyOption())
    .option('--against <command>', 'find a customer for whom another system answers otherwise than --decision')
    .option(
      '--reading <id=option>',
      'with --against, read an ambiguous clause in another way; may be repeated',
      collected,
    )
    .option('--save <file>', 'add the customers of whom one does not hold to a file of cases')
    .option('--markdown <file>', 'write a report as Markdown')
    .option('--html <file>', 'write a report as one page of HTML')
    .option('--junit <file>', 'write what was found as JUnit XML')
    .option('--json <file>', 'write what was found as JSON')
    .option('--schema', 'print the JSON Schema of a file of properties')
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: VerifyFlags) => {
      if (flags.schema === true) return printSchema(io);
      const policy = await policyAsked(flags.policy, io);
      if (flags.against !== undefined) {
        const { verifyAgainst } = await withFastCheck('verify', () => import('./verify/verify-against.ts'));
        return done(await verifyAgainst(files, flags, policy, io));
      }
      const { verifyProperties } = await withFastCheck('verify', () => import('./verify/verify-properties.ts'));
      done(await verifyProperties(files, flags, policy, io));
    });
}

async function printSchema(io: Io): Promise<void> {
  const { propertiesFile } = await import('../language/grammar/property-form.ts');
  await printJson(z.toJSONSchema(propertiesFile(), { io: 'input', reused: 'ref' }), io);
}

const examples = `
Examples:
  $ contract-rules verify
  $ contract-rules verify our-properties.json --runs 1000 --html report.html
  $ contract-rules verify --decision invoice-dispute --policy our-rules --save found.json
  $ contract-rules verify --decision invoice-dispute --against 'python billing.py' --runs 1000

It exits with 0 when all hold and say enough, 1 when some do not, 2 for what cannot be read or is not of the form.`;
