import { type Command, Option } from 'commander';
import { type ExplainOptions, explain, type Reasons, summarise } from '../index.ts';
import type { Decision } from '../language/answer/decision.ts';
import type { ToldDecision } from '../language/answer/told-less.ts';
import { type InForceFlag, inForceOf, inForceOption } from './in-force-option.ts';
import type { Done, Io } from './io.ts';
import { askedOf, policyOption } from './policy-option.ts';
import { printJson } from './print-json.ts';
import { readJson } from './read-json.ts';
import { optionsOf, type ReadingFlags, withReadings } from './reading-options.ts';
import { reasonsOption } from './reasons-option.ts';
import { asInLetters, wrapped } from './wrapped.ts';

interface Flags extends ReadingFlags, InForceFlag {
  readonly engine: 'compiled' | 'reference';
  readonly brief?: true;
  readonly as?: NonNullable<ExplainOptions['as']>;
  readonly format: NonNullable<ExplainOptions['format']>;
  readonly language: NonNullable<ExplainOptions['language']>;
  readonly reasons: Reasons;
  readonly json?: true;
}

export function decide(program: Command, io: Io, done: Done): void {
  withReadings(
    program
      .command('decide')
      .description('answer one question, or several, on facts given as JSON')
      .argument('<decision>', 'the id of the decision; several are joined by commas')
      .argument('[facts]', 'a JSON file of facts; `-`, or none, for standard input'),
  )
    .addOption(
      new Option('--engine <engine>', 'which evaluator answers').choices(['compiled', 'reference']).default('compiled'),
    )
    .addOption(policyOption())
    .addOption(reasonsOption())
    .addOption(inForceOption())
    .option('--brief', 'leave out why, and what was relied on')
    .addOption(
      new Option('--as <form>', 'a sentence for a screen, a letter to the customer, or all of it')
        .choices(['sentence', 'letter', 'full'])
        .conflicts(['brief', 'reasons', 'json']),
    )
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(['text', 'markdown', 'html'])
        .default('text')
        .conflicts(['brief', 'reasons', 'json']),
    )
    .addOption(
      new Option('--language <language>', 'English, or Welsh for a letter or sentence')
        .choices(['en', 'cy'])
        .default('en')
        .conflicts(['brief', 'reasons', 'json']),
    )
    .option('--json', 'print the decision, or what is wrong, as JSON')
    .addHelpText('after', examples)
    .action(async (ids: string, path: string | undefined, flags: Flags) => {
      const options = { ...(await optionsOf(flags, path ?? '-', io)), ...inForceOf(flags), reasons: flags.reasons };
      const { policy } = await askedOf(flags.policy, io);
      const facts = await readJson(path ?? '-', io);
      const answer = async (id: string) =>
        flags.engine === 'reference'
          ? policy.evaluateWithEngine(id, facts, options)
          : policy.evaluate(id, facts, options);
      const decisions: ToldDecision[] = [];
      for (const id of ids.split(',')) decisions.push(await answer(id));
      const isBrief = flags.brief === true || flags.reasons !== 'full';
      const { as = 'full', format, language } = flags;
      const inWords = (decision: ToldDecision) => {
        if (isBrief) return wrapped(summarise(decision, policy));
        const { readings, tables } = options;
        const words = explain(decision as Decision, { as, format, language, policy, facts, readings, tables });
        // A line of Markdown or HTML means something, so none is made.
        if (format !== 'text') return words;
        return as === 'full' ? wrapped(words) : wrapped(words, 100, asInLetters);
      };
      // One decision as itself, several as a list.
      if (flags.json === true) await printJson(decisions.length === 1 ? decisions[0] : decisions, io);
      else await io.out(`${decisions.map(inWords).join(format === 'text' ? rule : '\n\n')}\n`);
      done(decisions.some(({ outcome }) => outcome === null) ? 1 : 0);
    });
}

const rule = `\n\n${'-'.repeat(100)}\n\n`;

const examples = `
Examples:
  $ contract-rules decide invoice-dispute account.json
  $ contract-rules decide minimum-term,termination-charge account.json
  $ contract-rules decide invoice-dispute account.json --as letter --format html
  $ echo '{ "invoice": { "dueDate": "2025-12-25" } }' | contract-rules decide collection-date --json

It exits with 0 when every outcome is known, 1 when facts are missing, 2 for bad input.`;
