import type { PolicyStamp } from './language/answer/decision.ts';
import type { PolicyFiles } from './language/grammar/policy-files.ts';
import { lazily } from './language/run-time/lazily.ts';
import { sha256 } from './values/sha256.ts';

/** The version of a policy, and the digest of all its files, which is worked out when it is first read. */
export function policyStamp(files: PolicyFiles): PolicyStamp {
  const digest = lazily(() => sha256(JSON.stringify(files)));
  return Object.freeze({
    version: files.version,
    inForceFrom: files.inForceFrom,
    get digest() {
      return digest();
    },
  });
}
