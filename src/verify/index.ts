import type { Facts } from '../../rules/answers.ts';
import type { Case } from '../cases/case.ts';
import { contract } from '../contract.ts';
import type { DecisionId, Issue, Policy, Readings } from '../index.ts';
import { type InnerPolicy, innerOf } from '../inner-policy.ts';

import { type CasesRun, runCasesOn } from '../running-cases.ts';
import type { Answers } from '../typed-answers.ts';
import { type Arbitraries, arbitrariesOf as arbitrariesBehind } from './arbitraries.ts';
import { checkByBoundaries as issuesBehind } from './check-boundaries.ts';
import { type Laws, lawsOf as lawsBehind } from './laws.ts';

export type { Case, DecisionCase, WholeFileCase } from '../cases/case.ts';
export type { Coverage, CoverageKind, Covered } from '../cases/coverage.ts';
export type { CaseResult } from '../cases/run-case.ts';
export type { Difference, Expected, ExpectedEffect } from '../language/answer/differences.ts';
export type { CasesRun } from '../running-cases.ts';
export type { Arbitraries } from './arbitraries.ts';
export type { FactsOptions } from './facts-options.ts';
export type { Laws } from './laws.ts';

type OfContract = Arbitraries<Facts, DecisionId, Partial<Readings>>;

/**
 * Facts of a decision of this contract and of those it consults, as a caller gives them, none contradicting another.
 * Days and amounts are drawn around one another and around the rule's parameters, so that boundaries are met often.
 * @example
 * fc.assert(fc.property(factsFor('invoice-dispute', { unknown: 0.2 }), (facts) => evaluate('invoice-dispute', facts).outcome !== ''))
 */
export const factsFor: OfContract['factsFor'] = (decision, options) => arbitraries().factsFor(decision, options);

/** Options for the readings that a decision and those it consults rely on, or for all; those left out are read by default. */
export const readingsFor: OfContract['readingsFor'] = (decision) => arbitraries().readingsFor(decision);

const arbitraries = () => arbitrariesBehind<Facts, DecisionId, Partial<Readings>>(contract());

/**
 * The same arbitraries over a policy of your own; each draws from the parameters and examples of the rules that it reaches.
 * Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * fc.assert(fc.property(arbitrariesOf(policy).factsFor('late-fee'), (facts) => policy.evaluate('late-fee', facts).needs.length === 0))
 */
export function arbitrariesOf<F, A extends Answers>(policy: Policy<F, A>): Arbitraries<F, keyof A & string> {
  return arbitrariesBehind(innerOf(policy));
}

/**
 * Laws that hold for any policy, as properties for `fc.assert`, tried on facts and readings drawn for each decision.
 * Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * fc.assert(lawsOf(policy).decidedStands('late-fee'))
 */
export function lawsOf(policy: Policy): Laws {
  return lawsBehind(innerOf(policy));
}

/**
 * What examples and boundary facts show against a decision: an example that fails (`example-fails`), two rules that hold at
 * once (`rules-overlap`, with facts that show it), a rule or `otherwise` that is never reached (`never-reached`). It tries about
 * 20,000 sets of facts, the same ones every time; finding nothing is no proof over all facts.
 * Throws `PolicyError` (`malformed`, `unknown-decision`) for what is no policy or none of its decisions.
 * @example
 * checkByBoundaries(policy, 'late-fee') // []
 */
export function checkByBoundaries(policy: Policy, decision: string): readonly Issue[] {
  return issuesBehind(innerOf(policy), decision);
}

/**
 * Tries cases as parsed JSON by both evaluators: what is given, and what is expected of the answer (see `Case`); of the contract where
 * no policy is given. Of each it says where the answer is not as expected. Rejects with `PolicyError` (`malformed`, `missing`,
 * `unknown-key`, `wrong-type`) for what is no list of cases, before any is tried; facts that are refused are an answer like another,
 * which `issues` expects by their codes.
 * @example
 * (await runCases([{ id: 'no-such-day', decision: 'collection-date', facts: { invoice: { dueDate: '2025-02-30' } }, expect: { issues: ['malformed'] } }])).failed // 0
 */
export function runCases(cases: readonly Case[]): Promise<CasesRun>;
export function runCases<F, A extends Answers>(policy: Policy<F, A>, cases: readonly Case[]): Promise<CasesRun>;
export async function runCases(...given: readonly unknown[]): Promise<CasesRun> {
  return given.length < 2
    ? runCasesOn(contract() as unknown as InnerPolicy, given[0])
    : runCasesOn(innerOf(given[0]), given[1]);
}
