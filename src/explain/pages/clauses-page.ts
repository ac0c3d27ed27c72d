import { kebabInWords } from '../../language/english/value-in-words.ts';
import type { ClauseRow } from '../../language/model/clause-row.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import type { Documented } from '../documented.ts';
import { anchorHere, clauseAnchors } from './anchors.ts';
import { type Links, linksFrom } from './links.ts';
import { asItIs, code, page, plain, section, sentence, table } from './markdown.ts';
import { pagePaths } from './paths.ts';
import { sectionsOf } from './sections.ts';
import { titled } from './titles.ts';

/** The clause matrix: what encodes each clause, what is not encoded and why, and what is left to a person. */
export function clausesPage({ dictionary, decisions, modelOf }: Documented): string {
  const links = linksFrom(pagePaths.clauses, dictionary.ledger);
  const rules = decisions.map(modelOf);
  const parts = sectionsOf(dictionary.ledger).flatMap(({ heading, clauses }) => {
    const rows = clauses.map((clause) => [
      `${anchorHere(clauseAnchors(dictionary.ledger).get(clause.id) ?? '')}${asItIs(clause.id)}`,
      plain(sentence(clause.title)),
      plain(clause.says ?? ''),
      clause.kind === undefined ? '' : kinds[clause.kind],
      rules.flatMap((model) => encodedIn(clause, model, links, dictionary)).join('; '),
      plain(notEncodedInWords(clause)),
      plain(leftToPerson(clause)),
    ]);
    const headings = ['Clause', 'Title', 'In our words', 'Kind', 'Encoded by', 'Not encoded', 'Left to a person'];
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

/** A decision that cites the clause, with its parameters, rules, values and effects that do. */
function encodedIn({ id }: ClauseRow, model: DecisionModel, links: Links, dictionary: Dictionary): string[] {
  const cites = ({ clause }: { readonly clause: string | null }) => clause === id;
  const cited: readonly (readonly [kind: string, names: readonly string[]])[] = [
    ['parameters', [...model.parameters].flatMap(([name, parameter]) => (cites(parameter) ? [code(name)] : []))],
    [
      'rules',
      model.rules.flatMap(({ name, event }) => ([event, ...event.cases].some(cites) ? [titled(name, dictionary)] : [])),
    ],
    [
      'default',
      [model.otherwise, ...model.otherwise.cases].some(cites) ? [titled(model.otherwise.outcome, dictionary)] : [],
    ],
    ['values', [...model.values].flatMap(([name, value]) => (cites(value) ? [code(name)] : []))],
    [
      'effects',
      [...model.effects.values()]
        .flat()
        .flatMap((effect) => (cites(effect) ? [asItIs(kebabInWords(effect.action))] : [])),
    ],
  ];
  const told = cited.flatMap(([kind, names]) =>
    names.length === 0 ? [] : [`${kind} ${[...new Set(names)].join(', ')}`],
  );
  if (told.length === 0) return model.clauses.includes(id) ? [links.decision(model.decision)] : [];
  return [`${links.decision(model.decision)} (${told.join('; ')})`];
}

function notEncodedInWords({ notEncoded, aside = [] }: ClauseRow): string {
  const whole = notEncoded === undefined ? [] : [`${kebabInWords(notEncoded.reason)}: ${notEncoded.why}`];
  return [...whole, ...aside.map(({ what, why }) => `of it ${what}: ${why}`)].join('; ');
}

function leftToPerson({ notEncoded, reserved }: ClauseRow): string {
  const judged = notEncoded?.reason === 'judgement' ? notEncoded : reserved;
  return judged === undefined ? '' : `${judged.who}: ${judged.on}`;
}
