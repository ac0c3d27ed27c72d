import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operators } from '../../src/language/operators/index.ts';
import { callable } from '../language/callable.ts';
import { operatorsToMarkdown } from './operators-to-markdown.ts';

const root = new URL('../../', import.meta.url);
const fileOfOperator = (name: string): string =>
  `src/language/operators/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

const fileOfWord = new Map(
  readdirSync(new URL('src/words/', root))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const words = JSON.parse(readFileSync(new URL(`src/words/${file}`, root), 'utf8')) as { word: string }[];
      return words.map(({ word }) => [word, `src/words/${file}`] as const);
    }),
);
const words = Object.fromEntries([...fileOfWord.keys()].map((name) => [name, callable(name)]));

test('the tables in docs/language.md have every operator and every word', async () => {
  const tables = {
    operators: operatorsToMarkdown('operator', operators, fileOfOperator),
    words: operatorsToMarkdown('word', words, (name) => fileOfWord.get(name) as string),
  };
  let page = readFileSync(new URL('docs/language.md', root), 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*(<!-- /${name} -->)`);
    page = page.replace(between, (_, start, end) => `${start}${table}\n${end}`);
    expect(page).toContain(table);
  }
  await expect(page).toMatchFileSnapshot('../../docs/language.md');
});
