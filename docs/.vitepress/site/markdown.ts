import type { MarkdownRenderer } from 'vitepress';
import { outsideOf } from './outside.ts';

/** HTML that pages may hold as it stands; anything else in angle brackets is text, such as `<id>`. */
const tags = new Set(
  'a br code details div em h1 h2 h3 h4 hr img kbd li ol p pre s small span strong sub summary sup table tbody td th thead tr ul'
    .split(' ')
    .concat('svg g path rect line circle text title desc polyline'.split(' '))
    .concat('tryit'),
);

const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Two braces begin an expression of Vue's; written as characters they do not. */
const withoutBraces = (html: string): string => html.replaceAll('{{', '&#123;&#123;').replaceAll('}}', '&#125;&#125;');

/** Known tags and comments as they are, the rest of the angle brackets as text. */
export const knownTags = (html: string): string =>
  withoutBraces(
    html.replace(/<!--[\s\S]*?-->|<\/?([A-Za-z][\w-]*)(?:\s[^<>]*|\/)?>|[<>]/g, (found, name?: string) =>
      found.startsWith('<!--') || (name !== undefined && tags.has(name.toLowerCase())) ? found : asText(found),
    ),
  );

/** Pages are plain Markdown that knows nothing of Vue: what it would take for its own is text, and links that leave the pages lead to the repository. */
export function plainMarkdown(md: MarkdownRenderer, repository: string | null): void {
  const { text, fence } = md.renderer.rules;
  if (text === undefined || fence === undefined) throw new Error('markdown-it renders text and fences');
  md.renderer.rules.text = (...given) => withoutBraces(text(...given));
  md.renderer.rules.html_inline = (tokens, index) => knownTags(tokens[index]?.content ?? '');
  md.renderer.rules.html_block = (tokens, index) => knownTags(tokens[index]?.content ?? '');
  md.renderer.rules.fence = (tokens, index, ...rest) => {
    const token = tokens[index];
    if (token?.info.trim() !== 'mermaid') return fence(tokens, index, ...rest);
    return `<MermaidDiagram code="${encodeURIComponent(token.content)}" />`;
  };
  md.core.ruler.push('outside', ({ tokens, env }) => {
    for (const { children } of tokens)
      for (const [index, token] of (children ?? []).entries()) {
        if (token.type !== 'link_open') continue;
        const path = outsideOf(String(token.attrGet('href')), String(env.relativePath));
        if (path === null) continue;
        if (repository !== null) token.attrSet('href', `${repository}/blob/main/${path}`);
        else {
          token.tag = 'span';
          token.attrs = [['title', `${path} of the repository`]];
          const close = children?.slice(index).find(({ type }) => type === 'link_close');
          if (close !== undefined) Object.assign(close, { tag: 'span', type: 'span_close' });
          Object.assign(token, { type: 'span_open' });
        }
      }
  });
}
