import type { Assessment } from '../assess/assessment.ts';
import type { Decision } from '../language/answer/decision.ts';

/** An answer without why, which would be most of it; reasons are made when they are read, so they are not even read. */
export const withoutReasons = (decision: Decision): object =>
  Object.fromEntries(
    Object.keys(decision)
      .filter((key) => key !== 'because')
      .map((key) => [key, decision[key as keyof Decision]]),
  );

const each = (answers: Readonly<Record<string, Decision | undefined>>): object =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, withoutReasons(answer as Decision)]));

export const assessmentWithoutReasons = (assessment: Assessment): object => ({
  ...assessment,
  decisions: each(assessment.decisions),
  matters: Object.fromEntries(Object.entries(assessment.matters).map(([id, answers]) => [id, each(answers)])),
});
