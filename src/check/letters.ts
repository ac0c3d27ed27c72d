import { z } from 'zod';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { type LettersFile, letterLanguages } from '../language/grammar/letters-file.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { reportUnknown } from './scope.ts';

/** The form of the words of letters, by language. */
export const lettersForm = lazily(() => {
  const words = z.string().min(1);
  const byName = z.record(words, words).optional();
  const decision = z.strictObject({ question: words.optional(), answers: byName, reasons: byName, names: byName });
  const file = z.strictObject({
    turned: byName,
    decisions: z.record(words, decision).optional(),
    actions: byName,
    facts: byName,
    whereToTurn: z.array(z.strictObject({ says: words, clauses: z.array(words) })).optional(),
  }) satisfies z.ZodType<LettersFile>;
  return z.strictObject({ en: file.optional(), cy: file.optional() });
});

export type Letters = z.infer<ReturnType<typeof lettersForm>>;

/** Clauses that letters cite and that are none of the policy. Words for a decision that it does not have are left: files may be taken with fewer rules. */
export function checkLetters(letters: Letters, clauses: readonly string[], report: (issue: Issue) => void): void {
  for (const language of letterLanguages) {
    const file = letters[language] ?? {};
    file.whereToTurn?.forEach((sentence, index) => {
      sentence.clauses.forEach((id, place) => {
        const at = pointer(['letters', language, 'whereToTurn', index, 'clauses', place]);
        if (!clauses.includes(id)) reportUnknown({ report }, 'unknown-clause', id, at, clauses);
      });
    });
  }
}
