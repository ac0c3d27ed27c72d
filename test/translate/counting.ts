import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import type { Answer, CompiledModule } from '../../src/compiled/compiled-decision.ts';
import { modules } from '../../src/contract.ts';
import { policyOf } from '../../src/policy.ts';
import { ruleFiles } from '../rules/contract.ts';

/** A module that counts what it answers: whole facts apart. */
export function countingModule(make: CompiledModule, answers: { known: number; whole: number }): CompiledModule {
  return (run) => {
    const own = make(run);
    const counted = (answer: Answer, count: () => void): Answer =>
      ((...given: Parameters<Answer>) => {
        const known = answer(...(given as [never, never]));
        if (known !== undefined) count();
        return known;
      }) as Answer;
    const answer = counted(own.answer, () => {
      answers.known += 1;
    });
    const ofWhole = counted(own.whole?.answer ?? own.answer, () => {
      answers.known += 1;
      answers.whole += 1;
    });
    return { ...own, answer, whole: own.whole === null ? null : { ...own.whole, answer: ofWhole } };
  };
}

/** The contract on compiled code, and how many times that came to an answer. */
export function counting(
  compiled: Readonly<Record<string, readonly CompiledModule[]>>,
  digest: string = modules().digest,
) {
  const answers = { known: 0, whole: 0 };
  const all = Object.entries(compiled).map(
    ([id, makes]) => [id, makes.map((make) => countingModule(make, answers))] as const,
  );
  const policy = policyOf({ ...files, rules: ruleFiles }, facts, { digest, compiled: Object.fromEntries(all) });
  return { policy, answers };
}
