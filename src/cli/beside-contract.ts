import { join } from 'node:path';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { distinct } from '../check/form.ts';
import { isRecord } from '../check/found.ts';
import { issuesIfThrown } from '../check/rule-book.ts';
import { PolicyError, type PolicyFiles } from '../index.ts';
import type { InnerPolicy } from '../inner-policy.ts';
import { policyOf } from '../policy.ts';
import type { Io } from './io.ts';
import { jsonFilesOf, readJson } from './read-json.ts';

/**
 * Rule files beside those of the contract, in place of those of the same name. Files that bring examples of their own are tried on
 * those alone.
 */
export function besideContract(rules: ReadonlyMap<string, unknown>): PolicyFiles {
  const own = [...rules].filter(([, file]) => isRecord(file) && 'examples' in file).map(([decision]) => decision);
  const examples = Object.entries(files.examples ?? {}).filter(([decision]) => !own.includes(decision));
  return {
    ...files,
    rules: { ...files.rules, ...Object.fromEntries(rules) },
    examples: Object.fromEntries(examples),
  };
}

/** The contract with the rule files of a folder. Throws `PolicyError` for what cannot be read, and with all that is wrong with the files. */
export async function policyWith(folder: string, io: Io): Promise<InnerPolicy> {
  const rules = new Map<string, unknown>();
  for (const name of await jsonFilesOf(folder, io))
    rules.set(name.slice(0, -'.json'.length), await readJson(join(folder, name), io));
  const policy = policyOf(besideContract(rules), facts) as unknown as InnerPolicy;
  const issues = policy.decisions.flatMap((decision) => {
    const checked = issuesIfThrown(() => ({ model: policy.modelOf(decision) }));
    return 'issues' in checked ? checked.issues.map((issue) => ({ file: decision, ...issue })) : [];
  });
  if (issues.length > 0) throw new PolicyError(distinct(issues));
  return policy;
}
