import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contract } from '../rules/contract.ts';
import { keptRules } from './kept-rules.ts';

const root = new URL('../../', import.meta.url);
const made = keptRules(contract);

test.each(Object.keys(made))('%s is what the rules are kept as', async (path) => {
  await expect(made[path]).toMatchFileSnapshot(`../../${path}`);
});

test.each(['rules/kept', 'src/decisions'])('%s holds nothing else', (folder) => {
  const files = readdirSync(new URL(`${folder}/`, root)).map((file) => `${folder}/${file}`);
  expect(files.toSorted()).toEqual(
    Object.keys(made)
      .filter((path) => path.startsWith(`${folder}/`))
      .toSorted(),
  );
});
