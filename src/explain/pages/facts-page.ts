import { camelInWords } from '../../language/english/value-in-words.ts';
import type { EntryPath, FactDefinition } from '../../language/facts/fact.ts';
import type { Documented } from '../documented.ts';
import { factInFull } from '../need-in-words.ts';
import { typeInShort } from '../type-in-short.ts';
import { anchorHere, factAnchor } from './anchors.ts';
import { linksFrom } from './links.ts';
import { asItIs, code, page, plain, section, sentence, table } from './markdown.ts';
import { pagePaths } from './paths.ts';

/** Every fact by its entity, with the fields of lists and the decisions that read it. */
export function factsPage({ dictionary, decisions, modelOf }: Documented): string {
  const links = linksFrom(pagePaths.facts, dictionary.ledger);
  const rules = decisions.map(modelOf);
  const readBy = (path: string): string =>
    rules
      .filter(({ facts, immaterial }) => facts.has(path) || immaterial.has(path))
      .map(({ decision }) => links.decision(decision))
      .join(', ');
  const facts = [...dictionary.facts.values()];
  const entities = [...new Set(facts.map(entityOf))];
  return page(
    '# Facts',
    'A fact is given, or null (known not to be there, or not to have happened), or left out (not known). Sums are in pounds.',
    ...entities.flatMap((entity) => {
      const rows = facts
        .filter((fact) => entityOf(fact) === entity)
        .flatMap((fact) => [
          [...cellsOf(fact), readBy(fact.path)],
          ...[...dictionary.fields.values()]
            .filter(({ path }) => path.startsWith(`${fact.path}[].`))
            .map((entry) => [...cellsOf(entry), '']),
        ]);
      return section(
        2,
        asItIs(sentence(camelInWords(entity))),
        table(['Fact', 'What it is', 'Type', 'Unit', 'Read by'], rows),
      );
    }),
  );
}

const entityOf = ({ entity, path }: FactDefinition): string => entity ?? path;

const cellsOf = (fact: FactDefinition | EntryPath): string[] => [
  `${anchorHere(factAnchor(fact.path))}${code(fact.path)}`,
  plain(sentence(factInFull(fact))),
  plain(`${typeInShort(fact)}${'optional' in fact && fact.optional ? ', may be left out' : ''}`),
  plain(fact.unit ?? ''),
];
