import type { Assessment } from '../../assess/assessment.ts';
import { type Coverage, coverageKinds } from '../../cases/coverage.ts';
import type { CaseResult } from '../../cases/run-case.ts';
import { assessmentInWords } from '../../explain/assessment-to-english.ts';
import { decisionInWords } from '../../explain/decision-to-english.ts';
import type { InnerPolicy } from '../../inner-policy.ts';
import type { Decision } from '../../language/answer/decision.ts';
import type { Difference } from '../../language/answer/differences.ts';
import { issueInWords } from '../../language/answer/message.ts';
import { printable } from '../../language/answer/printable.ts';
import { wrapped } from '../wrapped.ts';
import type { CaseFile } from './case-files.ts';
import { type Shortfall, shareOf } from './thresholds.ts';
import type { Tried } from './tried.ts';
import type { Update } from './update.ts';

/** What became of each file, with each case that failed. */
export function triedInWords(files: readonly CaseFile[], tried: readonly Tried[], policy: InnerPolicy): string {
  const lines = files.flatMap((file) => {
    const own = tried.filter((one) => one.file === file);
    const failed = own.filter(({ result }) => !result.passed);
    return [`${printable(file.path)}: ${countsOf(own)}\n`, ...failed.map((one) => failureInWords(one, policy))];
  });
  return `${lines.join('')}${countsOf(tried)}\n`;
}

function countsOf(tried: readonly Tried[]): string {
  const passed = tried.filter(({ result }) => result.passed).length;
  return `${passed} passed, ${tried.length - passed} failed`;
}

export function updateInWords({ cases, files, declined }: Update): string {
  if (declined) return 'nothing written\n';
  if (cases === 0) return 'nothing to write\n';
  return `written: ${cases} of these cases now expect what was found, in ${files.map(printable).join(', ')}\n`;
}

/** What is said of a case that failed: which expectations, and why the answer is what it is, with its clauses. */
function failureInWords({ one, result }: Tried, policy: InnerPolicy): string {
  const because = typeof one.why === 'string' ? [`case: ${printable(one.why)}`] : [];
  const parts = [...result.differences.map(differenceInWords), ...because, ...whyInWords(result, policy)];
  return `FAILED ${nameOf(one.id, result)}\n${parts.map((part) => indented(part, '  ')).join('\n')}\n`;
}

const nameOf = (id: string, { decision }: CaseResult): string => printable(`${id} (${decision ?? 'whole file'})`);

export const differenceInWords = ({ at, expected, found }: Difference): string =>
  `${printable(at.slice(1))}: expected ${inJson(expected, 'none')}, found ${inJson(found, 'none')}`;

const inJson = (value: unknown, absent: string): string =>
  value === undefined ? absent : printable(JSON.stringify(value));

/** Why it came so: the issues it was refused with, or the answers in which something was not as expected. */
export function whyInWords({ answer, issues, differences }: CaseResult, policy: InnerPolicy): readonly string[] {
  if (answer === null) return issues.map((issue) => `refused: ${issueInWords(issue)}`);
  const told = (decision: Decision) => decisionInWords(decision, policy.modelOf(decision.decision), policy.dictionary);
  if ('outcome' in answer) return [told(answer)];
  const concerned = decisionsOf(answer, differences);
  if (concerned.length > 0) return concerned.map(told);
  return [assessmentInWords(answer, policy.modelOf, policy.dictionary)];
}

/** The decisions of a whole file that differences are about. */
function decisionsOf({ decisions, matters }: Assessment, differences: readonly Difference[]): readonly Decision[] {
  const found = differences.map(({ at }) => {
    const [, head, ...rest] = at.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (head === 'decisions') return decisions[rest[0] ?? ''];
    return head === 'matters' ? matters[rest[0] ?? '']?.[rest[1] ?? ''] : undefined;
  });
  return [...new Set(found)].filter((decision) => decision !== undefined);
}

const indented = (text: string, by: string): string =>
  wrapped(
    text
      .split('\n')
      .map((line) => (line === '' ? line : by + line))
      .join('\n'),
  );

/** How much cases exercise; with `all`, what they do not. */
export function coverageInWords(coverage: Coverage, all: boolean): string {
  const lines = coverageKinds.flatMap((kind) => {
    const { exercised, total, missing } = coverage[kind];
    return [
      `  ${kind}: ${shareOf(coverage[kind])}% (${exercised} of ${total})`,
      ...(all ? missing.map((one) => `    not exercised: ${printable(one)}`) : []),
    ];
  });
  return `exercised of the decisions asked:\n${lines.join('\n')}\n`;
}

export const shortfallInWords = ({ kind, least, share }: Shortfall): string =>
  `${kind}: ${share}% exercised, at least ${least}% is asked for\n`;
