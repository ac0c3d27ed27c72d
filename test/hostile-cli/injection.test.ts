import { describe, expect, it } from 'vitest';
import account from '../../docs/examples/account.json' with { type: 'json' };
import { date, entity, entry, listOf, money, oneOf, text } from '../../src/facts.ts';
import {
  assess,
  compareReadings,
  evaluate,
  explain,
  explainAssessment,
  explainComparison,
  loadPolicy,
  PolicyError,
  type PolicyFiles,
  summarise,
  toMarkdown,
} from '../../src/index.ts';
import { cli } from '../cli/io.ts';
import { files } from '../policy/tool-lending/index.ts';

/** What somebody may write where words, names or facts are asked for. */
const poisons: readonly string[] = [
  '\u001b[2J\u001b[31m red \u009b31m',
  '\nforged: line\r\n\u2028# Forged\u2029- Forged',
  '\u202eturned\u2066 round\u200f',
  '# Forged',
  '- Forged',
  '1. Forged',
  '---',
  '===',
  '<script>alert(1)</script><!-- ',
  '[Forged](javascript:alert(1)) ![i](javascript:alert(1))',
  'a | b | c \\| d \\\\| e',
  '`a` ``` `b',
  '`<img src=x> | \\| `',
  '**Forged** __x__ ~~y~~ \\',
  '&lt;b&gt; &#60;',
  '$& $1 $`',
];

const controls = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const wordsAt = new Set(['means', 'question', 'why', 'because', 'title', 'note', 'source', 'licence']);

/** The files with a poison for every word that means nothing to the rules, before and after it. */
function poisoned(value: unknown, poison: string, key = ''): unknown {
  if (typeof value === 'string') return wordsAt.has(key) ? `${poison} ${value} ${poison}` : value;
  if (Array.isArray(value)) return value.map((part) => poisoned(part, poison));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, poisoned(part, poison, name)]));
}

function policyWith(poison: string) {
  const document = poisoned(files, poison) as typeof files;
  const option = (id: string) => ({ id, means: poison, favours: 'neutral' });
  const hostile: PolicyFiles = {
    ...document,
    title: poison,
    clauses: [
      ...document.clauses,
      { id: poison, title: poison, notEncoded: { reason: 'judgement', why: poison, who: poison, on: poison } },
    ],
    readings: [
      ...document.readings,
      {
        id: poison,
        clauses: [poison],
        decisions: [poison],
        question: poison,
        default: poison,
        options: [option(poison), option('b')],
        why: poison,
      },
    ],
    tables: [
      ...document.tables,
      {
        table: poison,
        type: 'calendars',
        means: poison,
        source: poison,
        licence: poison,
        clause: poison,
        answersFrom: '2025-01-01',
        answersTo: '2025-12-31',
        answersToIs: 'observedTo',
        standIn: poison,
        calendars: { [poison]: ['2025-01-01'] },
      },
    ],
    notedReadings: [{ id: poison, note: poison }],
  } as PolicyFiles;
  const facts = entity({
    asOf: date().describe(poison),
    loan: entity({
      collectedOn: date().describe(poison),
      tools: listOf(
        entry({
          name: text().describe(poison),
          worth: money().describe(poison),
          returnedOn: date().nullable().describe(poison).meta({ none: poison }),
        }),
      ).describe(poison),
      kind: oneOf([poison, 'b']).describe(poison),
    }),
    deposit: entity({
      amount: money().describe(poison),
      paidOn: date().describe(poison),
      claimedOn: date().describe(poison),
    })
      .nullable()
      .describe(poison),
    [`x${poison}`]: entity({ [`y${poison}`]: oneOf([poison, 'b']).nullable().describe(poison) })
      .nullable()
      .describe(poison),
  });
  return loadPolicy(hostile, facts as never);
}

const loan = {
  asOf: '2025-03-01',
  loan: { collectedOn: '2025-02-01', tools: [{ name: 'ladder', worth: '90.00', returnedOn: null }] },
  deposit: { amount: '20.00', paidOn: '2025-02-01', claimedOn: '2025-02-20' },
} as never;

/** A page without the code, the tags and the pictures that are ours, whose words and addresses hold none. */
const withoutOurs = (page: string): string =>
  page
    .replace(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/^<\/?details>$|^<summary>[^<>\n]*<\/summary>$/gm, '')
    .replace(/<a id="[\w.-]*"><\/a>/g, '')
    .replace(/!\[[^[\]]*\]\(charts\/[\w-]*\.svg\)/g, '')
    .replace(/<\/?(?:svg|title|desc|rect|line|text|path)(?: [\w-]+="[^"<>]*")*\/?>/g, '');

describe.each(poisons)('%j', (poison) => {
  it('is shown on pages and nothing more', () => {
    const before = toMarkdown(policyWith('x'));
    const pages = Object.entries(toMarkdown(policyWith(poison)));
    expect(pages.map(([name]) => name)).toEqual(Object.keys(before));
    for (const [name, page] of pages) {
      expect(page).not.toMatch(controls);
      // Each word stands where it stood: no block more, no cell more.
      expect(page.split('\n').map((line) => line.replace(/[^|#\s-].*/, ''))).toHaveLength(
        (before[name] as string).split('\n').length,
      );
      const shown = withoutOurs(page);
      if (name.endsWith('.svg')) {
        expect(shown).not.toContain('<');
        continue;
      }
      const outsideCode = shown.replace(/(?<!\\)`[^`\n]*`/g, '');
      expect(outsideCode).not.toMatch(/(?<!\\)<|(?<!\\)\]\(javascript|(?<!\\)!\[/);
      // An id is the title of a section, or of a list's entry, and then stands beside itself as code.
      expect(shown).not.toMatch(/^\s*(?:#(?!#)|#{3,}|[-+*]|\d+[.)]) +Forged(?! \(`)/m);
      expect(shown).not.toMatch(/^(?:-{3,}|={3,}) *$/m);
      for (const [rows] of page.matchAll(/(?:^\|.*\n)+/gm)) {
        // Of backslashes before a bar the last must be left over, or a new cell begins.
        const cells = rows
          .trimEnd()
          .split('\n')
          .map((row) => row.replace(/\\./g, '').split('|').length);
        expect(new Set(cells).size, rows).toBe(1);
      }
    }
  });

  it('is one line of an explanation', () => {
    const linesOf = (words: string): string => {
      const policy = policyWith(words);
      return policy.decisions
        .flatMap((decision) => [
          explain(policy.evaluate(decision, loan), policy),
          explain(policy.evaluate(decision, {} as never), policy),
          summarise(policy.evaluate(decision, loan), policy),
          explainComparison(policy.compareReadings(decision, loan), policy),
          explainAssessment(policy.assess(loan), policy),
        ])
        .join('\n');
    };
    expect(linesOf(poison)).not.toMatch(controls);
    expect(linesOf(poison).split('\n')).toHaveLength(linesOf('x').split('\n').length);
  });

  it('is one line where a fact or the id of a matter says it', () => {
    const wordsOf = (words: string) => {
      const facts = JSON.parse(JSON.stringify(account), (key, value) =>
        ['item', 'name'].includes(key) && typeof value === 'string' ? words : value,
      );
      const { invoice, payments, dispute, ...rest } = facts;
      const matters = [{ id: words, invoice, payments, dispute }];
      return [
        explain(evaluate('final-settlement', facts)),
        explain(evaluate('price-rise-exit', facts)),
        explainComparison(compareReadings('price-rise-exit', facts)),
        explainAssessment(assess({ ...rest, matters } as never)),
      ].join('\n');
    };
    expect(wordsOf(poison)).not.toMatch(controls);
    expect(wordsOf(poison).split('\n')).toHaveLength(wordsOf('x').split('\n').length);
  });

  it('is one line of a message', async () => {
    const given = [
      { [poison]: 1 },
      { invoice: { date: poison } },
      { invoice: { [poison]: 1 } },
      { service: { kind: poison } },
    ];
    for (const facts of given) {
      const files = { 'a.json': JSON.stringify(facts) };
      for (const line of [
        'decide invoice-dispute,minimum-term a.json',
        'decide invoice-dispute,minimum-term a.json --json',
      ]) {
        const { code, err } = await cli(line, { files });
        expect([code, err.match(controls)]).toEqual([2, null]);
        if (!line.includes('--json')) expect(err.trimEnd().split('\n')).toHaveLength(1);
      }
    }
    expect(
      new PolicyError([{ code: 'unknown-clause', at: '', file: poison, name: poison }]).message.split('\n'),
    ).toHaveLength(1);
  });
});

it.each([
  ['decide', '\u001b[31mx'],
  ['decide', 'a', '--eng\u001bine'],
  ['\u001b[31mx'],
  ['decide', '\u001b[31mx', 'a.json'],
  ['docs', '--out', '\u001b[31mx'],
  ['clauses', '--text', '\u001b[31mx'],
  ['decide', 'collection-date', 'a.json', '--reading', '\u001b[31mx'],
])('what was typed is told without its control characters: %j', async (...argv) => {
  const { out, err } = await cli(argv, { files: { 'a.json': '{}' } });
  expect(out + err).not.toMatch(controls);
  expect(out + err).not.toBe('');
});
