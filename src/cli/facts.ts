import type { Command } from 'commander';
import type * as z from 'zod';
import { formInWords, titleInWords } from '../explain/need-in-words.ts';
import { line, linesOf, type Outline } from '../explain/outline.ts';
import type { InnerPolicy } from '../inner-policy.ts';
import { type EntryPath, entryPaths, type FactDefinition, flattenFacts } from '../language/facts/fact.ts';
import { schemasOf } from '../schemas/policy-schemas.ts';
import type { Done, Io } from './io.ts';
import { policyAsked, policyOption } from './policy-option.ts';
import { printJson } from './print-json.ts';
import { wrapped } from './wrapped.ts';

interface Flags {
  readonly schema?: true;
  readonly file?: true;
  readonly policy?: string;
}

export function facts(program: Command, io: Io, done: Done): void {
  program
    .command('facts')
    .description('the facts that a decision reads, those of the decisions it consults included')
    .argument('[decision]', 'the id of the decision')
    .option('--schema', 'print them as JSON Schema')
    .addOption(policyOption())
    .option('--file', "print the JSON Schema of a customer's whole file")
    .addHelpText(
      'after',
      '\nExamples:\n  $ contract-rules facts invoice-dispute\n  $ contract-rules facts invoice-dispute --schema\n  $ contract-rules facts --file',
    )
    .action(async (decision: string | undefined, { schema, file, policy: path }: Flags) => {
      if ((decision === undefined) !== (file === true))
        return program.error('error: name a decision, or --file for a whole file', { exitCode: 2 });
      const policy = await policyAsked(path, io);
      if (decision === undefined) {
        await printJson(bundled(policy, 'file.schema.json'), io);
        return done(0);
      }
      if (schema === true) await printJson(bundled(policy, `facts/${decision}.schema.json`), io);
      else await io.out(`${wrapped(inWords(policy.factsOf(decision), policy))}\n`);
      done(0);
    });
}

/** A schema with all facts, to which it leads, in it, so that it stands by itself. */
function bundled(policy: InnerPolicy, path: string): object {
  const schemas = schemasOf(policy);
  if (!Object.hasOwn(schemas, path)) policy.modelOf(path.slice('facts/'.length, -'.schema.json'.length));
  return { ...schemas[path], $defs: { facts: schemas['facts.schema.json'] } };
}

function inWords(form: z.ZodType, { dictionary }: InnerPolicy): string {
  const { facts: known } = dictionary;
  const entries = entryPaths(form);
  const outlines = flattenFacts(form).map(({ path }) => {
    const fact = known.get(path) as FactDefinition;
    const ofEntries = entries.filter((entry) => entry.path.startsWith(`${path}[].`)).map(entryInWords);
    return line(`${path}: ${titleInWords(fact)}`, [line(formInWords(fact)), ...ofEntries]);
  });
  return linesOf(outlines).join('\n');
}

function entryInWords(entry: EntryPath): Outline {
  const form = `${formInWords(entry)}${entry.optional ? '; may be left out' : ''}`;
  return line(`${entry.path}: ${titleInWords(entry)}`, [line(form)]);
}
