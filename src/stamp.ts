import type { PolicyStamp } from './language/answer/decision.ts';
import type { PolicyFiles } from './language/grammar/policy-files.ts';
import { lazily } from './language/run-time/lazily.ts';
import { sha256 } from './values/sha256.ts';

/** The version of a policy, and the digest of its files, worked out when first read. In which order they were put together makes no other policy. */
export function stampOfFiles(files: PolicyFiles): () => PolicyStamp {
  const digest = lazily(() => sha256(JSON.stringify(inOrder({ ...files, rules: inOrder(files.rules) }))));
  const { version, inForceFrom } = files;
  const stamp: PolicyStamp = Object.freeze({
    version,
    inForceFrom,
    get digest() {
      return digest();
    },
  });
  return () => stamp;
}

const inOrder = (files: object): object =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
