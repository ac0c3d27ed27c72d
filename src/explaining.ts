import type { Assessment } from './assess/assessment.ts';
import { inWords } from './check/answer.ts';
import type { Comparison } from './compare/compare-readings.ts';
import { contract } from './contract.ts';
import { documenting, type PagesAsked } from './documenting.ts';
import { assessmentInWords } from './explain/assessment-to-english.ts';
import { comparisonInWords } from './explain/comparison-to-english.ts';
import { decisionInWords, summaryInWords } from './explain/decision-to-english.ts';
import { innerOf } from './inner-policy.ts';
import type { Decision as DecisionOn } from './language/answer/decision.ts';
import {
  type Reasons,
  refuseWithoutReasons,
  type ToldDecision,
  type WithReasons,
} from './language/answer/told-less.ts';
import type { AnyPolicy } from './policy-interface.ts';

/** A decision of any policy, with as much of its why as was asked for. */
type Told = WithReasons<DecisionOn<string, string, object>, Reasons>;

/** What is behind the policy whose answer is told; the contract, unless one of your own is given. */
export const policyBehind = (policy: AnyPolicy | undefined) => (policy === undefined ? contract() : innerOf(policy));

/**
 * The answer in plain English without the why: the outcome and its reason in one sentence (the outcome alone of one without reasons), the
 * values, what is missing and how to give it, what follows. Throws `PolicyError`: `other-policy` for the decision of another policy,
 * `malformed` for one that is not as it was given.
 * @example
 * summarise(evaluate('collection-date', { invoice: { dueDate: '2025-12-25' } })).includes('29 December 2025') // true
 */
export function summarise(decision: Told, policy?: AnyPolicy): string {
  const { modelOf, dictionary, stamp } = policyBehind(policy);
  const answer = decision as ToldDecision;
  return inWords('decision', answer, stamp.digest, () => summaryInWords(answer, modelOf(answer.decision), dictionary));
}

/**
 * A decision in plain English: the outcome, what is missing and how to give it, what follows, and why. Lines are not wrapped.
 * Throws `PolicyError` as `summarise` does, and with `no-reasons` for a decision that was asked for with less than its whole why.
 * @example
 * explain(evaluate('collection-date', {})).split('\n')[2] // 'not decided: missing invoice.dueDate'
 */
export function explain(decision: DecisionOn<string, string, object>, policy?: AnyPolicy): string {
  const { modelOf, dictionary, stamp } = policyBehind(policy);
  const answer = decision as DecisionOn;
  return inWords('decision', answer, stamp.digest, () => {
    refuseWithoutReasons(answer);
    return decisionInWords(answer, modelOf(answer.decision), dictionary);
  });
}

/**
 * An assessment as a timeline in plain English, past and coming days told apart by `asOf`. Lines are not wrapped. Throws
 * `PolicyError` as `summarise` does.
 * @example
 * explainAssessment(assess({ asOf: '2025-12-01' })).split('\n')[0] // 'As of 1 December 2025.'
 */
export function explainAssessment(assessment: Assessment<Told>, policy?: AnyPolicy): string {
  const { modelOf, dictionary, stamp } = policyBehind(policy);
  return inWords('assessment', assessment, stamp.digest, () =>
    assessmentInWords(assessment as Assessment<ToldDecision>, modelOf, dictionary),
  );
}

/**
 * A comparison of readings in plain English. Lines are not wrapped. Throws `PolicyError` as `summarise` does.
 * @example
 * explainComparison(compareReadings('collection-date', {})).includes('missing invoice.dueDate') // true
 */
export function explainComparison(comparison: Comparison, policy?: AnyPolicy): string {
  const { modelOf, dictionary, stamp } = policyBehind(policy);
  return inWords('comparison', comparison, stamp.digest, () =>
    comparisonInWords(comparison, modelOf(comparison.answer.decision), dictionary),
  );
}

/**
 * The documentation of a policy, or of the contract: Markdown, and charts as SVG, by file name, `README.md` being where to begin.
 * Examples are answered while it is made. With `text`, copies of the documents as `compareText` takes them, each rule stands under
 * the copy's own words of its clause. Throws `PolicyError`: `malformed` for what is no
 * policy and for a copy that holds no clause of it, `too-long` for longer ones than a contract is.
 * @example
 * Object.keys(toMarkdown()).includes('decisions/invoice-dispute.md') // true
 */
export function toMarkdown(asked?: AnyPolicy | PagesAsked): Readonly<Record<string, string>> {
  return documenting(asked);
}
