import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { cli } from '../cli/io.ts';
import { stepsIn } from '../package/steps.mjs';
import { pictureOf } from './picture.ts';

const page = readFileSync(new URL('../../docs/compliance.md', import.meta.url), 'utf8');
const broken = { terminal: '', report: '' };

// The run of the page that shows a property that does not hold.
beforeAll(async () => {
  const files = new Map<string, string>();
  for (const step of stepsIn(page)) {
    if ('save' in step) files.set(step.save, step.text);
    if ('change' in step) files.set(step.change, (files.get(step.change) ?? '').replace(step.from, step.to));
    if (!('command' in step) || step.command[0] !== 'npx') continue;
    const words = step.command.slice(2);
    const isTold = words.includes('--html');
    if (!isTold && words[0] !== 'rules') continue;
    const written = new Map<string, string>();
    const { out } = await cli(words, { files: Object.fromEntries(files), written });
    for (const [path, text] of written) files.set(path.replace(/^\.\//, ''), text);
    if (!isTold) continue;
    Object.assign(broken, { terminal: `$ ${step.command.join(' ')}\n${out}`, report: files.get('report.html') ?? '' });
    return;
  }
});

/** What a page of HTML shows, a line a block; without the digest, which is another for every change of a rule. */
const textOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*<\/style>|<title>.*<\/title>/g, '')
    .replace(/ \(digest <code>\w+<\/code>\)/, '')
    .replace(/<li>/g, '- ')
    .replace(/<\/(h\d|p|li|tr|pre)>/g, '\n')
    .replace(/<\/t[dh]>/g, '   ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('docs/pictures/verify.svg is what the terminal shows', async () => {
  await expect(pictureOf(broken.terminal, { width: 112, lines: 24, terminal: true })).toMatchFileSnapshot(
    '../../docs/pictures/verify.svg',
  );
});

test('docs/pictures/report.svg is what the report says', async () => {
  await expect(pictureOf(textOf(broken.report), { width: 112, lines: 22, terminal: false })).toMatchFileSnapshot(
    '../../docs/pictures/report.svg',
  );
});
