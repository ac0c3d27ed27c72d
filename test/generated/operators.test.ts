import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operators } from '../../src/language/operators/index.ts';
import { operatorsToMarkdown } from './operators-to-markdown.ts';

test('the table in docs/language.md has every operator', async () => {
  const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
  const table = operatorsToMarkdown(operators);
  const current = page.replace(
    /(<!-- operators -->\n)[\s\S]*(<!-- \/operators -->)/,
    (_, start, end) => `${start}${table}\n${end}`,
  );
  expect(current).toContain(table);
  await expect(current).toMatchFileSnapshot('../../docs/language.md');
});
