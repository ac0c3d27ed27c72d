import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemas } from '../../src/schemas.ts';

const folder = new URL('../../rules/schemas/', import.meta.url);
const all = schemas();

test('rules/schemas holds the schemas of the contract', async () => {
  for (const [path, schema] of Object.entries(all))
    await expect(`${JSON.stringify(schema)}\n`).toMatchFileSnapshot(`../../rules/schemas/${path}`);
});

test('rules/schemas holds nothing else', () => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  expect(found.toSorted()).toEqual(Object.keys(all).toSorted());
});
