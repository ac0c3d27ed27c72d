import { type Command, Option } from 'commander';
import { bindLedger } from '../bind/bind-ledger.ts';
import { comparingCopies } from '../comparing-copies.ts';
import { contract } from '../contract.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { clauseMatrix, countsOf, type LedgerPolicy } from './clause-matrix.ts';
import { comparisonInWords, matrixInWords } from './clauses-in-words.ts';
import { copiesAt } from './copies.ts';
import type { Done, Io } from './io.ts';
import { printJson } from './print-json.ts';
import { wrapped } from './wrapped.ts';

interface Flags {
  readonly text?: readonly string[];
  readonly bind?: true;
  readonly json?: true;
}

export function clauses(program: Command, io: Io, done: Done, policyOf: () => LedgerPolicy = ofContract): void {
  program
    .command('clauses')
    .description('what became of each clause; with --text, whether your copy says what the rules were made from')
    .option('--text <file...>', 'copies of the documents as plain text, together or apart; `-` for standard input')
    .addOption(new Option('--bind', 'print the ledger of clauses bound to these texts').hideHelp())
    .option('--json', 'print it as JSON')
    .addHelpText('after', examples)
    .action(async ({ text, bind, json }: Flags) => {
      const print = async (data: unknown, words: () => string) =>
        json === true ? printJson(data, io) : io.out(`${wrapped(words())}\n`);
      const policy = policyOf();
      if (text === undefined) {
        if (bind === true) throw refused('--bind', 'the texts to bind to, given with `--text`');
        const rows = clauseMatrix(policy);
        await print({ clauses: rows, counts: countsOf(rows) }, () => matrixInWords(rows));
        return done(0);
      }
      const files = await copiesAt(text, io);
      if (bind === true) {
        const rows = bindLedger(policy.dictionary.ledger, files).map((row) => `  ${JSON.stringify(row)}`);
        await io.out(`[\n${rows.join(',\n')}\n]\n`);
        return done(0);
      }
      const comparison = comparingCopies(policy, files);
      await print(comparison, () => comparisonInWords(comparison, policy.dictionary.ledger));
      done(comparison.changes.length + comparison.appeared.length === 0 ? 0 : 1);
    });
}

const examples = `
Examples:
  $ contract-rules clauses
  $ contract-rules clauses --text code-of-practice.txt service-agreement.txt

With --text it exits with 0 when every clause is as it was, 1 when one changed, 2 for bad input.`;

const ofContract = (): LedgerPolicy => contract();

const refused = (file: string, expected: string, found?: string): PolicyError =>
  new PolicyError([{ code: 'malformed', at: '', file, expected, ...(found === undefined ? {} : { found }) }]);
