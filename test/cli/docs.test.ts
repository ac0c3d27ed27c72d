import { expect, it } from 'vitest';
import { toMarkdown } from '../../src/index.ts';
import { cli } from './io.ts';

it('writes every page into a folder', async () => {
  const written = new Map<string, string>();
  const pages = toMarkdown();
  expect(await cli('docs --out pages/', { written })).toEqual({
    code: 0,
    out: `${Object.keys(pages).length} pages in pages/\n`,
    err: '',
  });
  expect(Object.fromEntries(written)).toEqual(
    Object.fromEntries(Object.entries(pages).map(([name, text]) => [`pages/${name}`, text])),
  );
});

it('refuses an empty name, which would be the root', async () => {
  const written = new Map<string, string>();
  expect(await cli('docs --out=', { written })).toEqual({
    code: 2,
    out: '',
    err: '--out: expected a folder, found nothing\n',
  });
  expect(written.size).toBe(0);
});

it('asks for a folder', async () => {
  const { code, err } = await cli('docs');
  expect(code).toBe(2);
  expect(err).toContain('--out <folder>');
});

it('shows an example', async () => {
  const { code, out } = await cli('docs --help');
  expect(code).toBe(0);
  expect(out).toContain('$ contract-rules docs --out docs/rules');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});
