import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import type { CompiledDecision, CompiledModule } from '../../src/compiled/compiled-decision.ts';
import { modules } from '../../src/contract.ts';
import { policyOf } from '../../src/policy.ts';
import { ruleFiles } from '../rules/contract.ts';

/** The contract on compiled code, and how many times that came to an answer. */
export function counting(
  compiled: Readonly<Record<string, readonly CompiledModule[]>>,
  digest: string = modules.digest,
) {
  const answers = { known: 0 };
  const wrapped =
    (make: CompiledModule): CompiledModule =>
    (run) => {
      const own = make(run);
      const answer = (...given: Parameters<CompiledDecision['answer']>) => {
        const known = own.answer(...(given as [never, never]));
        if (known !== undefined) answers.known += 1;
        return known;
      };
      return { ...own, answer: answer as CompiledDecision['answer'] };
    };
  const all = Object.entries(compiled).map(([id, makes]) => [id, makes.map(wrapped)] as const);
  const policy = policyOf({ ...files, rules: ruleFiles }, facts, { digest, compiled: Object.fromEntries(all) });
  return { policy, answers };
}
