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

it('says what it cannot write', async () => {
  const { code, err } = await cli('docs --out pages', { files: { 'pages/README.md': '' } });
  expect(code).toBe(2);
  expect(err).toContain('pages/README.md');
  expect(err).toContain('a place that may not be written to');
});

it('asks for a folder', async () => {
  const { code, err } = await cli('docs');
  expect(code).toBe(2);
  expect(err).toContain('--out <folder>');
});
