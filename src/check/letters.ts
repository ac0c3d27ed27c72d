import { z } from 'zod';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { type LetterLanguage, type LettersFile, letterLanguages } from '../language/grammar/letters-file.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import { namesInReason } from '../language/model/reason-names.ts';
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

type Letters = { readonly [language in LetterLanguage]?: LettersFile | undefined };

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

/** What letters say of outcomes, values and parameters that a policy's rule files do not have; of decisions that it does not have nothing is asked. */
export function strangersInLetters(
  letters: Letters,
  decisions: readonly string[],
  modelOf: (decision: string) => DecisionModel,
): readonly Issue[] {
  const issues: Issue[] = [];
  const told = { report: (issue: Issue) => issues.push({ ...issue, file: 'letters' }) };
  for (const language of letterLanguages) {
    const { decisions: ofDecisions = {}, whereToTurn = [] } = letters[language] ?? {};
    for (const [decision, { answers = {}, reasons = {} }] of Object.entries(ofDecisions)) {
      if (!decisions.includes(decision)) continue;
      const model = modelOf(decision);
      const [outcomes, values] = [outcomesOf(model), [...model.values.keys()]];
      const kinds = [
        ['answers', answers, values],
        ['reasons', reasons, [...values, ...namesInReasonsOf(model)]],
      ] as const;
      for (const [kind, sentences, known] of kinds)
        for (const [outcome, sentence] of Object.entries(sentences)) {
          const at = pointer([language, 'decisions', decision, kind, outcome]);
          if (!outcomes.includes(outcome)) reportUnknown(told, 'unknown-outcome', outcome, at, outcomes);
          for (const name of namesInReason(sentence))
            if (!known.includes(name)) reportUnknown(told, 'unknown-name', name, at, known);
        }
    }
    for (const [index, { says }] of whereToTurn.entries())
      for (const name of namesInReason(says)) {
        const [decision = '', parameter = ''] = name.split('/');
        if (decisions.includes(decision) && modelOf(decision).parameters.has(parameter)) continue;
        const known = decisions.flatMap((id) => [...modelOf(id).parameters.keys()].map((of) => `${id}/${of}`));
        // Files may be taken with fewer rules.
        if (decisions.includes(decision) || !/^[\w-]+\/\w+$/.test(name))
          reportUnknown(told, 'unknown-name', name, pointer([language, 'whereToTurn', index, 'says']), known);
      }
  }
  return issues;
}

const namesInReasonsOf = ({ rules, otherwise }: DecisionModel): readonly string[] =>
  [...rules.map(({ event }) => event), otherwise].flatMap(({ because, cases }) =>
    [because, ...cases.map((closer) => closer.because)].flatMap(namesInReason),
  );
