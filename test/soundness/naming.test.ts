import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import type { RuleFile } from '../../src/language/grammar/rule-file.ts';
import { policyOf } from '../../src/policy.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract, ruleFiles } from '../rules/contract.ts';
import { namingFault } from './naming.ts';
import { randomFrom } from './random.ts';

/** A new seed each run; `SEED=…` repeats one, `RENAMED=…` tries more names in each file. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const renamed = Number(process.env.RENAMED ?? 3);

const { factsFor, readingsFor } = arbitrariesOf(contract);

describe(`names change nothing in a rule file (SEED=${seed} RENAMED=${renamed})`, () => {
  it.each(Object.keys(ruleFiles))('%s', { timeout: renamed * 60_000 }, async (decision) => {
    const random = randomFrom(seed);
    const account = fc.tuple(factsFor(decision, { unknown: 0.1 }), readingsFor(decision));
    const accounts = fc
      .sample(account, { numRuns: 4, seed })
      .map(([given, readings]) => [given as never, { readings }] as const);
    const evaluating = (file: RuleFile) => {
      const isAsItIs = file === ruleFiles[decision];
      const policy = isAsItIs ? contract : policyOf({ ...files, rules: { ...ruleFiles, [decision]: file } }, facts);
      return (given: never, options: object) => policy.evaluate(decision, given, options);
    };
    for (let nth = 0; nth < renamed; nth += 1)
      expect(await namingFault(ruleFiles[decision] as RuleFile, evaluating, accounts, random)).toBeNull();
  });
});
