import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { lineOfRule } from '../../src/explain/pages/source-links.ts';
import { wordsOfId } from '../../src/explain/pages/titles.ts';
import { toMarkdown } from '../../src/explain/to-markdown.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import type { DecisionModel } from '../../src/language/model/decision-model.ts';
import { specialise } from '../../src/language/model/specialise.ts';
import { policyOf } from '../../src/policy.ts';
import { optionsOf } from '../../src/prove/reading-differs.ts';
import { versionOf } from '../../src/proving-by-evaluators.ts';
import { deadLinks } from '../explain/links.ts';
import { proofs } from './kept-proofs.ts';

const policy = policyOf(files, facts);
const { dictionary, documents, decisions, modelOf } = policy;
const rulesText = (decision: string): string =>
  readFileSync(new URL(`../../rules/decisions/${decision}.json`, import.meta.url), 'utf8');
const sources = (decision: string) => ({
  rules: `../../../rules/decisions/${decision}.json`,
  lineOf: (rule: string) => lineOfRule(rulesText(decision), rule),
  cases: existsSync(new URL(`../cases/${decision}.json`, import.meta.url))
    ? `../../../test/cases/${decision}.json`
    : null,
});
const all = toMarkdown({ ...policy, stamp: policy.stamp, sources, proofs: proofs.claims.map(({ claim }) => claim) });
const pages = Object.fromEntries(Object.entries(all).filter(([path]) => path.endsWith('.md')));
const page = (path: string): string => pages[path] ?? '';
const folder = new URL('../../docs/rules/', import.meta.url);

describe('docs/rules', () => {
  it.each(Object.keys(all))('%s is what the rule files say', async (path) => {
    await expect(all[path]).toMatchFileSnapshot(`../../docs/rules/${path}`);
  });

  test('holds no other page', () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|svg)$/.test(name));
    expect(found.filter((name) => !Object.hasOwn(all, name))).toEqual([]);
  });

  test('every link leads somewhere', () => {
    expect(deadLinks(all, exists)).toEqual([]);
  });

  test('every line is Markdown alone', () => {
    const words = Object.values(pages).map(withoutCode);
    expect(
      words.flatMap(
        (text) => text.match(/(?<!\\)<(?!\/?(?:details|summary)>|a id="[\p{L}\p{N}-]+">|\/a>)[^\n]*/gu) ?? [],
      ),
    ).toEqual([]);
    expect(words.flatMap((text) => text.match(/\{\{[^\n]*/g) ?? [])).toEqual([]);
  });

  test('every row of a table has as many cells as its head', () => {
    const tables = Object.values(pages).flatMap((text) => text.match(/(?:^\|.*\n)+/gm) ?? []);
    const uneven = tables.filter((text) => new Set(text.trim().split('\n').map(cellsOf)).size !== 1);
    expect({ uneven, any: tables.length > 100 }).toEqual({ uneven: [], any: true });
  });
});

const under = (model: DecisionModel, chosen: Readonly<Record<string, string>>): DecisionModel =>
  specialise(model, chosen, dictionary.readings);

/** Every choice of one reading that is not the default. */
const othersOf = ({ readings }: DecisionModel) =>
  [...readings].flatMap((id) => {
    const { options = [], default: byDefault } = dictionary.readings.get(id) ?? {};
    return options.flatMap((option) => (option.id === byDefault ? [] : [{ [id]: option.id }]));
  });

describe('on a page stands', () => {
  test('every decision, its rules, outcomes and values', () => {
    for (const decision of decisions) {
      const { question, rules, otherwise, values } = modelOf(decision);
      const text = page(`decisions/${decision}.md`);
      expect(page('README.md')).toContain(`(decisions/${decision}.md) | ${question}`);
      expect(text).toContain(question);
      for (const { name } of rules) expect(text).toMatch(new RegExp(`^\\| .* \\(\`${name}\`\\)`, 'm'));
      for (const outcome of [otherwise, ...rules.map(({ event }) => event)].map((event) => event.outcome))
        expect(text).toMatch(new RegExp(`^- .* \\(\`${outcome}\`\\)`, 'm'));
      for (const name of values.keys()) expect(text).toContain(`| \`${name}\` |`);
    }
  });

  test('every parameter, with its clause, and every term that counts by default or where one reading is another', () => {
    for (const decision of decisions) {
      const model = modelOf(decision);
      const { parameters } = model;
      const terms = new Map([{}, ...othersOf(model)].flatMap((chosen) => [...under(model, chosen).terms]));
      const lines = page(`decisions/${decision}.md`).split('\n');
      for (const [name, { clause }] of parameters)
        expect(
          lines.some((row) => row.includes(`| \`${name}\` |`) && row.includes(`[${clause}](`)),
          name,
        ).toBe(true);
      for (const [name, { hidden }] of terms)
        if (!hidden)
          expect(
            lines.some((row) => row.trimStart().startsWith('- **') && row.includes(`(\`${name}\`)`)),
            name,
          ).toBe(true);
    }
  });

  test('every example, with the outcome that it expects', () => {
    for (const decision of decisions) {
      const { examples } = modelOf(decision);
      const [, rows = ''] = page(`decisions/${decision}.md`).split('\n## Examples\n');
      const answers = rows
        .trim()
        .split('\n\n', 1)
        .join('')
        .split('\n')
        .slice(2)
        .map((row) =>
          row
            .split(/(?<!\\)\|/)
            .at(-2)
            ?.trim()
            .split(';')[0]
            ?.replace(/^.* \(`(.*)`\)$/, '$1'),
        );
      expect(answers).toEqual(examples.map(({ expect: { outcome } }) => (outcome === null ? 'not decided' : outcome)));
    }
  });

  test('every fact, also where it is read', () => {
    for (const path of [...dictionary.facts.keys(), ...dictionary.fields.keys()])
      expect(page('facts.md')).toContain(`</a>\`${path}\` |`);
    for (const decision of decisions)
      for (const path of modelOf(decision).facts)
        expect(page(`decisions/${decision}.md`)).toContain(`| [\`${path}\`](`);
  });

  test('every reading with its options, and every noted one', () => {
    for (const { id, options } of dictionary.readings.values()) {
      const [, text = ''] = page('readings.md').split(`\n## ${titleOf(id)}\n`);
      expect(text).toContain(`The name of this reading is \`${id}\`.`);
      for (const option of options) expect(text.split('\n## ')[0]).toContain(` (\`${option.id}\`)`);
    }
    const [, noted = ''] = page('readings.md').split('\n## Noted, with nothing to choose\n');
    expect(noted.trim().split('\n')).toHaveLength(documents.notedReadings.length);
  });

  test('of every option that is not the default what it changes in each decision that reads it: for whom, proved of nobody, or not settled', () => {
    const { of } = versionOf(policy as unknown as InnerPolicy);
    const told = page('readings.md').split(/^## /m);
    let shown = 0;
    for (const decision of decisions)
      for (const [reading, option] of optionsOf(decision, of)) {
        const part = told.find((text) => text.startsWith(`${titleOf(reading)}\n`)) ?? '';
        const under = part.split(`What "${wordsOfId(option, dictionary)}" changes:`)[1]?.split('</details>')[0] ?? '';
        const [line = '', ...more] = under
          .split(`\n- [${titleOf(decision)}](`)
          .slice(1)
          .join()
          .split('\n');
        const customer = more.join('\n').split(/^- /m)[0] ?? '';
        const is = `${decision} ${reading}=${option}`;
        expect(line, is).toMatch(
          /\): (?:never another outcome: proved|whether it ever makes another outcome is not settled: |another outcome for this customer:$)/,
        );
        if (!line.endsWith('customer:')) continue;
        const [so, usual] = ['read so', 'by default'].map(
          (how) => new RegExp(`^  - \\*\\*${how}\\*\\*: (.+)$`, 'm').exec(customer)?.[1],
        );
        expect([so, usual], is).not.toContain(undefined);
        expect(so, is).not.toBe(usual);
        shown += 1;
      }
    expect(shown).toBeGreaterThan(100);
  });

  test('every clause and every table', () => {
    for (const { id } of dictionary.ledger) expect(page('clauses.md')).toContain(`</a>${id} |`);
    for (const name of dictionary.tables.keys()) expect(page('tables.md')).toContain(`\n## ${titleOf(name)}\n`);
  });
});

test('every operator and word stands on its page, and every parameter on theirs', () => {
  for (const name of dictionary.vocabulary.names) {
    const path = dictionary.vocabulary.find(name)?.bodyOn === null ? 'operators.md' : 'words.md';
    expect(page(path)).toMatch(new RegExp(`^## .* \\(\`${name}\`\\)$`, 'm'));
  }
  for (const decision of decisions)
    for (const name of modelOf(decision).parameters.keys()) expect(page('parameters.md')).toContain(`| \`${name}\` |`);
});

test('every clause has an anchor of its own', () => {
  const anchors = [...page('clauses.md').matchAll(/<a id="([^"]+)"><\/a>(\S+) \|/g)].map(([, anchor, id]) => [
    anchor,
    id,
  ]);
  expect(anchors.map(([, id]) => id)).toEqual(dictionary.ledger.map(({ id }) => id));
  expect(new Set(anchors.map(([anchor]) => anchor)).size).toBe(anchors.length);
});

test('no outcome, rule, reading or option stands among the words by its id alone', () => {
  const ids = new Set([
    ...decisions.flatMap((decision) => [
      ...modelOf(decision).rules.flatMap(({ name, event }) => [name, event.outcome]),
      modelOf(decision).otherwise.outcome,
    ]),
    ...[...dictionary.readings.values()].flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
  ]);
  const kebab = [...ids].filter((id) => (id.match(/-/g) ?? []).length > 1);
  const found = Object.entries(pages).flatMap(([path, text]) => {
    const words = withoutCode(text);
    return kebab.filter((id) => words.includes(id)).map((id) => `${path}: ${id}`);
  });
  expect({ found, any: kebab.length > 20 }).toEqual({ found: [], any: true });
});

test('every diagram is in the part of Mermaid that is drawn with, each name being defined once', () => {
  const label = /"(?:[\p{L}\p{N} ,.:'()/%£+-]|#\d+;)+"/u.source;
  const node = new RegExp(
    `^ {2}([a-z]\\d+)(?:\\[\\[${label}\\]\\]|\\(\\[${label}\\]\\)|\\{\\{${label}\\}\\}|\\[${label}\\])$`,
    'u',
  );
  const edge = /^ {2}([a-z]\d+|none\["No rule holds"\]) (?:-->|-\.->|==>) ([a-z]\d+)$/;
  for (const decision of decisions) {
    const [, drawn = ''] = /```mermaid\nflowchart LR\n([\s\S]*?)\n```/.exec(page(`decisions/${decision}.md`)) ?? [];
    const lines = drawn.split('\n');
    const nodes = lines.flatMap((line) => node.exec(line)?.[1] ?? []);
    const ends = lines.flatMap((line) => edge.exec(line)?.slice(1) ?? []);
    expect(
      lines.filter((line) => !node.test(line) && !edge.test(line)),
      decision,
    ).toEqual([]);
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(ends.filter((end) => !end.startsWith('none') && !nodes.includes(end))).toEqual([]);
    expect(nodes.length, decision).toBeGreaterThan(1);
  }
});

test('names of facts, terms and parameters stand in code, not among the words', () => {
  const names = decisions.flatMap((decision) => [
    ...[...modelOf(decision).terms].flatMap(([name, { hidden }]) => (hidden ? [] : [name])),
    ...modelOf(decision).parameters.keys(),
  ]);
  const written = new Set([...names, ...dictionary.facts.keys()].filter((name) => /[a-z][A-Z]/.test(name)));
  const found = Object.entries(pages).flatMap(([path, text]) => {
    const words = withoutCode(text).match(/[A-Za-z][A-Za-z.]*/g) ?? [];
    return words.filter((word) => written.has(word)).map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});

const titleOf = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

/** Pages without fenced lines, code within lines, and addresses. */
const withoutCode = (text: string): string =>
  text
    .replace(/^(`{3,})[^`]*?\n[\s\S]*?^\1$/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\([^)\n]*\)/g, ']')
    .replace(/(<a id=)"[^"]*"/g, '$1"x"');

const exists = (path: string): boolean => existsSync(new URL(path, folder));

const cellsOf = (row: string): number => row.split(/(?<!\\)\|/).length;
