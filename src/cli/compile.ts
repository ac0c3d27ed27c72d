import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { facts as factsOfContract } from '../../rules/facts/index.ts';
import { contract } from '../contract.ts';
import { type Issue, loadPolicy, type Options, type Policy, PolicyError, type PolicyFiles } from '../index.ts';
import { publicPolicy } from '../inner-policy.ts';
import { isRecord, kindOf } from '../language/answer/found.ts';
import { printable } from '../language/answer/printable.ts';
import { policyOf } from '../policy.ts';
import type { Done, Io } from './io.ts';
import { collected } from './option-values.ts';
import { optionsOf, type ReadingFlags } from './reading-options.ts';
import { besideContract, issuesOf, rulesOfFolder } from './rules-of-folder.ts';

interface Flags extends Pick<ReadingFlags, 'reading' | 'readings'> {
  readonly out: string;
  readonly facts?: string;
}

/** What a folder holds of a policy besides its rule files. */
const POLICY = 'policy.json';

export function compile(program: Command, io: Io, done: Done): void {
  program
    .command('compile')
    .description(
      'decisions as JavaScript modules without an evaluator, for readings and policies that are not built in',
    )
    .argument(
      '[folder]',
      `rule files that stand beside those of the contract; with a \`${POLICY}\`, all that a policy of its own has besides them, a policy of its own`,
    )
    .requiredOption('--out <folder>', 'the folder to write them to; files of the same names are replaced')
    .option('--facts <module>', 'of a policy of its own, the JavaScript module that exports its `facts`')
    .option('--reading <id=option>', 'read an ambiguous clause in another way; may be repeated', collected)
    .option('--readings <file>', "a JSON file of an organisation's own choices: { id: option }")
    .addHelpText(
      'after',
      '\nExamples:\n  $ contract-rules compile --out compiled --reading notification-day=sending\n  $ contract-rules compile my-policy --facts my-policy/facts.js --out compiled\n\n`compileDecision` and `loadPolicy` take the default export of a module as `compiled`.',
    )
    .action(async (folder: string | undefined, { out, facts, ...chosen }: Flags) => {
      if (out === '') throw malformed('--out', 'a folder', 'nothing');
      const { readings } = await optionsOf(chosen, folder ?? '', io);
      const { policy, decisions } = await asked(folder, facts, io);
      const modules = decisions.map(
        (decision) => [`${decision}.mjs`, sourceOf(policy, decision, { readings })] as const,
      );
      const written = modules.flatMap(([name, made]) => ('source' in made ? [[name, made.source] as const] : []));
      const left = modules.flatMap(([, made]) => ('issues' in made ? made.issues : []));
      if (left.some(({ code }) => code !== 'not-compiled') || written.length === 0) throw new PolicyError(left);
      io.writeFiles(out, Object.fromEntries([...written, ['index.mjs', indexOf(written.map(([name]) => name))]]));
      for (const { file, found } of left) io.err(`${printable(`${file}: left to the evaluator: ${found}`)}\n`);
      await io.out(`${written.length} modules in ${printable(out)}\n`);
      done(0);
    });
}

const malformed = (file: string, expected: string, found: string): PolicyError =>
  new PolicyError([{ code: 'malformed', at: '', file, expected, found }]);

/** The policy, and which of its decisions are asked for. */
async function asked(folder: string | undefined, facts: string | undefined, io: Io) {
  if (folder === undefined) {
    const policy = contract() as Policy;
    return { policy, decisions: policy.decisions };
  }
  const { rules, unread } = await rulesOfFolder(folder, io);
  const document = rules.get('policy');
  const issues = [...unread].flatMap(([file, found]) => found.map((issue) => ({ file, ...issue })));
  if (issues.length > 0) throw new PolicyError(issues);
  if (document === undefined) {
    if (facts !== undefined) throw malformed('--facts', `a folder with a ${POLICY}`, 'one without');
    const inner = policyOf(besideContract(rules), factsOfContract);
    return { policy: publicPolicy(inner) as Policy, decisions: [...rules.keys()] };
  }
  if (facts === undefined) throw malformed('--facts', 'the module of the facts of this policy', 'nothing');
  const own = [...rules].filter(([name]) => name !== 'policy');
  const files = { ...recordIn(document, folder), rules: Object.fromEntries(own) } as unknown as PolicyFiles;
  const policy = loadPolicy(files, (await factsIn(facts)) as never);
  return { policy, decisions: policy.decisions };
}

function recordIn(document: unknown, folder: string): Readonly<Record<string, unknown>> {
  if (isRecord(document)) return document;
  throw malformed(join(folder, POLICY), 'an object', kindOf(document));
}

async function factsIn(path: string): Promise<unknown> {
  const expected = 'a JavaScript module that exports the schema of the facts as `facts`';
  try {
    const { facts } = (await import(pathToFileURL(resolve(path)).href)) as { readonly facts?: unknown };
    if (facts !== undefined) return facts;
  } catch (error) {
    throw malformed(path, expected, error instanceof Error ? error.message : 'what throws');
  }
  throw malformed(path, expected, 'one without');
}

function sourceOf(
  policy: Policy,
  decision: string,
  options: Pick<Options, 'readings'>,
): { readonly source: string } | { readonly issues: readonly Issue[] } {
  try {
    return { source: policy.toJavaScript(decision, options as never) };
  } catch (error) {
    return { issues: issuesOf(error) };
  }
}

const indexOf = (names: readonly string[]): string =>
  `${names.map((name, at) => `import module${at} from './${name}';`).join('\n')}\n\nexport default [${names.map((_, at) => `module${at}`).join(', ')}];\n`;
