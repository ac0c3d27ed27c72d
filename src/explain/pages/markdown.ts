import { printable } from '../../language/answer/printable.ts';
import { kebabInWords } from '../../language/english/value-in-words.ts';
import { linesOf, type Outline } from '../outline.ts';

/** Words as Markdown that shows them as they are; names, in backticks or in camelCase, stay code. Good in a cell of a table too. */
export function plain(words: string): string {
  const parts = words.split('`');
  if (parts.length % 2 === 0) return escaped(words);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : escaped(part))).join('');
}

const escaped = (words: string): string =>
  asItIs(words).replace(
    // A name in camelCase, and a reading with its option as rule files write them: `dispute-timing=receipt`.
    /\b(?:[a-z][a-zA-Z.]*[a-z][A-Z][A-Za-z]*|[a-z]+(?:-[a-z]+)+=[a-z]+(?:-[a-z]+)*)\b/g,
    '`$&`',
  );

/** An id of any characters as Markdown that shows it as it is. */
export const asItIs = (id: string): string =>
  inOneLine(id)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '\\&')
    // What a site maker would take for a place to fill in.
    .replace(/\{(?=\{)/g, '&#123;')
    // What makes a heading, a list or a line of the words that a block begins with.
    .replace(/^(?=(?:#{1,6}|[-+])(?: |$)|[-=]+ *$)/, '\\')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');

/** A name or id as code, where a backtick would end it. A cell of a table must not hold a bar, nor a backslash that undoes the one before it. */
export const code = (name: string): string =>
  `\`${
    inOneLine(name)
      .replaceAll('`', "'")
      .replace(/\{(?=\{)/g, '{ ')
      .replace(/(\\*)\|/g, '$1$1\\|') || ' '
  }\``;

const inOneLine = (words: string): string => printable(words.replace(/\s+/g, ' '));

export const bold = (markdown: string): string => `**${markdown}**`;

export const link = (markdown: string, address: string): string => `[${markdown}](${address})`;

export const image = (words: string, address: string): string => `![${asItIs(words)}](${address})`;

/** The first letter large, as at the start of a sentence. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** An id in kebab-case as a title: "Invoice dispute". */
export const titleOf = (id: string): string => asItIs(sentence(kebabInWords(id)));

/** The anchor that code hosts give a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** A table, its cells being Markdown; nothing for no rows. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
  return [[row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n')];
}

/** A list, each part within its line; nothing for no lines. */
export const list = (outlines: readonly Outline[]): string[] =>
  outlines.length === 0
    ? []
    : [
        linesOf(outlines)
          .map((line) => line.replace(/^ */, (indent) => `${indent}- `))
          .join('\n'),
      ];

/** Part of a page under a heading; nothing where it holds nothing. */
export const section = (level: number, heading: string, blocks: readonly string[]): string[] =>
  blocks.length === 0 ? [] : [`${'#'.repeat(level)} ${heading}`, ...blocks];

export const page = (...blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
