import type { Rule } from '../../language/model/decision-model.ts';
import type { Documented } from '../documented.ts';
import type { Scope } from '../scope.ts';
import type { Links } from './links.ts';
import { section } from './markdown.ts';
import { ownWords } from './own-words.ts';
import { otherwiseRow, ruleRow, rulesTable } from './rules-table.ts';
import { ruleLink } from './source-links.ts';
import { titled } from './titles.ts';

/** The rules by default in one table; where the reader's own copy is given, each under its words of the clause. */
export function rulesPart(policy: Documented, rules: readonly Rule[], scope: Scope, links: Links): string[] {
  const { dictionary } = policy;
  const { otherwise, decision } = scope.model;
  const rowOf = (rule: Rule) => withLink(ruleRow(rule, scope, links), ruleLink(policy, decision, rule.name));
  const lastRow = withLink(otherwiseRow(otherwise, scope, links), ruleLink(policy, decision, 'otherwise'));
  if (policy.ownTexts === undefined) return rulesTable([...rules.map(rowOf), lastRow]);
  return [
    ...rules.flatMap((rule) =>
      section(3, titled(rule.name, dictionary), [
        ...ownWords(policy, [rule.event.clause]),
        ...rulesTable([rowOf(rule)]),
      ]),
    ),
    ...section(3, 'Otherwise', [...ownWords(policy, [otherwise.clause]), ...rulesTable([lastRow])]),
  ];
}

const withLink = ([name = '', ...cells]: readonly string[], linked: string): string[] => [`${name}${linked}`, ...cells];
