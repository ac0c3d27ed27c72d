import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from '../../src/language/limits.ts';

/** What each limit is for, as its comment says; one without a comment is told with the one before it. */
function meanings(): Map<string, string> {
  const source = readFileSync(new URL('../../src/language/limits.ts', import.meta.url), 'utf8');
  const entries = source.slice(source.indexOf('export const limits')).matchAll(/(?:\/\*\* (.*) \*\/\s+)?(\w+): /g);
  return new Map([...entries].map(([, comment = 'As above.', name]) => [name as string, comment]));
}

test('docs/limits.md has every limit', async () => {
  const told = meanings();
  const shown = (limit: string | number) => (typeof limit === 'number' ? limit.toLocaleString('en-GB') : limit);
  const rows = Object.entries(limits).map(([name, limit]) => `| \`${name}\` | ${shown(limit)} | ${told.get(name)} |`);
  const page = [
    '# Limits',
    'How much may be given, from [`src/language/limits.ts`](../src/language/limits.ts); made by `npm run generate`. A telecoms account never',
    'comes near any of these. What goes beyond is refused as a `PolicyError` that says what may be given: an answer would take too long, or not',
    'all of its digits would be held. Tests try each at its edge (`test/hostile`).',
    '',
    ['| limit | | what for |', '|---|---|---|', ...rows].join('\n'),
    '',
    'Within these bounds sums, and products of four amounts, are exact. A quotient that does not end, and interest that compounds, are carried to 100',
    'digits and rounded once. A result of more than 60 digits before the point is refused (`out-of-range`).',
  ];
  await expect(`${page.join('\n').replace('# Limits\n', '# Limits\n\n')}\n`).toMatchFileSnapshot(
    '../../docs/limits.md',
  );
});
