import type { Command } from 'commander';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { checkLedger } from '../check/ledger.ts';
import type { Issue } from '../language/answer/issue.ts';
import { issueInWords } from '../language/answer/message.ts';
import { policyOf } from '../policy.ts';
import { checkByBoundaries } from '../verify/check-boundaries.ts';
import type { Verifiable } from '../verify/reach.ts';
import type { Done, Io } from './io.ts';
import { printJson } from './print-json.ts';
import { besideContract, issuesOf, rulesOfFolder } from './rules-of-folder.ts';

/** What was found of one rule file. */
interface Report {
  readonly decision: string;
  readonly issues: readonly Issue[];
}

export function check(program: Command, io: Io, done: Done): void {
  program
    .command('check')
    .description(
      'check rule files and try them on boundary facts: examples hold, no two rules hold at once, each is reached',
    )
    .argument(
      '[folder]',
      'a folder of rule files, checked against the facts, readings, clauses, tables and decisions of the contract; none for its own',
    )
    .option('--json', 'print what was found as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ contract-rules check\n  $ contract-rules check my-rules --json\n\nIt exits with 0 when all are sound, 2 when one is not.',
    )
    .action(async (folder: string | undefined, { json }: { json?: true }) => {
      const reports: Report[] = [];
      for await (const report of folder === undefined ? ofContract() : ofFolder(folder, io)) {
        reports.push(report);
        if (json !== true) await io.out(inWords(report));
      }
      const rulesSound = reports.every(({ issues }) => issues.length === 0);
      const ledger = folder === undefined && rulesSound ? ledgerOfContract() : [];
      if (json !== true && folder === undefined && rulesSound)
        await io.out(inWords({ decision: 'clauses', issues: ledger }));
      const sound = rulesSound && ledger.length === 0;
      const found = { sound, rules: reports, ...(folder === undefined && { clauses: ledger }) };
      if (json === true) await printJson(found, io);
      done(sound ? 0 : 2);
    });
}

function* ofContract(): Generator<Report> {
  const policy = policyOf(files, facts);
  for (const decision of policy.decisions) yield reportOn(policy, decision);
}

/** What the ledger of clauses says against the rules, all of them being sound. */
function ledgerOfContract(): readonly Issue[] {
  const { decisions, modelOf, dictionary } = policyOf(files, facts);
  return checkLedger(dictionary.ledger, decisions.map(modelOf));
}

/** The rule files of a folder stand beside those of the contract, and take the place of those of the same name. */
async function* ofFolder(folder: string, io: Io): AsyncGenerator<Report> {
  const { rules, unread } = await rulesOfFolder(folder, io);
  for (const [decision, issues] of unread) yield { decision, issues };
  const policy = policyOf(besideContract(rules), facts);
  for (const decision of rules.keys()) yield reportOn(policy, decision);
}

function reportOn(policy: Verifiable, decision: string): Report {
  try {
    return { decision, issues: checkByBoundaries(policy, decision) };
  } catch (error) {
    return { decision, issues: issuesOf(error) };
  }
}

const inWords = ({ decision, issues }: Report): string =>
  issues.length === 0
    ? `${decision}: sound\n`
    : issues.map((issue) => `${issueInWords({ file: decision, ...issue })}\n`).join('');
