import type { ClauseRow } from '../../language/documents.ts';
import type { Rule } from '../../language/rule.ts';
import type { Documented } from '../documented.ts';
import { type Links, linksFrom } from './links.ts';
import { code, page, plain, section, sentence, table } from './markdown.ts';
import { pagePaths } from './paths.ts';
import { sectionsOf } from './sections.ts';

/** The clause matrix: what encodes each clause, what is not encoded and why, and what is left to a person. */
export function clausesPage({ documents, decisions, ruleOf }: Documented): string {
  const { clauses } = documents;
  const links = linksFrom(pagePaths.clauses, clauses);
  const rules = decisions.map(ruleOf);
  return page(
    '# Clauses',
    'Each clause with the decisions, parameters and rules that cite it, and with what is not encoded.',
    ...sectionsOf(clauses).flatMap((part) =>
      section(
        2,
        plain(sentence(part.heading)),
        table(
          ['Clause', 'Title', 'Kind', 'Encoded by', 'Not encoded', 'Left to a person'],
          part.clauses.map((clause) => [
            clause.id,
            plain(sentence(clause.title)),
            plain(wordsOf(clause.kind)),
            rules.flatMap((rule) => encodedIn(clause, rule, links)).join('; '),
            plain(wordsOf(clause.notEncoded)),
            plain(wordsOf(clause.reserved)),
          ]),
        ),
      ),
    ),
  );
}

/** A decision that cites the clause, with its parameters and rules that do. */
function encodedIn({ id }: ClauseRow, rule: Rule, links: Links): string[] {
  const parameters = [...rule.parameters].filter(([, { clause }]) => clause === id).map(([name]) => code(name));
  const named = rule.rules.filter(({ event }) => event.clause === id).map(({ name }) => code(name));
  const effects = [...rule.effects.values()].flat().filter(({ clause }) => clause === id);
  const cites = rule.clauses.includes(id) || rule.otherwise.clause === id || effects.length > 0;
  if (!cites && parameters.length + named.length === 0) return [];
  const parts = [
    ...(parameters.length === 0 ? [] : [`parameters ${parameters.join(', ')}`]),
    ...(named.length === 0 ? [] : [`rules ${named.join(', ')}`]),
  ];
  return [`${links.decision(rule.decision)}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`];
}

function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.map(wordsOf).join('; ') : String(value);
}
