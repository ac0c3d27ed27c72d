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

it('tells what other options of readings change, by what `prove --keep` wrote, and refuses anything else', async () => {
  const written = new Map<string, string>();
  const kept = await cli('prove invoice-dispute --claims reading --keep kept/proofs.json', { written });
  expect(kept.code).toBe(0);
  const files = { 'proofs.json': written.get('kept/proofs.json') ?? '', 'other.json': '{"claims":[]}' };
  expect((await cli('docs --out pages --proofs proofs.json', { written, files })).code).toBe(0);
  const page = written.get('pages/readings.md') ?? '';
  expect(page).toContain('\n- [Invoice dispute](decisions/invoice-dispute.md): another outcome for this customer:\n');
  expect(page).toMatch(/^ {2}- \*\*by default\*\*: deemed accepted: .+ \(S2\.16\)$/m);
  expect(await cli('docs --out pages --proofs other.json', { files })).toEqual({
    code: 2,
    out: '',
    err: 'other.json: expected what `prove --keep` wrote, found something else\n',
  });
}, 60_000);

it('refuses proofs that are no claims', () => {
  for (const proofs of [[{}], 'proved', [{ kind: 'reading' }]])
    expect(() => toMarkdown({ proofs: proofs as never })).toThrow(
      '/proofs: expected a list of claims as `prove` gives them',
    );
});
