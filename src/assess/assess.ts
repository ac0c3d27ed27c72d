import type { Decision } from '../language/answer/decision.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { type Assessment, conflictsAmong, inDateOrder } from './assessment.ts';
import { givesOneOf } from './gives-one-of.ts';

/** The decisions that an account is assessed by. */
export interface Assessable {
  readonly decisions: readonly string[];
  readonly modelOf: (decision: string) => DecisionModel;
  /** Answers on the account, its facts checked for these decisions; throws `PolicyError` where they are at fault. */
  readonly answersFor: (decisions: readonly string[]) => Answering;
}

/** One account and what is asked of it, so that what decisions share is worked out once. */
export interface Answering {
  /** The day asked about; `null` where it was not given. */
  readonly asOf: string | null;
  readonly answer: (decision: string) => Decision;
  /** The facts that would settle the outcome of a decision. */
  readonly outcomeNeeds: (decision: string) => readonly string[];
}

/** Everything that an account decides. A decision is answered if the account gives one of the facts that it lists. */
export function assess(account: unknown, { decisions, modelOf, answersFor }: Assessable): Assessment {
  const asked = decisions.filter((decision) => {
    const { facts, immaterial } = modelOf(decision);
    return givesOneOf(account, [...facts, ...immaterial.keys()]);
  });
  const { asOf, answer, outcomeNeeds } = answersFor(asked);
  const answers = asked.map(answer);
  const effects = inDateOrder(answers);
  const missing = (decision: string, needs: readonly string[]) => ({
    decision,
    question: modelOf(decision).question,
    needs,
  });
  return deepFreeze({
    asOf,
    decisions: Object.fromEntries(answers.map((decision) => [decision.decision, decision])),
    effects,
    missing: [
      ...answers.filter(({ needs }) => needs.length > 0).map(({ decision, needs }) => missing(decision, needs)),
      ...decisions
        .filter((decision) => !asked.includes(decision))
        .map((decision) => missing(decision, outcomeNeeds(decision))),
    ],
    conflicts: conflictsAmong(effects, asOf),
  });
}
