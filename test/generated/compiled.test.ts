import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contract } from '../rules/contract.ts';
import { compiledRules } from './compiled-rules.ts';

const folder = new URL('../../rules/compiled/', import.meta.url);
const made = compiledRules(contract);

test.each(Object.keys(made))('rules/compiled/%s is what the rules compile to', async (file) => {
  await expect(made[file]).toMatchFileSnapshot(`../../rules/compiled/${file}`);
});

test('rules/compiled holds nothing else', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...Object.keys(made), 'modules.d.ts'].toSorted());
});
