import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Item {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: Item[];
}

const namesIn = (folder: string): string[] => readdirSync(folder).sort();
const isPage = (name: string): boolean => name.endsWith('.md') && name !== 'README.md' && name !== 'index.md';
const inWords = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ');

/** The first heading of a page, without its marks. */
export function titleOf(markdown: string, name: string): string {
  const [, title] = /^# (.+)$/m.exec(markdown) ?? [];
  return title?.replaceAll('`', '') ?? inWords(name);
}

function pagesOf(docs: string, under: string): Item[] {
  return namesIn(join(docs, under))
    .filter(isPage)
    .map((file) => {
      const name = file.replace('.md', '');
      return { text: titleOf(readFileSync(join(docs, under, file), 'utf8'), name), link: `/${under}${name}` };
    });
}

/** The pages of a folder and of the folders in it, each under its title. `titles` are those of decisions. */
export function rulesSidebar(docs: string, titles: ReadonlyMap<string, string>): Item[] {
  const folders = readdirSync(join(docs, 'rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const inFolders = folders
    .map(({ name }) => ({
      text: inWords(name),
      collapsed: name !== 'decisions',
      items: pagesOf(docs, `rules/${name}/`).map((item) =>
        name === 'decisions' ? { ...item, text: titles.get(item.link?.split('/').at(-1) ?? '') ?? item.text } : item,
      ),
    }))
    .filter(({ items }) => items.length > 0);
  return [
    { text: 'The rules', items: [{ text: 'Overview', link: '/rules/' }, ...pagesOf(docs, 'rules/')] },
    ...inFolders,
  ];
}

export const guidesSidebar = (docs: string): Item[] => [{ text: 'Guides', items: pagesOf(docs, '') }];
export const decisionTitle = inWords;
