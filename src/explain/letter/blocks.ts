import { escaped } from '../../language/answer/escaped.ts';
import { asItIs } from '../pages/markdown.ts';

/** A part of a text for people: a paragraph, a heading, or a list whose items may have lists of their own. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] };

export type Item = string | { readonly text: string; readonly parts: readonly Item[] };

export const formats = ['text', 'markdown', 'html'] as const;

export type Format = (typeof formats)[number];

/** Blocks in a format; HTML is an article of its language, whatever the words hold escaped. */
export const rendered = (blocks: readonly Block[], format: Format, language: string): string =>
  renderers[format](blocks, language);

const renderers: Readonly<Record<Format, (blocks: readonly Block[], language: string) => string>> = {
  text: (blocks) => joined(blocks, (words) => words, ''),
  markdown: (blocks) => joined(blocks, asItIs, '#'),
  html: (blocks, language) => `<article lang="${language}">\n${blocks.map(inHtml).join('\n')}\n</article>`,
};

/** A list stands under the line that leads to it; in Markdown after an empty line. */
function joined(blocks: readonly Block[], shown: (words: string) => string, mark: string): string {
  return blocks
    .map((block, index) => {
      const space = index === 0 ? '' : block.kind === 'list' && mark === '' ? '\n' : '\n\n';
      if (block.kind === 'list') return space + linesOf(block.items, shown, '').join('\n');
      const heading = block.kind === 'heading' && mark !== '' ? `${mark.repeat(block.level)} ` : '';
      return space + heading + shown(block.text);
    })
    .join('');
}

const partsOf = (item: Item): { readonly text: string; readonly parts: readonly Item[] } =>
  typeof item === 'string' ? { text: item, parts: [] } : item;

const linesOf = (items: readonly Item[], shown: (words: string) => string, indent: string): string[] =>
  items
    .map(partsOf)
    .flatMap(({ text, parts }) => [`${indent}- ${shown(text)}`, ...linesOf(parts, shown, `${indent}  `)]);

function inHtml(block: Block): string {
  if (block.kind === 'list') return listInHtml(block.items);
  const tag = block.kind === 'heading' ? `h${block.level}` : 'p';
  return `<${tag}>${escaped(block.text)}</${tag}>`;
}

const listInHtml = (items: readonly Item[]): string => {
  const told = items.map(partsOf).map(({ text, parts }) => {
    const under = parts.length === 0 ? '' : `\n${listInHtml(parts)}\n`;
    return `<li>${escaped(text)}${under}</li>`;
  });
  return `<ul>\n${told.join('\n')}\n</ul>`;
};
