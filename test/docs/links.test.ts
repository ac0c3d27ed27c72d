import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const docs = new URL('../../docs/', import.meta.url);
const pages = readdirSync(docs).filter((name) => name.endsWith('.md'));
const textOf = (url: URL): string => readFileSync(url, 'utf8');

/** The links of a page to files and headings, not those to the web. */
const linksIn = (page: string): string[] =>
  [...textOf(new URL(page, docs)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link as string)
    .filter((link) => !/^https?:/.test(link));

const anchors = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );

describe.each([...pages, '../CONTRIBUTING.md'])('the links of docs/%s', (page) => {
  it('lead to files and headings that are there', () => {
    const broken = linksIn(page).filter((link) => {
      const [path, anchor] = link.split('#') as [string, string?];
      const from = new URL(page, docs);
      const target = path === '' ? from : new URL(path, from);
      return !existsSync(target) || (anchor !== undefined && !anchors(textOf(target)).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

it('every page is reached from README.md or docs/architecture.md', () => {
  const linked = [...linksIn('architecture.md'), ...linksIn('../README.md').map((link) => link.replace('docs/', ''))];
  expect(pages.filter((page) => page !== 'architecture.md' && !linked.includes(page))).toEqual([]);
});
