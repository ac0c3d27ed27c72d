import type { Answers, Facts } from '../rules/answers.ts';
import { compiled, digest } from '../rules/compiled/index.ts';
import { facts } from '../rules/facts/index.ts';
import { files } from '../rules/index.ts';
import type { CompiledModule } from './compiled/compiled-decision.ts';
import type { InnerPolicy } from './inner-policy.ts';
import { lazily } from './language/run-time/lazily.ts';
import { policyOf } from './policy.ts';

/** The decisions of the package's own contract as code, made when the package was; late, so that who does not ask for them need not hold them. */
export const modules = lazily(() => ({
  digest,
  compiled: Object.fromEntries(Object.entries(compiled).map(([id, make]) => [id, [make as CompiledModule]])),
}));

/** The policy of the package's own contract. Made when first asked for, so that importing the package checks and compiles nothing. */
export const contract = lazily(
  (): InnerPolicy<Facts, Answers> => policyOf<Facts, Answers>(files, facts, modules(), 'held'),
);
