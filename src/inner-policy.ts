import type { CheckedBounds } from './bounding.ts';
import type { OutOfBounds } from './evaluate/out-of-bounds.ts';
import type { Valuation } from './evaluate/valuation.ts';
import { short } from './language/answer/found.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { AnySchema } from './language/facts/fact-type.ts';
import type { PolicyFiles } from './language/grammar/policy-files.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import type { Dictionary, Table } from './language/model/dictionary.ts';
import type { Documents } from './language/model/documents.ts';
import type { WithOneMore } from './one-decision-more.ts';
import type { AnyFacts, Options, Policy } from './policy-interface.ts';
import type { QuestionOf } from './turning.ts';
import type { Answers, AnyAnswers } from './typed-answers.ts';

/** A policy and what is behind it: what documentation, words and checks are made of. */
export interface InnerPolicy<Facts = AnyFacts, A extends Answers = AnyAnswers> extends Policy<Facts, A> {
  modelOf(decision: string): DecisionModel;
  /** A decision as `evaluate` works it out, with the truth of each rule. */
  valuationOf(decision: string, facts: unknown, options?: Options): Valuation;
  /** The decisions that are asked of a customer's file, as `assess` works them out. */
  valuationsOf(file: unknown, options?: Options): readonly Valuation[];
  /** The facts that a decision lists, those of the decisions it consults among them. */
  listedBy(decision: string): ReadonlySet<string>;
  /** The schema of its facts. */
  readonly schema: AnySchema;
  /** A question to be put on many facts. */
  readonly questionOf: QuestionOf;
  readonly dictionary: Dictionary;
  readonly bounds: CheckedBounds;
  /** Where facts of a decision are not what others of them allow, by default readings. */
  oversteppedBy(decision: string, facts: unknown): readonly OutOfBounds[];
  readonly documents: Documents;
  /** The files that it was made of. */
  readonly files: PolicyFiles;
  /** Tables by name, those of a call in the place of the policy's. Throws `PolicyError` for what are no tables of it. */
  tablesIn(newer: Options['tables']): (name: string) => Table;
  /** The policy with one decision more, which is none of its own. */
  readonly withOneMore: (model: DecisionModel) => WithOneMore;
}

const inners = new WeakMap<object, InnerPolicy>();

/** A policy without what is behind it, which only `innerOf` finds again. */
export function publicPolicy<Facts, A extends Answers>(inner: InnerPolicy<Facts, A>): Policy<Facts, A> {
  const policy: Policy<Facts, A> = {
    decisions: inner.decisions,
    evaluate: inner.evaluate,
    compileDecision: inner.compileDecision,
    toJavaScript: inner.toJavaScript,
    evaluateWithEngine: inner.evaluateWithEngine,
    toEngine: inner.toEngine,
    assess: inner.assess,
    assessWithEngine: inner.assessWithEngine,
    record: inner.record,
    replay: inner.replay,
    evaluateMany: inner.evaluateMany,
    nextQuestion: inner.nextQuestion,
    compareReadings: inner.compareReadings,
    presetReadings: inner.presetReadings,
    turningPoints: inner.turningPoints,
    whatWouldChange: inner.whatWouldChange,
    extreme: inner.extreme,
    factsOf: inner.factsOf,
    parseFacts: inner.parseFacts,
    parseFile: inner.parseFile,
    isDecisionId: inner.isDecisionId,
    checkRule: inner.checkRule,
    // Asked for late: the digest is over all files.
    get stamp() {
      return inner.stamp;
    },
  };
  inners.set(policy, inner as unknown as InnerPolicy);
  return Object.freeze(policy);
}

/** What is behind a policy. Throws `PolicyError` (`malformed`) for anything but a policy as `loadPolicy` gave it. */
export function innerOf(policy: unknown): InnerPolicy {
  const inner = typeof policy === 'object' && policy !== null ? inners.get(policy) : undefined;
  if (inner !== undefined) return inner;
  const expected = 'a policy as `loadPolicy` gave it, no copy';
  throw new PolicyError([{ code: 'malformed', at: '', expected, found: short(policy) }]);
}
