import type { Assessment } from './assess/assessment.ts';
import { inWords } from './check/answer.ts';
import type { Comparison } from './compare/compare-readings.ts';
import { contract } from './contract.ts';
import { documenting, type PagesAsked } from './documenting.ts';
import { assessmentInWords } from './explain/assessment-to-english.ts';
import { comparisonInWords } from './explain/comparison-to-english.ts';
import { decisionInWords, summaryInWords } from './explain/decision-to-english.ts';
import { rendered } from './explain/letter/blocks.ts';
import { fullOf } from './explain/letter/full.ts';
import { letterOf, sentenceOf } from './explain/letter/letter.ts';
import { type ExplainedParts, partsOf } from './explain/parts.ts';
import {
  type Asked,
  type ExplainOptions,
  explainOptions,
  partsOptions,
  type ToldBy,
  toldBy,
} from './explain-options.ts';
import { innerOf } from './inner-policy.ts';
import type { Decision as DecisionOn } from './language/answer/decision.ts';
import {
  type Reasons,
  refuseWithoutReasons,
  type ToldDecision,
  type WithReasons,
} from './language/answer/told-less.ts';
import { deepFreeze } from './language/run-time/deep-freeze.ts';
import type { AnyPolicy } from './policy-interface.ts';
import { toldBeside } from './told-beside.ts';

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
export function summarise(decision: Told, asked?: AnyPolicy | ToldBy): string {
  const { modelOf, dictionary, stamp } = toldBy(asked);
  const answer = decision as ToldDecision;
  return inWords('decision', answer, stamp.digest, () => summaryInWords(answer, modelOf(answer.decision), dictionary));
}

/**
 * A decision in plain words: all of it (the outcome, what is missing and how to give it, what follows, and why), a `letter` to the
 * customer, or one `sentence`, as `text`, `markdown` or `html`; HTML is one article, all that is no markup of ours escaped. Lines are not
 * wrapped. A policy may stand in the place of the options. With `facts` (and `readings` and `tables`, where the decision was asked with
 * some) all of it includes why no other outcome came, and which other readings would change the answer. Throws `PolicyError` as `summarise` does, with `no-reasons` for a decision that
 * was asked for with less than its whole why, `malformed` for facts that give another answer, and `unknown-key` or `not-an-option` for
 * what is no option.
 * @example
 * explain(evaluate('collection-date', {}), { as: 'sentence' }) // 'We cannot answer this yet; we still need to know the due date printed on the invoice.'
 */
export function explain(decision: DecisionOn<string, string, object>, asked?: AnyPolicy | ExplainOptions): string {
  const { as, format, language, policy, asked: given } = explainOptions(asked);
  const { modelOf, dictionary, stamp } = policy;
  const answer = decision as DecisionOn;
  return inWords('decision', answer, stamp.digest, () => {
    refuseWithoutReasons(answer);
    const model = modelOf(answer.decision);
    if (as !== 'full') return rendered(blocksOf[as](answer, model, dictionary, language), format, language);
    const beside = toldBeside(answer, given, policy);
    if (format === 'text') return decisionInWords(answer, model, dictionary, beside);
    return rendered(fullOf(answer, model, dictionary, beside), format, language);
  });
}

const blocksOf = { letter: letterOf, sentence: sentenceOf };

/**
 * A decision in English words part by part, as plain frozen data: the question, the outcome and its reason, values, what is missing,
 * what follows, what is left to a person, readings, tables and clauses with their titles, and as with `explain` what only `facts` tell.
 * Throws `PolicyError` as `explain` does.
 * @example
 * explainParts(evaluate('collection-date', { invoice: { dueDate: '2025-12-25' } })).values[0]?.text // '29 December 2025'
 */
export function explainParts(
  decision: DecisionOn<string, string, object>,
  asked?: AnyPolicy | (ToldBy & Asked),
): ExplainedParts {
  const { policy, asked: given } = partsOptions(asked);
  const { modelOf, dictionary, stamp } = policy;
  const answer = decision as DecisionOn;
  return inWords('decision', answer, stamp.digest, () => {
    refuseWithoutReasons(answer);
    const beside = toldBeside(answer, given, policy);
    return deepFreeze(partsOf(answer, modelOf(answer.decision), dictionary, beside));
  });
}

/**
 * An assessment as a timeline in plain English, past and coming days told apart by `asOf`. Lines are not wrapped. Throws
 * `PolicyError` as `summarise` does.
 * @example
 * explainAssessment(assess({ asOf: '2025-12-01' })).split('\n')[0] // 'As of 1 December 2025.'
 */
export function explainAssessment(assessment: Assessment<Told>, asked?: AnyPolicy | ToldBy): string {
  const { modelOf, dictionary, stamp } = toldBy(asked);
  return inWords('assessment', assessment, stamp.digest, () =>
    assessmentInWords(assessment as Assessment<ToldDecision>, modelOf, dictionary),
  );
}

/**
 * A comparison of readings in plain English. Lines are not wrapped. Throws `PolicyError` as `summarise` does.
 * @example
 * explainComparison(compareReadings('collection-date', {})).includes('missing invoice.dueDate') // true
 */
export function explainComparison(comparison: Comparison, asked?: AnyPolicy | ToldBy): string {
  const { modelOf, dictionary, stamp } = toldBy(asked);
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
