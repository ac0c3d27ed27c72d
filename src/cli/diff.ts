import type { Command } from 'commander';
import type { PolicyDiff } from '../diff/policy-diff.ts';
import { diffOf } from '../diffing.ts';
import { changesInWords, whose } from '../explain/comparison-to-english.ts';
import { diffInWords } from '../explain/diff-to-english.ts';
import { linesOf } from '../explain/outline.ts';
import type { InnerPolicy } from '../inner-policy.ts';
import type { VersionClaim } from '../proving-changes.ts';
import type { Done, Io } from './io.ts';
import { policyAsked } from './policy-option.ts';
import { printJson } from './print-json.ts';
import { customerIn, foundInWords, standingOf } from './prove/told.ts';
import { withSolver } from './with-solver.ts';
import { wrapped } from './wrapped.ts';

export function diff(program: Command, io: Io, done: Done): void {
  program
    .command('diff')
    .description('what two versions of the rules differ in, and which customers they answer differently')
    .argument('<old>', versions)
    .argument('<new>', 'the other one')
    .option(
      '--prove',
      'prove of each decision that may differ that everybody is answered the same, or find who is not, and in whose favour',
    )
    .option('--json', 'print it, or what is wrong, as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ contract-rules diff contract changed-rules --prove\n  $ contract-rules diff terms-2026.mjs terms-2027.mjs\n\nIt exits with 0 when they say the same, 1 when not.',
    )
    .action(async (old: string, later: string, { json, prove }: Flags) => {
      const [older, newer] = [await versionIn(old, io), await versionIn(later, io)];
      const found = diffOf(older, newer);
      const proofs = prove === true ? await provedOf(found, older, newer) : null;
      if (json === true) await printJson(proofs === null ? found : { ...found, proofs }, io);
      else
        await io.out(
          `${wrapped(diffInWords(found, older, newer))}\n${proofs === null ? '' : proofsInWords(proofs, newer)}`,
        );
      done(older.stamp.digest === newer.stamp.digest ? 0 : 1);
    });
}

interface Flags {
  readonly json?: true;
  readonly prove?: true;
}

/** Of decisions whose rules differ, whether there is anybody who is answered differently. */
async function provedOf(found: PolicyDiff, older: InnerPolicy, newer: InnerPolicy): Promise<readonly VersionClaim[]> {
  const decisions = found.answers.map(({ decision }) => decision);
  const { proveVersionsOn } = await import('../proving-claims.ts');
  return decisions.length === 0 ? [] : withSolver(() => proveVersionsOn(older, newer, { decisions }));
}

function proofsInWords(claims: readonly VersionClaim[], newer: InnerPolicy): string {
  const lines = claims.flatMap((claim) => {
    const customer = customerIn(claim);
    const told = `- ${claim.decision}: ${standingOf(claim)}: ${foundInWords(claim).replaceAll('`', '')}`;
    if (customer === null || !('refuted' in claim.result)) return [told];
    const { changes, favours } = claim.result;
    const changed = changesInWords(changes, newer.modelOf(claim.decision), newer.dictionary.inWords.options);
    // A version that refuses the customer leaves nothing to compare.
    return [
      changes.length === 0 ? told : `${told}; ${whose(favours)}`,
      `  ${customer}`,
      ...linesOf(changed).map((one) => `  ${one}`),
    ];
  });
  return lines.length === 0
    ? ''
    : `\nFor every customer whose facts are complete, clauses read as by default\n\n${lines.join('\n')}\n`;
}

const versions =
  'a folder of rule files to try in place of those of the contract of the same name, a JavaScript module that exports a `policy` of its own, or `contract` for the one that is built in';

const versionIn = (name: string, io: Io): Promise<InnerPolicy> =>
  policyAsked(name === 'contract' ? undefined : name, io);
