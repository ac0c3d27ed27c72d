import type { Operator, Signature } from '../../src/language/operators/operator.ts';
import { type Pattern, patternText } from '../../src/language/operators/pattern.ts';

const longest = 150;

/** Operators or words as rows of a table: how each reads, what it takes and gives, and an example. */
export function operatorsToMarkdown(
  kind: 'operator' | 'word',
  operators: Readonly<Record<string, Operator>>,
  fileOf: (name: string) => string,
): string {
  const rows = Object.entries(operators).map(([name, operator]) =>
    [`[\`${name}\`](../${fileOf(name)})`, wordsOf(operator), takes(operator), gives(operator), exampleOf(operator)]
      .map(cell)
      .join(' | '),
  );
  return [
    `| ${kind} | in words | takes | gives | an example |`,
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function wordsOf({ arity, named, english }: Operator): string {
  const operands = ['*a*', '*b*'].slice(0, arity);
  return english(operands, Object.fromEntries(named.map((name) => [name, `*${name}*`])));
}

/** What each signature takes, one a line. */
const takes = ({ signatures }: Operator): string => signatures.map(taken).join('<br>');

function taken({ takes: [first, second], and }: Signature): string {
  const both = second === undefined ? [inWords(first)] : [inWords(first), sameAs(first, second) ?? inWords(second)];
  const named = Object.entries(and).map(([name, one]) => `\`${name}\`: ${inWords(one)}`);
  return [...both, ...named].join('; ');
}

const inWords = (pattern: Pattern | undefined): string => patternText(pattern as Pattern);

/** A variable that stands for the type of the first operand. */
const sameAs = (first: Pattern | undefined, second: Pattern): string | null =>
  variableOf(second) !== null && variableOf(first) === variableOf(second) ? 'the same' : null;

function variableOf(pattern: Pattern | undefined): string | null {
  if (typeof pattern !== 'object') return null;
  return 'some' in pattern ? pattern.as : 'any' in pattern ? pattern.any : null;
}

const gives = ({ signatures }: Operator): string =>
  signatures.map((signature) => (signature.gives === 'boolean' ? 'a condition' : given(signature))).join('<br>');

function given({ takes: [first], gives }: Signature): string {
  return variableOf(gives) !== null && variableOf(gives) === variableOf(first) ? 'the same as *a*' : inWords(gives);
}

/** The first example that a cell can hold. */
function exampleOf({ examples }: Operator): string {
  const texts = examples.map((row) => {
    const operands = row.slice(0, -1).map((operand) => JSON.stringify(operand));
    return `\`${operands.join(', ')} → ${JSON.stringify(row.at(-1))}\``;
  });
  return texts.find((text) => text.length <= longest) ?? 'see its file';
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
