import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { toMarkdown } from '../../src/explain/to-markdown.ts';
import { policyOf } from '../../src/policy.ts';

const policy = policyOf(files, facts);
const pages = toMarkdown(policy);
const folder = new URL('../../docs/rules/', import.meta.url);

describe('docs/rules', () => {
  it.each(Object.keys(pages))('%s is what the rule files say', async (path) => {
    await expect(pages[path]).toMatchFileSnapshot(`../../docs/rules/${path}`);
  });

  test('holds no other page', () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    expect(found.filter((name) => !Object.hasOwn(pages, name))).toEqual([]);
  });
});
