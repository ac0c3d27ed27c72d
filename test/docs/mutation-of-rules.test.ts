import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mutantKinds } from '../../src/mutate/mutant.ts';
import { readingMutators, ruleMutators, tableMutators } from '../../src/mutate/mutators.ts';
import { cli } from '../cli/io.ts';

const page = readFileSync(new URL('../../docs/mutation-of-rules.md', import.meta.url), 'utf8');

it.each(mutantKinds)('the page names every mutator of %s', (kind) => {
  const [, told = ''] = new RegExp(`^\\| \`${kind}\` \\| (.+) \\|$`, 'm').exec(page) ?? [];
  const ids = [...ruleMutators, ...readingMutators, ...tableMutators].filter((one) => one.kind === kind);
  expect(new Set(told.match(/[a-z-]+/g))).toEqual(new Set(ids.map(({ id }) => id)));
});

it('a survivor is told as the page shows', async () => {
  const { out } = await cli('mutate --only invoice-dispute --workers 1 --draws 500');
  const [, shown = ''] = /```text\n([\s\S]+?)```/.exec(page) ?? [];
  const lines = shown.trimEnd().split('\n');
  expect(lines).toHaveLength(5);
  for (const line of lines) expect(out).toContain(`${line}\n`);
});
