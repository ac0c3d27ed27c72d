import type { Reason } from '../language/answer/reason.ts';
import type { WhyNot } from '../language/answer/why-not.ts';
import { kebabInWords } from '../language/english/value-in-words.ts';
import { conditionLine, mark } from './condition-line.ts';
import { line, type Outline } from './outline.ts';
import { sentenceAt } from './places.ts';
import type { Scope } from './scope.ts';
import { isStatement } from './sentence-in-words.ts';

/** Of each outcome that is ruled out, the condition that failed first, and under one that only names a term what failed of that. */
export const whyNotInWords = (whyNot: readonly WhyNot[], scope: Scope): Outline[] =>
  whyNot.map(({ outcome, because }) =>
    line(
      scope.dictionary.inWords.options.get(outcome) ?? kebabInWords(outcome),
      because.length === 0
        ? [line('this is the answer where no rule holds, and one does')]
        : because.flatMap((reason) => failedIn(reason, scope)),
    ),
  );

function failedIn(reason: Reason, scope: Scope): Outline[] {
  if ('all' in reason) return reason.all.flatMap((part) => failedIn(part, scope));
  if ('any' in reason) return reason.any.flatMap((part) => failedIn(part, scope));
  if ('rule' in reason) return reason.conditions.flatMap((part) => failedIn(part, scope));
  if ('not' in reason) {
    const parts = reason.conditions.flatMap((part) => failedIn(part, scope));
    return [line(`${mark(reason.holds)}the rule "${kebabInWords(reason.not)}" does not hold`, parts)];
  }
  if (!('fact' in reason)) return [];
  const sentence = sentenceAt(reason.at, scope.model);
  if (sentence === undefined) return [];
  const parts = isStatement(sentence) ? reason.from.flatMap((part) => failedOf(part, scope)) : [];
  return [line(conditionLine(sentence, reason, scope), parts)];
}

/** What failed of a term that a condition names: the conditions that it is made of. */
const failedOf = (reason: Reason, scope: Scope): Outline[] =>
  'term' in reason
    ? reason.from.flatMap((part) => ('term' in part ? [] : failedIn(part, scope)))
    : failedIn(reason, scope);
