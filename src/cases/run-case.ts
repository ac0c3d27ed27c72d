import type { Assessment } from '../assess/assessment.ts';
import type { Decision } from '../language/answer/decision.ts';
import { type Difference, differencesOf, fits, unmatched } from '../language/answer/differences.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { type Case, isWholeFile, type WholeFileCase } from './case.ts';

/** What a case came to. */
export interface CaseResult {
  readonly id: string;
  /** `null` for a whole file. */
  readonly decision: string | null;
  readonly passed: boolean;
  /** Each expectation that failed: where it stands in `expect`, as a JSON pointer, and what came instead. */
  readonly differences: readonly Difference[];
  /** The answer; `null` where it was refused. */
  readonly answer: Decision | Assessment | null;
  /** Why it was refused; none where it was answered. */
  readonly issues: readonly Issue[];
}

/** What answers: both evaluators of a policy. */
export interface Answering {
  evaluate(decision: string, facts: unknown, options: CaseOptions): Decision;
  evaluateWithEngine(decision: string, facts: unknown, options: CaseOptions): Promise<Decision>;
  assess(file: unknown, options: CaseOptions): Assessment;
  assessWithEngine(file: unknown, options: CaseOptions): Promise<Assessment>;
}

interface CaseOptions {
  readonly readings?: Readonly<Record<string, string>> | undefined;
}

type Answer = { readonly answer: Decision | Assessment } | { readonly issues: readonly Issue[] };

/** One case, answered by both evaluators unless only the compiled one is asked. */
export async function runCase(one: Case, policy: Answering, evaluators: 'both' | 'compiled'): Promise<CaseResult> {
  const { readings } = one;
  const compiled = await answerOf(() =>
    isWholeFile(one) ? policy.assess(one.file, { readings }) : policy.evaluate(one.decision, one.facts, { readings }),
  );
  const differences = differencesFrom(one, compiled);
  if (evaluators === 'both') {
    const byEngine = await answerOf(() =>
      isWholeFile(one)
        ? policy.assessWithEngine(one.file, { readings })
        : policy.evaluateWithEngine(one.decision, one.facts, { readings }),
    );
    differences.push(...betweenEvaluators(compiled, byEngine));
  }
  return {
    id: one.id,
    decision: isWholeFile(one) ? null : one.decision,
    passed: differences.length === 0,
    differences,
    answer: 'answer' in compiled ? compiled.answer : null,
    issues: 'issues' in compiled ? compiled.issues : [],
  };
}

async function answerOf(work: () => Decision | Assessment | Promise<Decision | Assessment>): Promise<Answer> {
  try {
    return { answer: await work() };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}

function differencesFrom(one: Case, came: Answer): Difference[] {
  const expected = one.expect.issues;
  if ('issues' in came) {
    const found = came.issues.map(({ code }) => code);
    return sameCodes(expected ?? [], found) ? [] : [{ at: '/issues', expected, found }];
  }
  if (expected !== undefined) return [{ at: '/issues', expected }];
  if (isWholeFile(one)) return ofWholeFile(one.expect, came.answer as Assessment);
  return differencesOf(one.expect, came.answer as Decision);
}

const sameCodes = (expected: readonly string[], found: readonly string[]): boolean =>
  fits([...expected].sort(), [...found].sort());

function ofWholeFile(expect: WholeFileCase['expect'], found: Assessment): Difference[] {
  const { statement = {}, decisions = {}, matters = {}, needs = [], effects, conflicts } = expect;
  const { lines, ...totals } = statement;
  const needed = needsOf(found);
  const told = found.statement as unknown as Readonly<Record<string, unknown>>;
  const decided = (at: string, expected: typeof decisions, answers: Assessment['decisions']): Difference[] =>
    Object.entries(expected).flatMap(([id, one]): Difference[] => {
      const place = at + pointer([id]);
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      if (answer === undefined) return [{ at: place, expected: one }];
      return differencesOf(one, answer).map((difference) => ({ ...difference, at: place + difference.at }));
    });
  return [
    ...Object.entries(totals).flatMap(([name, total]) =>
      fits(total, told[name]) ? [] : [{ at: pointer(['statement', name]), expected: total, found: told[name] }],
    ),
    ...listed(lines, found.statement.lines, '/statement/lines'),
    ...decided('/decisions', decisions, found.decisions),
    ...Object.entries(matters).flatMap(([id, expected]) =>
      decided(pointer(['matters', id]), expected, Object.hasOwn(found.matters, id) ? (found.matters[id] ?? {}) : {}),
    ),
    ...(needs.every((need) => needed.includes(need)) ? [] : [{ at: '/needs', expected: needs, found: needed }]),
    ...listed(effects, found.effects, '/effects'),
    ...listed(conflicts, found.conflicts, '/conflicts'),
  ];
}

/** What any part of a file needs, each path once. */
function needsOf({ decisions, matters, missing }: Assessment): readonly string[] {
  const answers = [decisions, ...Object.values(matters)].flatMap((part) => Object.values(part));
  return [...new Set([...answers, ...missing].flatMap((one) => one?.needs ?? []))];
}

const listed = (expected: readonly object[] | undefined, found: readonly object[], at: string): Difference[] =>
  expected === undefined ? [] : unmatched(expected, found, at);

/** Two evaluators that do not give the same are a fault of the program, whatever the case expects. */
function betweenEvaluators(compiled: Answer, byEngine: Answer): Difference[] {
  const [expected, found] = [compiled, byEngine].map((answer) => JSON.parse(JSON.stringify(answer)) as unknown);
  return JSON.stringify(expected) === JSON.stringify(found) ? [] : [{ at: '/evaluators', expected, found }];
}
