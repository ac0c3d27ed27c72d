import type { Answers } from '../rules/answers.ts';
import { facts } from '../rules/facts/index.ts';
import { files } from '../rules/index.ts';
import { policyOf } from './policy.ts';

/** The policy of the package's own contract. Made when first asked for, so that importing the package checks and compiles nothing. */
export const contract = once(() => policyOf<typeof facts, Answers>(files, facts));

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
