import { expect, it } from 'vitest';
import { files } from '../../rules/index.ts';
import { cli } from './io.ts';

it('writes rule files as they are, which can be tried in place of those of the contract', async () => {
  const written = new Map<string, string>();
  const { code, out } = await cli('rules mine collection-costs fair-use', { written });
  expect([code, out]).toEqual([0, '2 rule files in mine\n']);
  expect(JSON.parse(written.get('mine/fair-use.json') ?? '')).toEqual(files.rules['fair-use']);
  const tried = await cli('verify --decision collection-costs --policy mine --seed 1 --runs 20', {
    files: Object.fromEntries(written),
  });
  expect(tried.code).toBe(0);
});

it('writes all of them unless told', async () => {
  const written = new Map<string, string>();
  await cli('rules mine', { written });
  expect(written.size).toBe(Object.keys(files.rules).length);
});

it('writes over nothing, and nothing for a decision that is none', async () => {
  const written = new Map<string, string>();
  const there = await cli('rules mine fair-use', { files: { 'mine/fair-use.json': '{}' }, written });
  expect([there.code, there.err]).toEqual([
    2,
    'mine/fair-use.json: expected a file that is not there yet, found one\n',
  ]);
  expect((await cli('rules mine fair-us', { written })).err).toContain('did you mean `fair-use`?');
  expect(written.size).toBe(0);
});
