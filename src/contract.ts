import type { Answers } from '../rules/answers.ts';
import { facts } from '../rules/facts/index.ts';
import { files } from '../rules/index.ts';
import { lazily } from './language/run-time/lazily.ts';
import { policyOf } from './policy.ts';

/** The policy of the package's own contract. Made when first asked for, so that importing the package checks and compiles nothing. */
export const contract = lazily(() => policyOf<typeof facts, Answers>(files, facts, 'held'));
