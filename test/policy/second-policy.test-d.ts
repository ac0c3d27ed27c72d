import { describe, expectTypeOf, it } from 'vitest';
import type { FactsOf } from '../../src/facts.ts';
import { loadPolicy, type Policy, type PolicyFiles, toMarkdown } from '../../src/index.ts';
import { arbitrariesOf, checkByBoundaries, lawsOf } from '../../src/verify/index.ts';
import type { Answers } from './tool-lending/answers.ts';
import { facts } from './tool-lending/facts.ts';
import { files } from './tool-lending/index.ts';

const policy = loadPolicy(files, facts);

describe('a policy of another contract', () => {
  it('knows its decisions by the names of its rule files', () => {
    expectTypeOf(policy.decisions).toEqualTypeOf<readonly ('return-day' | 'late-fee' | 'deposit-refund')[]>();
    // @ts-expect-error no rule file has this name
    policy.evaluate('return-days', {});
    // @ts-expect-error a decision of the contract
    policy.evaluate('invoice-dispute', {});
  });

  it('knows its facts by the schema', () => {
    expectTypeOf<Parameters<typeof policy.evaluate>[1]>().toEqualTypeOf<FactsOf<typeof facts>>();
    policy.evaluate('return-day', { loan: { collectedOn: '2025-02-01', tools: [] }, deposit: null });
    // @ts-expect-error no such fact
    policy.evaluate('return-day', { loan: { colectedOn: '2025-02-01' } });
    // @ts-expect-error no such field of a tool
    policy.evaluate('return-day', { loan: { tools: [{ name: 'ladder', worth: '90.00', returnedOn: null, lent: 1 }] } });
    // @ts-expect-error a fact of the contract
    policy.evaluate('return-day', { invoice: { date: '2025-02-01' } });
    // @ts-expect-error money is text
    policy.assess({ deposit: { amount: 20 } });
    // @ts-expect-error there is always a loan
    policy.assess({ loan: null });
  });

  it('has outcomes as text and values by name, unless told more', () => {
    const decision = policy.evaluate('late-fee', {});
    expectTypeOf(decision.decision).toEqualTypeOf<'late-fee'>();
    expectTypeOf(decision.outcome).toEqualTypeOf<string | null>();
    expectTypeOf('1.50' as const).toExtend<(typeof decision.values)[string]>();
    // @ts-expect-error a decision is not to be changed
    decision.values.total = '0.00';
    expectTypeOf(policy.evaluateWithEngine('late-fee', {})).resolves.toEqualTypeOf<typeof decision>();
  });

  it('has them as a type of the answers says', () => {
    type Answers = {
      readonly 'late-fee': {
        readonly outcome: 'payable' | 'none';
        readonly values: { readonly fees: readonly (string | null)[] | null; readonly total: string | null };
      };
    };
    const typed = loadPolicy<typeof facts, Answers>(files, facts);
    const decision = typed.evaluate('late-fee', {});
    expectTypeOf(decision.outcome).toEqualTypeOf<'payable' | 'none' | null>();
    expectTypeOf(decision.values.total).toEqualTypeOf<string | null>();
    // @ts-expect-error a value of another decision
    decision.values.lastDay;
    // @ts-expect-error not among the answers
    typed.evaluate('return-day', {});
    expectTypeOf(typed.evaluateWithEngine('late-fee', {})).resolves.toEqualTypeOf<typeof decision>();
  });

  it('is typed to the end by what `contract-rules types` makes of it', () => {
    const typed = loadPolicy<typeof facts, Answers>(files, facts);
    const decision = typed.evaluate('late-fee', {});
    if (decision.outcome === 'none') expectTypeOf(decision.effects).toEqualTypeOf<readonly never[]>();
    expectTypeOf<(typeof decision.needs)[number]>().toExtend<Answers['late-fee']['needs']>();
    // @ts-expect-error this decision does not read it
    typed.evaluate('return-day', { deposit: null });
    typed.evaluate('late-fee', { loan: { collectedOn: undefined, tools: [] as const } });
    expectTypeOf(typed.factsOf('return-day').parse({})).toEqualTypeOf<Answers['return-day']['facts']>();
    expectTypeOf(toMarkdown).toBeCallableWith(typed);
  });

  it('can have its rule files from anywhere: then decisions are text', () => {
    const read: PolicyFiles = files;
    expectTypeOf(loadPolicy(read, facts).decisions).toEqualTypeOf<readonly string[]>();
    expectTypeOf(loadPolicy(read, facts)).toEqualTypeOf<Policy<FactsOf<typeof facts>>>();
  });

  it('can be documented, checked and judged', () => {
    expectTypeOf(toMarkdown).toBeCallableWith(policy);
    expectTypeOf(checkByBoundaries).toBeCallableWith(policy, 'late-fee');
    expectTypeOf(lawsOf).toBeCallableWith(policy);
    expectTypeOf(arbitrariesOf(policy).factsFor)
      .parameter(0)
      .toEqualTypeOf<'return-day' | 'late-fee' | 'deposit-refund'>();
  });

  it('shows nothing of what is behind it', () => {
    // @ts-expect-error a checked rule is no part of what is public
    policy.modelOf;
    // @ts-expect-error no policy
    toMarkdown({ decisions: [] });
  });
});
