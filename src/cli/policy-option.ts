import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contract } from '../contract.ts';
import { PolicyError } from '../index.ts';
import { type InnerPolicy, innerOf, publicPolicy } from '../inner-policy.ts';
import type { Policy } from '../policy-interface.ts';
import { policyWith } from './beside-contract.ts';
import type { Io } from './io.ts';

export { policyOption } from './policy-flag.ts';

/**
 * The policy that the option names; the contract where it was not given. Throws `PolicyError` for what cannot be read, and with all that is
 * wrong with its files.
 */
export async function policyAsked(path: string | undefined, io: Io): Promise<InnerPolicy> {
  if (path === undefined) return contract() as unknown as InnerPolicy;
  return isModule(path) ? policyIn(path) : policyWith(path, io);
}

/** Whether the option names a module, not a folder. */
export const isModule = (path: string): boolean => /\.[cm]?js$/.test(path);

/** What a command asks, and what is behind it for its words. */
export async function askedOf(path: string | undefined, io: Io): Promise<{ policy: Policy; inner: InnerPolicy }> {
  const inner = await policyAsked(path, io);
  return { policy: publicPolicy(inner), inner };
}

/** The policy that a module exports. Throws `PolicyError` where it exports none. */
export async function policyIn(path: string): Promise<InnerPolicy> {
  const expected = 'a JavaScript module that exports what `loadPolicy` gave as `policy`';
  const malformed = (found: string) => new PolicyError([{ code: 'malformed', at: '', file: path, expected, found }]);
  const { policy } = await imported(path).catch((error: unknown) => {
    if (error instanceof PolicyError) throw error;
    throw malformed(error instanceof Error ? error.message : 'what throws');
  });
  if (policy === undefined) throw malformed('one without');
  return innerOf(policy);
}

const imported = async (path: string) => (await import(pathToFileURL(resolve(path)).href)) as { policy?: unknown };
