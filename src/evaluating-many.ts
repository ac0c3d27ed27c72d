import { askedMany } from './asked.ts';
import { short } from './language/answer/found.ts';
import type { Issue } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { BareAnswer, BareAssessment, ManyOptions, Policy, RefusedRow } from './policy-interface.ts';
import type { AnyAnswers, AssessmentOf } from './typed-answers.ts';

/** What of a policy answers one row. */
type Answering = Pick<Policy, 'decisions' | 'evaluate' | 'compileDecision' | 'assess'>;

/** What one row comes to, without its reasons. */
export type Bare = BareAnswer | BareAssessment<AnyAnswers>;

/**
 * A question put to one row after another: a decision, or `assess`. Throws `PolicyError` where it or the options are at fault, and what it
 * gives where a row is.
 */
export function rowAnswerer(policy: Answering, question: string, options?: ManyOptions): (given: unknown) => Bare {
  // Of no facts nothing can be wrong but the question and its options, which are the same for every decision.
  const isOfFiles = question === 'assess';
  const [first] = policy.decisions;
  const { inForce, ...plain } = askedMany(options);
  const asked = { ...plain, reasons: 'none' } as const;
  if (isOfFiles && first === undefined) policy.assess({}, asked);
  else policy.evaluate(isOfFiles ? (first as string) : question, {}, asked);
  if (isOfFiles) return (given) => bareAssessment(policy.assess(given as object, { ...asked, inForce }));
  if (inForce !== undefined) return (given) => bare(policy.evaluate(question, given as object, { ...asked, inForce }));
  return policy.compileDecision(question, plain as never) as (given: unknown) => BareAnswer;
}

/** `evaluateMany` of a policy. */
export function evaluatingMany(policy: Answering) {
  return (question: string, given: unknown, options?: ManyOptions) => {
    const answer = rowAnswerer(policy, question, options);
    const told = (of: unknown, row: number) => ({ row, ...answerOrIssues(answer, of) });
    if (isIterable(given, Symbol.iterator)) return inTurn(given as Iterable<unknown>, told);
    if (isIterable(given, Symbol.asyncIterator)) return inTurnLater(given as AsyncIterable<unknown>, told);
    const expected = 'a list, or another iterable, of facts';
    throw new PolicyError([{ code: 'wrong-type', at: '', expected, found: short(given) }]);
  };
}

/** What a row comes to; what is wrong with it stops no other. */
export function answerOrIssues(answer: (given: unknown) => Bare, given: unknown): Bare | RefusedRow {
  try {
    return answer(given);
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues as readonly Issue[] };
    throw error;
  }
}

function* inTurn<T>(given: Iterable<unknown>, told: (of: unknown, row: number) => T): Generator<T> {
  let row = 0;
  for (const of of given) yield told(of, ++row);
}

async function* inTurnLater<T>(given: AsyncIterable<unknown>, told: (of: unknown, row: number) => T) {
  let row = 0;
  for await (const of of given) yield told(of, ++row);
}

function isIterable(given: unknown, by: symbol): boolean {
  try {
    return typeof given === 'object' && given !== null && typeof (given as never)[by] === 'function';
  } catch {
    return false;
  }
}

const bare = ({ outcome, values, needs }: BareAnswer): BareAnswer => ({
  outcome,
  values,
  needs,
});

function bareAssessment({ statement, matters, decisions }: AssessmentOf<AnyAnswers, 'none'>): Bare {
  return { statement, matters: mapped(matters, allBare), decisions: allBare(decisions) };
}

const allBare = (decisions: object) => mapped(decisions, bare);

const mapped = <From, To>(record: object, change: (of: From) => To): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(record).map(([key, of]) => [key, change(of as From)]));
