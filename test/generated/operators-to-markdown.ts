import { typeText } from '../../src/language/model/type.ts';
import { type Operator, type Taken, takenText } from '../../src/language/operators/operator.ts';

const longest = 150;

/** Every operator as a row of a table: how it reads, what it takes and gives, and an example. */
export function operatorsToMarkdown(operators: Readonly<Record<string, Operator>>): string {
  const rows = Object.entries(operators).map(([name, operator]) =>
    [link(name), wordsOf(operator), takes(operator), gives(operator), exampleOf(operator)].map(cell).join(' | '),
  );
  return [
    '| operator | in words | takes | gives | an example |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function wordsOf({ takes, and, english }: Operator): string {
  const operands = ['*a*', '*b*'].slice(0, takes.length);
  return english(operands, Object.fromEntries(Object.keys(and).map((name) => [name, `*${name}*`])));
}

function takes({ takes: [first, second], and }: Operator): string {
  const both = [first, second].filter((taken) => taken !== undefined).map(taken);
  const named = Object.entries(and).map(([name, one]) => `\`${name}\`: ${taken(one)}`);
  return [...both, ...named].join('; ');
}

const taken = (one: Taken): string => (one === 'same' ? 'the same' : takenText(one, 'none'));

function gives({ gives: given }: Operator): string {
  if (given === 'same') return 'the same as *a*';
  if (typeof given === 'function') return 'by its operands';
  return given === 'boolean' ? 'a condition' : typeText(given);
}

/** The first example that a cell can hold. */
function exampleOf({ examples }: Operator): string {
  const texts = examples.map((row) => {
    const operands = row.slice(0, -1).map((operand) => JSON.stringify(operand));
    return `\`${operands.join(', ')} → ${JSON.stringify(row.at(-1))}\``;
  });
  return texts.find((text) => text.length <= longest) ?? 'see its file';
}

const link = (name: string): string =>
  `[\`${name}\`](../src/language/operators/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts)`;

const cell = (text: string): string => text.replaceAll('|', '\\|');
