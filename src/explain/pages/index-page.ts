import { dateInWords } from '../../language/english/value-in-words.ts';
import type { Documented } from '../documented.ts';
import { line } from '../outline.ts';
import { linksFrom } from './links.ts';
import { code, link, list, page, plain, section, sentence, table } from './markdown.ts';
import { pagePaths } from './paths.ts';
import { sectionIdOf, sectionsOf } from './sections.ts';
import { entriesOf } from './vocabulary-page.ts';

/** Where the documentation begins: what the policy is, and its decisions by the part of the contract that they rest on. */
export function indexPage({ decisions, modelOf, documents, dictionary, stamp }: Documented): string {
  const links = linksFrom(pagePaths.index, dictionary.ledger);
  const rules = decisions.map(modelOf);
  const groups = sectionsOf(dictionary.ledger).flatMap(({ id, heading }) => {
    const rows = rules.filter(({ clauses: [first] }) => first !== undefined && sectionIdOf(first) === id);
    return section(
      3,
      plain(sentence(heading)),
      table(
        ['Decision', 'Question', 'Clauses'],
        rows.map(({ decision, question, clauses }) => [
          links.decision(decision),
          plain(question),
          links.clauses(clauses),
        ]),
      ),
    );
  });
  const entries = entriesOf(dictionary);
  const others = [
    [`${dictionary.facts.size} facts`, 'what the decisions ask about', pagePaths.facts],
    [
      `${dictionary.readings.size} readings`,
      'what an ambiguous clause may mean, and which meaning is taken',
      pagePaths.readings,
    ],
    [
      `${rules.reduce((sum, { parameters }) => sum + parameters.size, 0)} parameters`,
      'the numbers, periods and lists that the contract fixes',
      pagePaths.parameters,
    ],
    [`${dictionary.tables.size} tables`, 'the reference data that the decisions look up', pagePaths.tables],
    [`${dictionary.clauses.size} clauses`, 'what each clause became, or why nothing came of it', pagePaths.clauses],
    [
      `${entries.filter(({ bodyOn }) => bodyOn === null).length} operators`,
      'what rules are written with',
      pagePaths.operators,
    ],
    [
      `${entries.filter(({ bodyOn }) => bodyOn !== null).length} words`,
      'what is said in terms of operators',
      pagePaths.words,
    ],
  ] as const;
  return page(
    `# ${plain(documents.title ?? 'The rules of the policy')}`,
    `${decisions.length} decisions, each a question that is answered from facts by the rules of its page.`,
    ...table(
      ['Version', 'In force from', 'Digest'],
      [[plain(stamp.version), dateInWords(stamp.inForceFrom), code(stamp.digest)]],
    ),
    'The digest is the SHA-256 of the files that these pages are made from. An answer names it, so that it can be made again.',
    ...section(2, 'Decisions', groups),
    ...section(
      2,
      'Other pages',
      list(others.map(([words, about, path]) => line(`${link(words, links.to(path))}: ${about}`))),
    ),
  );
}
