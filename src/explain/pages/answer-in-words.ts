import type { Event, Rule } from '../../language/model/decision-model.ts';
import { line } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Links } from './links.ts';
import { bold, list, plain } from './markdown.ts';
import { becauseInWords, whenInWords } from './rules-table.ts';
import { wordsOfId } from './titles.ts';

/** What the decision comes to by default, told as one would tell it: each outcome, on what it hangs, and why. */
export function answerByDefault(
  { rules, otherwise }: { rules: readonly Rule[]; otherwise: Event },
  scope: Scope,
  links: Links,
): string[] {
  const told = rules.map((rule) =>
    line(`${eventInWords(rule.event, scope, links)}`, [line(`so where ${whenInWords(rule, scope)}`)]),
  );
  return list([
    ...told,
    line(`${eventInWords(otherwise, scope, links)}`, [
      line(rules.length === 0 ? 'so in every case' : 'so in every other case'),
    ]),
  ]);
}

const eventInWords = ({ outcome, clause, because }: Event, scope: Scope, links: Links): string => {
  return `${bold(plain(wordsOfId(outcome, scope.dictionary)))}: ${becauseInWords(because, scope)} (${links.clause(clause)})`;
};
