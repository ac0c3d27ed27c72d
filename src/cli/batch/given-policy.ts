import { contract } from '../../contract.ts';
import type { InnerPolicy } from '../../inner-policy.ts';
import { policyBeside } from '../beside-contract.ts';
import type { Io } from '../io.ts';
import { isModule, policyIn } from '../policy-option.ts';
import { rulesRead } from '../rules-of-folder.ts';

/** Which policy answers, as plain data that passes between threads: rule files beside those of the contract, or a module. */
export type GivenPolicy = { readonly rules: Readonly<Record<string, unknown>> } | { readonly module: string };

/** What `--policy` names; `null` for the contract. Throws `PolicyError` for files that cannot be read. */
export async function givenPolicy(path: string | undefined, io: Io): Promise<GivenPolicy | null> {
  if (path === undefined) return null;
  return isModule(path) ? { module: path } : { rules: Object.fromEntries(await rulesRead(path, io)) };
}

/** Throws `PolicyError` with all that is wrong with its files. */
export async function policyGiven(given: GivenPolicy | null): Promise<InnerPolicy> {
  if (given === null) return contract() as unknown as InnerPolicy;
  return 'module' in given ? policyIn(given.module) : policyBeside(new Map(Object.entries(given.rules)));
}
