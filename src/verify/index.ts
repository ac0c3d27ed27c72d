import type * as z from 'zod';
import type { Facts } from '../../rules/answers.ts';
import { propertyFiles } from '../../rules/properties/index.ts';
import { orThrow } from '../asked.ts';
import type { Case, DecisionCase } from '../cases/case.ts';
import { checkOptions } from '../check/options.ts';
import { contract } from '../contract.ts';
import type { AnyPolicy, DecisionId, Issue, Policy, Readings } from '../index.ts';
import { type InnerPolicy, innerOf } from '../inner-policy.ts';
import type { PolicyFiles } from '../language/grammar/policy-files.ts';
import type { PropertyFile } from '../language/grammar/property-file.ts';
import type { Mutant } from '../mutate/mutant.ts';
import { type MutantsOptions, type MutantsRun, mutantsOfFiles, runMutantsOn } from '../mutating.ts';
import { type CasesRun, runCasesOn } from '../running-cases.ts';
import { type PropertiesOptions, type PropertiesRun, runPropertiesOn } from '../running-properties.ts';
import { type Boundaries, boundariesOn, casesOfBoundaries } from '../signing.ts';
import type { Answers } from '../typed-answers.ts';
import { type Arbitraries, arbitrariesOf as arbitrariesBehind } from './arbitraries.ts';
import { checkByBoundaries as issuesBehind } from './check-boundaries.ts';
import { type DrawnFrom, type HoldsOptions, holds as holdsFor } from './holds.ts';
import { type Laws, lawsOf as lawsBehind } from './laws.ts';

export type { Case, DecisionCase, WholeFileCase } from '../cases/case.ts';
export type { Coverage, CoverageKind, Covered } from '../cases/coverage.ts';
export type { CaseResult } from '../cases/run-case.ts';
export type { Difference, Expected, ExpectedEffect } from '../language/answer/differences.ts';
export type {
  AboutProperty,
  MovedFile,
  PropertyFile,
  PropertyOf,
  ReadingsOfProperty,
  Template,
} from '../language/grammar/property-file.ts';
export type { Edit, Mutant, MutantKind } from '../mutate/mutant.ts';
export type { MutantResult, Score, Scores } from '../mutate/score.ts';
export type { ListedMutant, MutantsOptions, MutantsRun, Survivor } from '../mutating.ts';
export type { CasesRun } from '../running-cases.ts';
export type {
  CustomerOfStory,
  PropertiesOptions,
  PropertiesRun,
  PropertyResult,
  Story,
} from '../running-properties.ts';
export type { Boundaries, BoundaryBound, BoundaryCondition, BoundaryPair } from '../signing.ts';
export type { PolicyCheck } from '../trying-mutants.ts';
export type { Arbitraries } from './arbitraries.ts';
export { contradictedBy, customerFiles, customerLife, faultsOfFile, withOneUnknown } from './customer-lives.ts';
export type { FactsOptions } from './facts-options.ts';
export type { DrawnFrom, HoldsOptions } from './holds.ts';
export { applies, known } from './judged.ts';
export type { Laws } from './laws.ts';
export type { CustomerFile, Matter } from './life/customer-file.ts';
export type { Assesses, CustomerLife, LifeModel } from './life/customer-life.ts';
export type { FileLaw } from './life/file-laws.ts';
export { fileLaws } from './life/file-laws.ts';
export type { LifeOptions } from './life/lives.ts';
export type { Answered, ToldApart } from './telling-apart.ts';

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
export function lawsOf(policy: AnyPolicy): Laws {
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
export function checkByBoundaries(policy: AnyPolicy, decision: string): readonly Issue[] {
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

/** The properties of this contract, as `contract-rules verify` tries them: those with a number are of its list of properties. */
export const properties: readonly PropertyFile[] = Object.freeze(
  Object.values(propertyFiles).flatMap((file) => file.properties as readonly PropertyFile[]),
);

/**
 * Tries properties as parsed JSON (see `PropertyFile`) on customers drawn around where the rules decide; on the contract where no `policy` is
 * given. Of each it says whether it holds, of how many customers it said something, and where it does not hold the simplest customer found,
 * with the answer and its reasons. Rejects with `PolicyError` for what is no list of properties, with all issues at once, each with a JSON
 * pointer into the list (`unknown-path`, `unknown-name`, `wrong-type`, `unknown-clause`, `name-taken` for an id given twice and others).
 * @example
 * (await runProperties([{ id: 'A', name: 'never above', clauses: ['S2.2'], decision: 'invoice-balance', property: 'at-most', of: 'outstanding', limit: 'invoice.amount' }], { seed: 1 })).failing // 0
 */
export async function runProperties(
  properties: readonly PropertyFile[],
  options?: PropertiesOptions,
): Promise<PropertiesRun> {
  // A policy is no data to be copied.
  const { policy, ...how } = orThrow(checkOptions(options, ['policy', 'runs', 'seed'], 1)).options;
  return runPropertiesOn(
    policy === undefined ? (contract() as unknown as InnerPolicy) : innerOf(policy),
    properties,
    how,
  );
}

/**
 * Tries a law of your own on draws and counts those of which it says something: a law that hardly ever applies shows little, and fails.
 * `judge` throws where the law does not hold, and ends by `known` and `applies` where it has nothing to say. Throws what fast-check does,
 * or an error where it says something of less than the `share` of the draws.
 * @example
 * holds([factsFor('minimum-term')], (facts) => applies(evaluate('minimum-term', facts).outcome !== null), { runs: 10, seed: 1 }) // undefined
 */
export function holds<T extends [unknown, ...unknown[]]>(
  draws: DrawnFrom<T>,
  judge: (...drawn: T) => void,
  options?: HoldsOptions,
): void {
  holdsFor(draws, judge, orThrow(checkOptions(options, ['runs', 'seed', 'share'])).options as HoldsOptions);
}

/**
 * The files of a policy with one small change each, some thousand of them: a comparison strict or not, a bound one unit less or more, a
 * condition dropped or turned round, operands exchanged, another rounding or count of days, another parameter, option or outcome, an
 * effect with another day, sum, party or clause, a table's entry a day off. Each says in words what is changed and where; of this
 * contract where no files are given. Throws `PolicyError` for files that are no sound policy.
 * @example
 * mutantsOf().find(({ id }) => id === 'invoice-dispute/parameters/disputeWindow/value/days bound-by-one 2')?.means // '`disputeWindow`: 31 days, not 30 days'
 */
export const mutantsOf = (files?: PolicyFiles, facts?: z.ZodType): readonly Mutant[] => mutantsOfFiles(files, facts);

/**
 * Tries mutants on cases, on the examples of the rules and on whatever `check` asks of a policy: a rule of which no change is noticed is
 * one that nothing guards. Of what survives it says the facts on which the answer is another, where some are found. Rejects with
 * `PolicyError` (`malformed`, `missing`, `unknown-key`, `wrong-type`) for files that are no sound policy, for what is no list of cases, for
 * cases that fail before anything is changed, and (`unknown-name`) for mutants of other files.
 * @example
 * const mutants = mutantsOf().filter(({ file }) => file === 'collection-date');
 * (await runMutants({ mutants, draws: 500 })).survivors.map(({ mutant, told }) => [mutant.means, told?.facts])
 */
export const runMutants = (options?: MutantsOptions): Promise<MutantsRun> => runMutantsOn(options);

/**
 * For every condition of the rules of a decision, and of the terms that hold or do not, two customers of whom nothing is left to ask,
 * who differ in one fact, of whom it holds for one, and whose outcome is another (modified condition/decision coverage), or why none was found;
 * around every comparison with a day, a sum or a number the customers a unit below, at and a unit above. It tries some thousand customers made
 * of the examples, the same ones every time; a condition of an option that is not chosen is looked at under that option too. Throws `PolicyError`
 * (`malformed`, `unknown-decision`, `unknown-reading`, `unknown-option`, `unknown-key`) for what is no policy, decision or reading.
 * @example
 * boundariesOf('collection-costs').conditions[0]?.bound?.cases.map(({ where }) => where) // ['at', 'above']
 */
export function boundariesOf(decision: DecisionId, options?: BoundariesOptions): Boundaries;
export function boundariesOf<F, A extends Answers>(
  policy: Policy<F, A>,
  decision: keyof A & string,
  options?: BoundariesOptions,
): Boundaries;
export function boundariesOf(...given: readonly unknown[]): Boundaries {
  if (typeof given[0] === 'string') return boundariesOn(contract() as unknown as InnerPolicy, given[0], given[1]);
  return boundariesOn(innerOf(given[0]), given[1] as string, given[2]);
}

/** How a decision is read while its boundaries are looked for. */
export interface BoundariesOptions {
  readonly readings?: Readonly<Record<string, string>> | undefined;
}

/**
 * The customers of boundaries as cases, with what comes of them today: `runCases` and `contract-rules cases` try them again. They say what the
 * rules do, not what the contract says; whoever signs them has looked that up. Throws `PolicyError` (`malformed`) for what `boundariesOf` did not give.
 * @example
 * casesOf(boundariesOf('collection-costs')).every(({ expect }) => expect.outcome !== undefined) // true
 */
export const casesOf = (boundaries: Boundaries): readonly DecisionCase[] => casesOfBoundaries(boundaries);
