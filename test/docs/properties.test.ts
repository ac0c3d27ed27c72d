import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { files } from '../../rules/index.ts';
import { templates } from '../../src/language/grammar/property-form.ts';
import { cli } from '../cli/io.ts';

const page = readFileSync(new URL('../../docs/properties.md', import.meta.url), 'utf8');
const block = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([\\s\\S]+?)\`\`\``).exec(page)?.[1] ?? '';

it('the properties that the page shows hold', async () => {
  const { code, out } = await cli('verify ours.json --seed 1', { files: { 'ours.json': block('json') } });
  expect(out).toContain('2 hold, 0 do not');
  expect(code).toBe(0);
});

it('a property that does not hold is told as the page shows', async () => {
  const rule = structuredClone(files.rules['invoice-dispute']) as {
    parameters: { disputeWindow: { value: { days: number } } };
  };
  rule.parameters.disputeWindow.value.days = 31;
  const { out } = await cli('verify ours.json --seed 1 --policy mine', {
    files: { 'ours.json': block('json'), 'mine/invoice-dispute.json': JSON.stringify(rule) },
  });
  expect(out).toContain(block('text'));
});

it('the page tells every template', () => {
  const told = [...page.matchAll(/^\| `([a-z-]+)` \| /gm)].map(([, name]) => name);
  for (const template of templates()) expect(told).toContain(template);
});
