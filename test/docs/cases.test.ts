import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cli } from '../cli/io.ts';

const page = readFileSync(new URL('../../docs/cases.md', import.meta.url), 'utf8');
const block = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([\\s\\S]+?)\`\`\``).exec(page)?.[1] ?? '';

it.each([
  ['json', 'cases.json'],
  ['csv', 'cases.csv'],
])('the cases that the page shows as %s pass', async (kind, name) => {
  const { code, out } = await cli(`cases ${name}`, { files: { [name]: block(kind) } });
  expect(out).toContain('1 passed, 0 failed');
  expect(code).toBe(0);
});

it('a case that fails is told as the page shows', async () => {
  const [, day] = /found "([^"]+)"/.exec(block('text')) ?? [];
  expect(day).toBe('deemed-accepted');
  const late = {
    id: 'D-03',
    decision: 'invoice-dispute',
    facts: { invoice: { date: '2025-03-10' }, dispute: { form: 'letter', sentOn: '2025-04-10' }, asOf: '2025-04-24' },
    expect: { outcome: 'in-time' },
    why: '10 March + 30 days = 9 April, and the letter is of the 10th',
  };
  const { out } = await cli('cases disputes.json', { files: { 'disputes.json': JSON.stringify([late]) } });
  expect(out).toContain(block('text'));
});
