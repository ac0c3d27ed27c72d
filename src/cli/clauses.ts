import { type Command, Option } from 'commander';
import { bindLedger } from '../bind/bind-ledger.ts';
import { compareText, type TextComparison } from '../bind/compare-text.ts';
import type { TextFile } from '../bind/recognise.ts';
import { restingOn } from '../bind/resting-on.ts';
import { contract } from '../contract.ts';
import { PolicyError } from '../index.ts';
import type { ClauseRow } from '../language/model/clause-row.ts';
import { clauseMatrix, countsOf, type LedgerPolicy } from './clause-matrix.ts';
import { comparisonInWords, matrixInWords } from './clauses-in-words.ts';
import type { Done, Io } from './io.ts';
import { nameOf, readText } from './read-json.ts';
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
      const print = (data: unknown, words: () => string) =>
        io.out(`${json === true ? JSON.stringify(data, null, 2) : wrapped(words())}\n`);
      const policy = policyOf();
      if (text === undefined) {
        if (bind === true) throw refused('--bind', 'the texts to bind to, given with `--text`');
        const rows = clauseMatrix(policy);
        print({ clauses: rows, counts: countsOf(rows) }, () => matrixInWords(rows));
        return done(0);
      }
      const { ledger } = policy.dictionary;
      const files = await Promise.all(text.map((path) => copyOf(path, io)));
      if (bind === true) {
        const rows = bindLedger(ledger, files).map((row) => `  ${JSON.stringify(row)}`);
        io.out(`[\n${rows.join(',\n')}\n]\n`);
        return done(0);
      }
      const comparison = compareText(ledger, files);
      const [stranger] = comparison.strangers;
      if (stranger !== undefined) throw refused(stranger, 'a copy of the contract', 'none of its clauses');
      const resting = restingIn(policy);
      print(asData(comparison, resting), () => comparisonInWords(comparison, resting));
      done(comparison.changes.length + comparison.appeared.length === 0 ? 0 : 1);
    });
}

const examples = `
Examples:
  $ contract-rules clauses
  $ contract-rules clauses --text code-of-practice.txt service-agreement.txt

With --text it exits with 0 when every clause is as it was, 1 when one changed, 2 for bad input.`;

const ofContract = (): LedgerPolicy => contract();

type RestingOn = (row: ClauseRow) => ReturnType<typeof restingOn>;

function restingIn({ dictionary: { ledger, readings } }: LedgerPolicy): RestingOn {
  const ids = ledger.map(({ id }) => id);
  return (row) => restingOn(row, readings.values(), ids);
}

/** The comparison as data, the rows' own bindings left out. */
const asData = ({ documents, notGiven, changes, appeared }: TextComparison, resting: RestingOn) => ({
  documents,
  notGiven,
  changes: changes.map(({ change, row, now }) => {
    const { id, title, text, reserved } = row;
    const was = { clause: text.clause, sentences: text.sentences };
    return { change, id, title, was, now, restingOnIt: resting(row), ...(reserved && { reserved }) };
  }),
  appeared: appeared.map(({ beside, ...text }) => ({
    ...text,
    beside: beside.map((row) => ({ id: row.id, restingOnIt: resting(row) })),
  })),
});

/** No contract is longer; a text of any length would take hours. */
const longestCopy = 200_000;

async function copyOf(path: string, io: Io): Promise<TextFile> {
  const text = await readText(path, io, 'text');
  if (text.includes('\ufffd') || text.includes('\0')) throw refused(nameOf(path), 'text in UTF-8', 'other bytes');
  if (text.length > longestCopy) throw refused(nameOf(path), `at most ${longestCopy} characters`, `${text.length}`);
  return { name: nameOf(path), text };
}

const refused = (file: string, expected: string, found?: string): PolicyError =>
  new PolicyError([{ code: 'malformed', at: '', file, expected, ...(found === undefined ? {} : { found }) }]);
