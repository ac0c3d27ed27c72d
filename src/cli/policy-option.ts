import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Option } from 'commander';
import { contract } from '../contract.ts';
import { PolicyError } from '../index.ts';
import { type InnerPolicy, innerOf } from '../inner-policy.ts';
import { policyWith } from './beside-contract.ts';
import type { Io } from './io.ts';

/** Which policy a command is about, the same way for all that can be about another. */
export const policyOption = (): Option =>
  new Option(
    '--policy <path>',
    'a folder of rule files to try in place of those of the contract of the same name, or a JavaScript module that exports a `policy` of its own',
  );

/**
 * The policy that the option names; the contract where it was not given. Throws `PolicyError` for what cannot be read, and with all that is
 * wrong with its files.
 */
export async function policyAsked(path: string | undefined, io: Io): Promise<InnerPolicy> {
  if (path === undefined) return contract() as unknown as InnerPolicy;
  return /\.[cm]?js$/.test(path) ? policyIn(path) : policyWith(path, io);
}

async function policyIn(path: string): Promise<InnerPolicy> {
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
