import { pointer } from '../language/answer/issue.ts';
import type { Example } from '../language/model/decision-model.ts';
import { reportUnknown, type Scope } from './scope.ts';

/** The clauses that examples expect are clauses there are; whether an answer rests on them shows only when an example is tried. */
export function checkExpectedClauses(examples: readonly Example[], { dictionary, report }: Scope): void {
  for (const { file, at, expect } of examples) {
    const expected = [
      ...(expect.effects ?? []).map(({ clause }, index) => [['effects', index, 'clause'], clause] as const),
      ...(expect.clauses ?? []).map((clause, index) => [['clauses', index], clause] as const),
    ];
    for (const [steps, clause] of expected) {
      if (clause === undefined || dictionary.clauses.has(clause)) continue;
      const inFile = file === null ? report : (issue: Parameters<typeof report>[0]) => report({ ...issue, file });
      reportUnknown(
        { report: inFile },
        'unknown-clause',
        clause,
        at + pointer(['expect', ...steps]),
        dictionary.clauses,
      );
    }
  }
}
