import { printable } from '../../language/answer/printable.ts';
import { page } from './markdown.ts';

/** What is folded away under a line of plain words. A blank line lets Markdown begin again within. */
export const folded = (summary: string, blocks: readonly string[]): string[] =>
  blocks.length === 0
    ? []
    : [page(`<details>\n<summary>${escaped(summary)}</summary>`, ...blocks, '</details>').trimEnd()];

/** Plain words within HTML. */
const escaped = (words: string): string =>
  printable(words.replace(/\s+/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[{}*_`[\]\\~|]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Lines as they are, of a language or of none, each printable. The fence is longer than any that stands in them. */
export function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const lines = text.split('\n').map(printable);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}
