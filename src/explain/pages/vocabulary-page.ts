import { allOf, camelInWords } from '../../language/english/value-in-words.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import type { Entry } from '../../language/model/vocabulary.ts';
import type { Operator, Signature } from '../../language/operators/operator.ts';
import { patternText } from '../../language/operators/pattern.ts';
import type { Documented } from '../documented.ts';
import { line } from '../outline.ts';
import { linksFrom } from './links.ts';
import { code, list, page, plain, section, sentence, table } from './markdown.ts';
import { pagePaths } from './paths.ts';
import { operatorsBy } from './used-by.ts';

/** Every operator and word by its name. */
export const entriesOf = ({
  vocabulary,
}: Pick<Dictionary, 'vocabulary'>): readonly (Entry & { readonly name: string })[] =>
  vocabulary.names.flatMap((name) => {
    const entry = vocabulary.find(name);
    return entry === undefined ? [] : [{ name, ...entry }];
  });

/** Each operator: what it takes and gives, how it reads, its examples, and the decisions that are written with it. */
export const operatorsPage = (policy: Documented): string =>
  vocabularyPage(policy, {
    path: pagePaths.operators,
    title: 'Operators',
    about:
      'What the sentences of rules are made with. An operand that is not known makes the result not known, and one that is none makes it false, or none, unless it says otherwise.',
    isHere: ({ bodyOn }) => bodyOn === null,
  });

/** Each word: an operator that is made of operators, in the language itself. */
export const wordsPage = (policy: Documented): string =>
  vocabularyPage(policy, {
    path: pagePaths.words,
    title: 'Words',
    about: 'What is said in terms of operators and of other words, and is used as they are.',
    isHere: ({ bodyOn }) => bodyOn !== null,
  });

interface Kind {
  readonly path: string;
  readonly title: string;
  readonly about: string;
  readonly isHere: (entry: Entry) => boolean;
}

function vocabularyPage(policy: Documented, { path, title, about, isHere }: Kind): string {
  const { dictionary } = policy;
  const links = linksFrom(path, dictionary.ledger);
  const usedBy = operatorsBy(policy);
  const parts = entriesOf(dictionary)
    .filter(isHere)
    .flatMap(({ name, operator }) => {
      const users = usedBy.get(name) ?? [];
      return section(2, `${plain(sentence(camelInWords(name)))} (${code(name)})`, [
        `It reads: ${readsAs(operator)}.`,
        ...list(operator.signatures.map((signature) => line(signatureInWords(signature)))),
        ...(operator.sees === 'none' || operator.sees === 'all' ? [seesInWords[operator.sees]] : []),
        ...table(
          headings(operator),
          operator.examples.map((row) => cellsOf(row, operator)),
        ),
        users.length === 0
          ? 'No decision is written with it directly.'
          : `Used by: ${users.map(links.decision).join(', ')}`,
      ]);
    });
  return page(`# ${title}`, about, ...parts);
}

const seesInWords = {
  none: 'It looks at what is none too.',
  all: 'It looks at what is none and at what is not known too.',
} as const;

const letters = ['*a*', '*b*'];

/** Its English with letters, or the names of operands, for what it stands between. */
function readsAs({ arity, named, english }: Operator): string {
  const marks = [...letters.slice(0, arity), ...named.map((name) => `*${camelInWords(name)}*`)];
  const held = marks.map((_, index) => `\ue000${index}\ue001`);
  const words = english(
    held.slice(0, arity),
    Object.fromEntries(named.map((name, at) => [name, held[arity + at] ?? ''])),
  );
  return plain(words).replace(/\ue000(\d+)\ue001/g, (_, at: string) => marks[Number(at)] ?? '');
}

function signatureInWords({ takes, and, gives }: Signature): string {
  const given = [
    ...takes.map((pattern, index) => `${letters[index]}: ${plain(patternText(pattern))}`),
    ...Object.entries(and).map(([name, pattern]) => `${code(name)}: ${plain(patternText(pattern))}`),
  ];
  return `takes ${allOf(given)}; gives ${plain(patternText(gives))}`;
}

const headings = ({ arity, named }: Operator): string[] => [...letters.slice(0, arity), ...named.map(code), 'Gives'];

/** A row of examples: the operands, the named ones, the result, as rule files write them. */
function cellsOf(row: readonly unknown[], { arity, named }: Operator): string[] {
  const byName = named.length === 0 ? {} : (row[arity] as Readonly<Record<string, unknown>>);
  return [...row.slice(0, arity), ...named.map((name) => byName[name]), row.at(-1)].map((value) =>
    code(JSON.stringify(value) ?? 'left out'),
  );
}
