import { basename, dirname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { InnerPolicy } from '../inner-policy.ts';
import type { Property } from '../language/model/property.ts';
import { claimKinds } from '../prove/result.ts';
import { bar } from './bar.ts';
import type { Done, Io } from './io.ts';
import { collected, count, whole } from './option-values.ts';
import { policyAsked, policyOption } from './policy-option.ts';
import { printJson } from './print-json.ts';
import type { Timed } from './prove/properties.ts';
import { withSolver } from './with-solver.ts';

interface Flags {
  readonly claims?: readonly (typeof claimKinds)[number][];
  readonly properties?: readonly string[];
  readonly policy?: string;
  readonly sample?: number;
  readonly seed?: number;
  readonly steps?: number;
  readonly out?: string;
  readonly keep?: string;
  readonly strict?: true;
  readonly json?: true;
  readonly markdown?: true;
}

export function prove(program: Command, io: Io, done: Done): void {
  program
    .command('prove')
    .description(
      'prove of every customer there could be what is claimed of decisions, or show one of whom it is not so',
    )
    .argument('[decision...]', 'ids of decisions; all unless told')
    .addOption(
      new Option('--claims <kind>', 'only claims of this kind; may be repeated')
        .choices([...claimKinds])
        .argParser((kind: string, before: readonly string[] = []) => {
          if (claimKinds.some((known) => known === kind)) return [...before, kind];
          throw new InvalidArgumentError(`Allowed choices are ${claimKinds.join(', ')}.`);
        }),
    )
    .option(
      '--properties <file>',
      'properties of your own in place of those of the contract; may be repeated',
      collected,
    )
    .option('--sample <count>', 'so many of them, drawn by the seed', count)
    .option('--seed <number>', 'what is drawn; 1 unless told', whole('--seed', 0))
    .option('--steps <count>', 'the most steps of the solver for one claim; 600000 unless told', count)
    .addOption(policyOption())
    .option('--strict', 'exit with 1 for what is not settled too')
    .option('--markdown', 'print a report as Markdown')
    .option('--json', 'print what was found as JSON')
    .option('--out <file>', 'write it there')
    .option('--keep <file>', 'write what was found as data too, of which `docs --proofs` makes pages')
    .addHelpText('after', examples)
    .action(async (decisions: readonly string[], flags: Flags) => done(await proveAll(decisions, flags, io)));
}

async function proveAll(decisions: readonly string[], flags: Flags, io: Io): Promise<0 | 1> {
  const policy = await policyAsked(flags.policy, io);
  const { isAsClaimed } = await import('../prove/result.ts');
  const { proveOn } = await import('../proving-claims.ts');
  const { claimsInWords } = await import('./prove/in-words.ts');
  const { claimsInMarkdown } = await import('./prove/as-markdown.ts');
  const { sample, seed, steps, claims: kinds } = flags;
  const { stderrIsTerminal } = io.streams;
  const timed: Timed[] = [];
  const properties = await propertiesFor(flags.properties, policy, io);
  const begun = performance.now();
  let last = begun;
  const claims = await withSolver(() =>
    proveOn(
      policy,
      {
        ...(decisions.length > 0 && { decisions }),
        claims: kinds,
        sample,
        seed,
        steps,
        onClaim(claim, { done, all }) {
          const { decision, kind } = claim;
          const now = performance.now();
          timed.push({ claim, seconds: (now - last) / 1000 });
          last = now;
          if (stderrIsTerminal) io.err(`\r\u001b[K${bar(done / all)} ${done} of ${all}, ${decision} ${kind}`);
        },
      },
      properties,
    ),
  );
  if (stderrIsTerminal) io.err('\r\u001b[K');
  const seconds = Math.round((performance.now() - begun) / 1000);
  const text = flags.markdown === true ? claimsInMarkdown(timed, policy, seconds) : claimsInWords(claims, seconds);
  if (flags.keep !== undefined) {
    const { keptText } = await import('./prove/kept.ts');
    io.writeFiles(dirname(flags.keep), { [basename(flags.keep)]: keptText({ seconds, claims: timed }) });
  }
  if (flags.out !== undefined) {
    const written = flags.json === true ? `${JSON.stringify(claims, null, 2)}\n` : text;
    io.writeFiles(dirname(flags.out), { [basename(flags.out)]: written });
  } else if (flags.json === true) await printJson(claims, io);
  else await io.out(text);
  const isFine = claims.every((claim) => isAsClaimed(claim) ?? (flags.strict !== true || claim.expected === 'either'));
  return isFine ? 0 : 1;
}

/** Those of some files; without any those of the contract. */
async function propertiesFor(
  files: readonly string[] | undefined,
  policy: InnerPolicy,
  io: Io,
): Promise<readonly Property[]> {
  if (files === undefined) return (await import('../proving-properties.ts')).contractProperties(policy);
  const { propertiesAsked } = await import('./verify/property-files.ts');
  return (await propertiesAsked(files, {}, policy, io)).map(({ property }) => property);
}

const examples = `
Examples:
  $ contract-rules prove --claims exclusive
  $ contract-rules prove invoice-dispute late-payment-interest
  $ contract-rules prove --claims property --properties our-properties.json
  $ contract-rules prove --policy our-rules --markdown --out proofs.md --keep proofs.json

It needs the package z3-solver, and fast-check for properties. It exits with 0 when all that is settled is as claimed: no two rules hold at once, every outcome is reached, complete
facts are decided, properties hold (an option of a reading may make a difference or none); 1 when something claimed is refuted; 2 for what cannot be read.`;
