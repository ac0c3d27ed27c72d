import { pointer } from '../language/answer/issue.ts';
import type { Example } from '../language/model/decision-model.ts';
import { reportUnknown, type Scope } from './scope.ts';

/** The clauses of the effects that examples expect are clauses there are; whether they follow shows only when an example is tried. */
export function checkExpectedEffects(examples: readonly Example[], { dictionary, report }: Scope): void {
  for (const { file, at, expect } of examples)
    for (const [index, { clause }] of (expect.effects ?? []).entries()) {
      if (clause === undefined || dictionary.clauses.has(clause)) continue;
      const place = at + pointer(['expect', 'effects', index, 'clause']);
      const inFile = file === null ? report : (issue: Parameters<typeof report>[0]) => report({ ...issue, file });
      reportUnknown({ report: inFile }, 'unknown-clause', clause, place, dictionary.clauses);
    }
}
