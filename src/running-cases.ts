import { askedFacts, orThrow } from './asked.ts';
import type { Assessment } from './assess/assessment.ts';
import { type Case, isWholeFile } from './cases/case.ts';
import { type Asked, type Coverage, coverageOf } from './cases/coverage.ts';
import { type CaseResult, runCase } from './cases/run-case.ts';
import { parseDocument } from './check/document.ts';
import type { InnerPolicy } from './inner-policy.ts';
import type { Decision } from './language/answer/decision.ts';
import { isRecord, kindOf } from './language/answer/found.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import { decisionCase, wholeFileCase } from './language/grammar/case-file.ts';
import { limits } from './language/limits.ts';

const most = { values: limits.entries, nesting: limits.nesting };

/** Cases as parsed JSON, in their form, or all that is wrong with it. */
export function checkCases(
  content: unknown,
): { readonly cases: readonly Case[] } | { readonly issues: readonly Issue[] } {
  if (typeof content !== 'object' || !Array.isArray(content))
    return { issues: [{ code: 'wrong-type', at: '', expected: 'a list of cases', found: kindOf(content) }] };
  const cases: Case[] = [];
  const issues: Issue[] = [];
  for (const [index, one] of content.entries()) {
    const form = isRecord(one) && 'file' in one ? wholeFileCase : decisionCase;
    const parsed = parseDocument<unknown>(form, one, most);
    if ('data' in parsed) cases.push(parsed.data as Case);
    else issues.push(...parsed.issues.map((issue) => ({ ...issue, at: pointer([index]) + issue.at })));
  }
  return issues.length > 0 ? { issues } : { cases };
}

/** What cases exercise; one that is refused exercises nothing. */
export const coverageOfCases = (
  policy: InnerPolicy,
  tried: Iterable<{ readonly one: Case; readonly result: CaseResult }>,
): Coverage => coverageOf(askedBy(policy, tried), policy);

function* askedBy(policy: InnerPolicy, tried: Parameters<typeof coverageOfCases>[1]): Generator<Asked> {
  for (const { one, result } of tried) {
    const { readings } = one;
    if (result.answer === null) continue;
    if (isWholeFile(one)) {
      const { decisions, matters } = result.answer as Assessment;
      const all = [decisions, ...Object.values(matters)].flatMap((part) => Object.values(part));
      yield {
        decisions: all.filter((decision) => decision !== undefined),
        valuations: policy.valuationsOf(one.file, { readings }),
      };
    } else {
      const valuations = [policy.valuationOf(one.decision, one.facts, { readings })];
      yield { decisions: [result.answer as Decision], valuations };
    }
  }
}

/** What cases came to. */
export interface CasesRun {
  readonly passed: number;
  readonly failed: number;
  /** A result a case, in their order. */
  readonly results: readonly CaseResult[];
  /** What those that were answered exercise. */
  readonly coverage: Coverage;
}

/** Each case in turn. Throws `PolicyError` for what is no list of cases, before any is tried. */
export async function runCasesOn(policy: InnerPolicy, given: unknown): Promise<CasesRun> {
  const { cases } = orThrow(checkCases(askedFacts(given)));
  const tried: { one: Case; result: CaseResult }[] = [];
  for (const one of cases) tried.push({ one, result: await runCase(one, policy, 'both') });
  const passed = tried.filter(({ result }) => result.passed).length;
  const results = tried.map(({ result }) => result);
  return { passed, failed: tried.length - passed, results, coverage: coverageOfCases(policy, tried) };
}
