import type { Engine } from 'json-rules-engine';
import type { Answers } from '../rules/answers.ts';
import { orThrow } from './asked.ts';
import type { TextComparison } from './bind/compare-text.ts';
import type { TextFile } from './bind/recognise.ts';
import { checkOptions } from './check/options.ts';
import { comparingCopies } from './comparing-copies.ts';
import { contract } from './contract.ts';
import type { AnswerOptions, CustomerFile, Decision, DecisionId, FactsFor, Options } from './contract-types.ts';
import { decisionIds } from './decision-ids.ts';
import { policyBehind } from './explaining.ts';
import type { GivenFacts } from './given-facts.ts';
import type { Issue } from './language/answer/issue.ts';
import type { Reasons, WithReasons } from './language/answer/told-less.ts';
import type { AnyPolicy } from './policy-interface.ts';
import type { AssessmentOf } from './typed-answers.ts';

export type { Facts, Readings } from '../rules/answers.ts';
export { evaluateMany } from './asking-many.ts';
export { nextQuestion } from './asking-next.ts';
export { compareReadings, presetReadings } from './asking-other-readings.ts';
export { dictionary } from './asking-the-dictionary.ts';
export type { AssessedEffect, Assessment, Conflict } from './assess/assessment.ts';
export type { NewText } from './bind/compare-rows.ts';
export type { AppearedText, TextChange, TextComparison } from './bind/compare-text.ts';
export type { TextFile } from './bind/recognise.ts';
export type { Resting, RestingDecision } from './bind/resting-on.ts';
export type { ComparedOption, ComparedReading, Comparison } from './compare/compare-readings.ts';
export type { Change, Favour } from './compare/favour.ts';
export type { Preset } from './compare/preset-readings.ts';
export { compileDecision, toJavaScript } from './compile-decision.ts';
export type { AnswerOptions, CustomerFile, Decision, DecisionId, FactsFor, Need, Options } from './contract-types.ts';
export type { DecisionEntry, DictionaryData, EntryFieldEntry, FactEntry, ReadingEntry } from './dictionary-as-data.ts';
export type {
  AnsweredTwice,
  ChangedFile,
  ChangedNames,
  ComparedAnswers,
  PolicyDiff,
} from './diff/policy-diff.ts';
export { diffPolicies, explainDiff } from './diffing.ts';
export type { PagesAsked } from './documenting.ts';
export type { ClausePart, ExplainedParts } from './explain/parts.ts';
export type { ExplainOptions, ToldBy } from './explain-options.ts';
export { explain, explainAssessment, explainComparison, explainParts, summarise, toMarkdown } from './explaining.ts';
export type { GivenFacts } from './given-facts.ts';
export { factsOf, isDecisionId, parseFacts, parseFile } from './giving-facts.ts';
export { type Policies, policyOn } from './in-force.ts';
export type { Effect } from './language/answer/decision.ts';
export type { Difference, Expected, ExpectedEffect } from './language/answer/differences.ts';
export type { Issue, IssueCode } from './language/answer/issue.ts';
export { isPolicyError, PolicyError } from './language/answer/policy-error.ts';
export type {
  ConditionReason,
  DecisionReason,
  EntryReason,
  NotReason,
  Reason,
  RuleReason,
  Shown,
  TermReason,
  ToldSentence,
} from './language/answer/reason.ts';
export type { Statement, StatementLine } from './language/answer/statement.ts';
export type { InShort, Reasons, WithoutWhy, WithReasons } from './language/answer/told-less.ts';
export type { PolicyFiles } from './language/grammar/policy-files.ts';
export type { RuleFile } from './language/grammar/rule-file.ts';
export type { ShapeFile, TermFile } from './language/grammar/shape-file.ts';
export { type LoadOptions, loadPolicy } from './load-policy.ts';
export { extreme, turningPoints, whatWouldChange } from './moving-one-fact.ts';
export type { NextQuestion } from './next-question-type.ts';
export type { EvaluateOne } from './one-decision-types.ts';
export type {
  AnyPolicy,
  BareAnswer,
  DecisionFunction,
  Policy,
  RefusedRow,
  RowAnswer,
  TypedFacts,
} from './policy-interface.ts';
export {
  type MergedTables,
  type MergeOptions,
  mergeTables,
  type PublishedFile,
  type TableInfo,
  type TablesOptions,
  tablesEnding,
  tablesOf,
} from './published-tables.ts';
export type { JsonDifference } from './record/json-differences.ts';
export type { Replayed } from './record/replayed.ts';
export { type Key, signRecord, verifyRecord } from './record-signatures.ts';
export { record, replay } from './records.ts';
export type { Extreme } from './turning/extreme.ts';
export type { Range } from './turning/range.ts';
export type { TurningSpan } from './turning/turning-points.ts';
export type { FactChange, WouldChange } from './turning/what-would-change.ts';
export type { ActionOf, AssessmentOf, DecisionOf } from './typed-answers.ts';

/** The ids of all decisions. */
export const decisions: readonly DecisionId[] = /* @__PURE__ */ Object.freeze([...decisionIds]);

/**
 * Answers one question. An outcome or value is null where missing facts could still change it, and `needs` names them. `reasons` says how much
 * of the why is brought: `full`, made when it is read; `short`; `none`.
 * Throws `PolicyError` with all issues at once, such as `unknown-path`, `malformed`, `contradiction`, `unknown-reading`.
 * @example
 * evaluate('invoice-dispute', { invoice: { date: '2024-01-31' } }).values.lastDayToDispute // '2024-03-01'
 */
export function evaluate<Id extends DecisionId, const Given = unknown, R extends Reasons = 'full'>(
  decision: Id,
  facts: GivenFacts<FactsFor<Id>, Given>,
  options?: AnswerOptions<R>,
): WithReasons<Decision<Id>, R> {
  return contract().evaluate(decision, facts as never, options);
}

/**
 * The same decision from the reference evaluator on json-rules-engine. Rejects where `evaluate` throws.
 * @example
 * (await evaluateWithEngine('invoice-dispute', { invoice: { date: '2024-01-31' }, dispute: null })).needs // ['asOf', 'invoice.amount']
 */
export async function evaluateWithEngine<Id extends DecisionId, const Given = unknown, R extends Reasons = 'full'>(
  decision: Id,
  facts: GivenFacts<FactsFor<Id>, Given>,
  options?: AnswerOptions<R>,
): Promise<WithReasons<Decision<Id>, R>> {
  return contract().evaluateWithEngine(decision, facts as never, options);
}

/**
 * A plain json-rules-engine with the decision's rules verbatim, to be run on facts by their paths. One run at a time.
 * A run rejects when a fact that the rules read is missing; no event means that the legal default holds.
 * @example
 * (await (await toEngine('collection-date')).run({ 'invoice.dueDate': '2025-12-25' })).events[0].type // 'moved'
 */
export async function toEngine(decision: DecisionId, options?: Options): Promise<Engine> {
  return contract().toEngine(decision, options);
}

/**
 * The issues of a rule file as parsed JSON, against the facts, readings, clauses and tables of the contract; none if sound.
 * @example
 * checkRule({ decision: 'my-rule' }).map((issue) => issue.code).includes('missing') // true
 */
export function checkRule(document: unknown): readonly Issue[] {
  return contract().checkRule(document);
}

/**
 * What a customer's file comes to. The file is facts, and in `matters` what there can be several of, each with an `id` of its own and
 * facts that are laid over those of the file; none is given twice. Every decision is answered for each part that gives what it
 * is about: `decisions` for the file itself, `matters` by id; then all effects in order of days, what the rest would need, effects
 * that contradict, and the `statement`: who owes whom what on the day `asOf`, each sum once, in pounds, a total `null` while a sum
 * on it is not known. Throws `PolicyError` as `evaluate` does, and with `given-twice`; then nothing is decided.
 * @example
 * assess({ asOf: '2025-03-10', matters: [{ id: 'INV-1', invoice: { dueDate: '2025-03-17', amount: '31.00' }, payments: [], dispute: null }] }).statement.owedByCustomer // '31.00'
 */
export function assess<const Given = unknown, R extends Reasons = 'full'>(
  file: GivenFacts<CustomerFile, Given>,
  options?: AnswerOptions<R>,
): AssessmentOf<Answers, R> {
  return contract().assess(file as CustomerFile, options);
}

/**
 * The same from the reference evaluator on json-rules-engine. Rejects where `assess` throws.
 * @example
 * (await assessWithEngine({ asOf: '2025-03-10', matters: [] })).statement.owedByCustomer // '0.00'
 */
export async function assessWithEngine<const Given = unknown, R extends Reasons = 'full'>(
  file: GivenFacts<CustomerFile, Given>,
  options?: AnswerOptions<R>,
): Promise<AssessmentOf<Answers, R>> {
  return contract().assessWithEngine(file as CustomerFile, options);
}

/**
 * Whether copies of the documents as plain text, together or apart, say what the rules were made from: which clauses changed, got another
 * number or vanished, which text appeared, and what rests on each. Documents are known by what they say, not by the names of their files.
 * Against the contract, or a `policy` of your own whose clauses are bound to texts. Throws `PolicyError` for a file that holds no clause of it.
 * @example
 * await (async () => compareText([{ name: 'a.txt', text: 'Dear Sir' }]))().catch((error) => error.message) // 'a.txt: expected a copy of the contract, found none of its clauses'
 */
export function compareText(
  files: readonly TextFile[],
  options?: { readonly policy?: AnyPolicy | undefined },
): TextComparison {
  // A policy is no data to be copied.
  const { policy } = orThrow(checkOptions(options, ['policy'], 1)).options;
  return comparingCopies(policyBehind(policy as AnyPolicy | undefined), files);
}
