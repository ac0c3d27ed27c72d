import type { Command } from 'commander';
import { z } from 'zod';
import { contract } from '../contract.ts';
import { formInWords, titleInWords } from '../explain/need-in-words.ts';
import { line, linesOf, type Outline } from '../explain/outline.ts';
import { type DecisionId, factsOf } from '../index.ts';
import { type EntryPath, entryPaths, type FactDefinition, flattenFacts } from '../language/facts/fact.ts';
import type { Done, Io } from './io.ts';
import { wrapped } from './wrapped.ts';

export function facts(program: Command, io: Io, done: Done): void {
  program
    .command('facts')
    .description('the facts that a decision reads, those of the decisions it consults included')
    .argument('<decision>', 'the id of the decision')
    .option('--schema', 'print them as JSON Schema')
    .addHelpText(
      'after',
      '\nExamples:\n  $ contract-rules facts invoice-dispute\n  $ contract-rules facts invoice-dispute --schema',
    )
    .action((decision: DecisionId, { schema }: { schema?: true }) => {
      const form = factsOf(decision);
      const text = schema === true ? JSON.stringify(schemaOf(form), null, 2) : wrapped(inWords(form));
      io.out(`${text}\n`);
      done(0);
    });
}

/** JSON Schema knows days and moments by a format; what else a text must look like is told by its kind. */
const schemaOf = (form: z.ZodType) =>
  z.toJSONSchema(form, {
    io: 'input',
    override({ jsonSchema }) {
      if (jsonSchema.kind === 'date') jsonSchema.format = 'date';
      if (jsonSchema.kind === 'instant') jsonSchema.format = 'date-time';
    },
  });

function inWords(form: z.ZodType): string {
  const { facts: known } = contract().dictionary;
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
