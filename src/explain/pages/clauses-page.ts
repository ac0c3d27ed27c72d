import type { ClauseRow } from '../../language/clause-row.ts';
import type { Rule } from '../../language/rule.ts';
import type { Documented } from '../documented.ts';
import { kebabInWords } from '../values-in-words.ts';
import { type Links, linksFrom } from './links.ts';
import { code, page, plain, section, sentence, table } from './markdown.ts';
import { pagePaths } from './paths.ts';
import { sectionsOf } from './sections.ts';

/** The clause matrix: what encodes each clause, what is not encoded and why, and what is left to a person. */
export function clausesPage({ dictionary, decisions, ruleOf }: Documented): string {
  const links = linksFrom(pagePaths.clauses, dictionary.ledger);
  const rules = decisions.map(ruleOf);
  const parts = sectionsOf(dictionary.ledger).flatMap(({ heading, clauses }) => {
    const rows = clauses.map((clause) => [
      clause.id,
      plain(sentence(clause.title)),
      clause.kind === undefined ? '' : kinds[clause.kind],
      rules.flatMap((rule) => encodedIn(clause, rule, links)).join('; '),
      plain(notEncodedInWords(clause)),
      plain(leftToPerson(clause)),
    ]);
    const headings = ['Clause', 'Title', 'Kind', 'Encoded by', 'Not encoded', 'Left to a person'];
    return section(2, plain(sentence(heading)), table(headings, rows));
  });
  return page(
    '# Clauses',
    'What each clause became: the decisions that encode it, or why nothing does, and what a person decides.',
    ...parts,
  );
}

const kinds: Readonly<Record<NonNullable<ClauseRow['kind']>, string>> = {
  rule: 'rule',
  const: 'fixed amount or period',
  duty: 'duty',
  power: 'power',
  def: 'definition',
  info: 'information',
};

/** A decision that cites the clause, with its parameters, rules and effects that do. */
function encodedIn({ id }: ClauseRow, rule: Rule, links: Links): string[] {
  const cites = ({ clause }: { readonly clause: string }) => clause === id;
  const cited: readonly (readonly [kind: string, names: readonly string[]])[] = [
    ['parameters', [...rule.parameters].flatMap(([name, parameter]) => (cites(parameter) ? [code(name)] : []))],
    ['rules', rule.rules.flatMap(({ name, event }) => (cites(event) ? [code(name)] : []))],
    ['default', cites(rule.otherwise) ? [code(rule.otherwise.outcome)] : []],
    [
      'effects',
      [...rule.effects.values()].flat().flatMap((effect) => (cites(effect) ? [kebabInWords(effect.action)] : [])),
    ],
  ];
  const told = cited.flatMap(([kind, names]) =>
    names.length === 0 ? [] : [`${kind} ${[...new Set(names)].join(', ')}`],
  );
  if (told.length === 0) return rule.clauses.includes(id) ? [links.decision(rule.decision)] : [];
  return [`${links.decision(rule.decision)} (${told.join('; ')})`];
}

function notEncodedInWords({ notEncoded }: ClauseRow): string {
  return notEncoded === undefined ? '' : `${kebabInWords(notEncoded.reason)}: ${notEncoded.why}`;
}

function leftToPerson({ notEncoded, reserved }: ClauseRow): string {
  const judged = notEncoded?.reason === 'judgement' ? notEncoded : reserved;
  return judged === undefined ? '' : `${judged.who}: ${judged.on}`;
}
