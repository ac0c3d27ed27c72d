import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluate, explain } from '../../src/index.ts';

const page = readFileSync(new URL('../../docs/letters.md', import.meta.url), 'utf8');

const open = evaluate('invoice-dispute', {
  asOf: '2025-03-20',
  invoice: { date: '2025-03-10', amount: '80.00' },
  dispute: null,
});

const moved = evaluate('collection-date', { invoice: { dueDate: '2025-12-25' } });

it.each([
  ['a challenge of an invoice', open],
  ['a day of collection', moved],
])('docs/letters.md shows the letter about %s as it is', (_, decision) => {
  const shown = explain(decision, { as: 'letter', format: 'markdown' });
  expect(page).toContain(shown.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>'));
});
