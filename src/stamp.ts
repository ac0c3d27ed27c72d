import type { PolicyStamp } from './language/answer/decision.ts';
import type { PolicyFiles } from './language/grammar/policy-files.ts';
import { lazily } from './language/run-time/lazily.ts';
import { sha256 } from './values/sha256.ts';

/** Version and digest of the files of a policy, worked out when first asked for. In which order they were put together makes no other policy. */
export const stampOfFiles = (files: PolicyFiles): (() => PolicyStamp) =>
  lazily(() =>
    Object.freeze({
      version: files.version,
      inForceFrom: files.inForceFrom,
      digest: sha256(JSON.stringify(inOrder({ ...files, rules: inOrder(files.rules) }))),
    }),
  );

const inOrder = (files: object): object =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
