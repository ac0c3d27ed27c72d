import type { Command } from 'commander';
import { z } from 'zod';
import { formInWords, titleInWords } from '../explain/need-in-words.ts';
import { line, linesOf, type Outline } from '../explain/outline.ts';
import type { InnerPolicy } from '../inner-policy.ts';
import { type EntryPath, entryPaths, type FactDefinition, flattenFacts, listOf } from '../language/facts/fact.ts';
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
        await printJson(schemaOf(wholeFile(policy.schema as never)), io);
        return done(0);
      }
      const form = policy.factsOf(decision);
      if (schema === true) await printJson(schemaOf(form), io);
      else await io.out(`${wrapped(inWords(form, policy))}\n`);
      done(0);
    });
}

/** Facts, and matters of which each has an id and facts of its own. */
const wholeFile = (facts: z.ZodObject) =>
  facts.extend({ matters: listOf(facts.extend({ id: z.string().min(1) }).required({ id: true })).optional() });

/** JSON Schema knows days and moments by a format; what else a text must look like is told by its kind. */
const schemaOf = (form: z.ZodType) =>
  z.toJSONSchema(form, {
    io: 'input',
    override({ jsonSchema }) {
      if (jsonSchema.kind === 'date') jsonSchema.format = 'date';
      if (jsonSchema.kind === 'instant') jsonSchema.format = 'date-time';
    },
  });

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
