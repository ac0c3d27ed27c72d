import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { outcomesOf } from '../../src/language/model/outcomes.ts';
import { optionsOf } from '../../src/prove/reading-differs.ts';
import { versionOf } from '../../src/proving-by-evaluators.ts';
import { contractProperties } from '../../src/proving-properties.ts';
import { contract } from '../rules/contract.ts';

// What is proved is proved by `contract-rules prove --keep docs/proofs.json`, in minutes, and the page is made of that; here it is held to the rules as they are.
const page = readFileSync(new URL('../../docs/proofs.md', import.meta.url), 'utf8');
const policy = contract as unknown as InnerPolicy;
const { of } = versionOf(policy);
const [open = ''] = /## What is not settled, and why\n[\s\S]*?\n## /.exec(page) ?? [];

const sectionOf = (decision: string): string =>
  page.split(/^## /m).find((section) => section.startsWith(`\`${decision}\`\n`)) ?? '';

interface Shown {
  readonly facts: object;
  readonly readings: Readonly<Record<string, string>>;
}

/** A customer as the page tells one: facts as JSON, then how clauses are read. */
function shownIn(told: string): Shown {
  const [, facts = '', read = ''] = /^(\{.*\})(?:, read (.+))?$/.exec(told) ?? [];
  const readings = read === '' ? [] : read.split(', ').map((one) => one.split('=') as [string, string]);
  return { facts: JSON.parse(facts), readings: Object.fromEntries(readings) };
}

it.each(policy.decisions)(
  'docs/proofs.md tells of every outcome and every option of %s, and its customers are answered so',
  (decision) => {
    const section = sectionOf(decision);
    const answer = ({ facts, readings }: Shown) => policy.evaluate(decision, facts as never, { readings }).outcome;
    expect(section).toContain('\n- no two rules hold at once');
    const reached = [...section.matchAll(/^- `([^`]+)` is reached: `(.*)`$/gm)];
    for (const [, outcome, customer = ''] of reached) expect(answer(shownIn(customer))).toBe(outcome);
    expect(reached.map(([, outcome]) => outcome).toSorted()).toEqual(outcomesOf(of.modelOf(decision)).toSorted());

    const told = [...section.matchAll(/^- `([\w-]+)=([\w-]+)` makes `([^`]+)` of `([^`]+)`: `(.*)`$/gm)];
    for (const [, reading = '', option = '', other, usual, customer = ''] of told) {
      const { facts } = shownIn(customer);
      expect([answer({ facts, readings: {} }), answer({ facts, readings: { [reading]: option } })]).toEqual([
        usual,
        other,
      ]);
    }
    const same = [...section.matchAll(/^- `([\w-]+)=([\w-]+)` never makes another outcome/gm)];
    const left = [...open.matchAll(new RegExp(`^- \`${decision}\`: whether \`([\\w-]+)=([\\w-]+)\` ever makes`, 'gm'))];
    const options = [...told, ...same, ...left].map(([, reading, option]) => `${reading}=${option}`);
    expect(options.toSorted()).toEqual(
      optionsOf(decision, of)
        .map((pair) => pair.join('='))
        .toSorted(),
    );
  },
);

it('counts on docs/proofs.md what it tells', () => {
  const counts = (of: string) =>
    new RegExp(`^\\| ${of} \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$`, 'm').exec(page)?.slice(1).map(Number);
  const told = (line: RegExp) => [...page.matchAll(line)].length;
  const [options, same, shown, left] = counts('an option against the default of its reading') ?? [];
  expect([same, shown, left]).toEqual([
    told(/^- `[\w-]+=[\w-]+` never makes/gm),
    told(/^- `[\w-]+=[\w-]+` makes/gm),
    told(/ ever makes another outcome/gm),
  ]);
  expect(options).toBeGreaterThan(200);
  expect(((same ?? 0) + (shown ?? 0)) / (options ?? 1)).toBeGreaterThan(0.8);
  expect(counts('no two rules hold at once')).toEqual([30, 30, 0, 0]);
  expect(counts('nothing that follows of it conflicts')).toEqual([30, 30, 0, 0]);
});

it('tells on docs/proofs.md of every property of the contract, and of sixty laws that all they say is proved', () => {
  const rows = [...page.matchAll(/^\| `(P[^`]+)` \| .* \| `([\w-]+)` \| (proved|unsettled|refuted)/gm)];
  const own = contractProperties(policy).map(({ file }) => `${file.id} ${file.decision}`);
  expect(rows.map(([, id, decision]) => `${id} ${decision}`).toSorted()).toEqual(own.toSorted());
  expect(rows.filter(([, , , found]) => found === 'refuted')).toEqual([]);
  const lawOf = (id = '') => /^P\d{2,3}/.exec(id)?.[0] ?? '';
  const open = new Set(rows.flatMap(([, id, , found]) => (found === 'proved' ? [] : [lawOf(id)])));
  const whole = new Set(
    rows.map(([, id]) => lawOf(id)).filter((law) => !open.has(law) && law <= 'P98' && law.length === 3),
  );
  expect(whole.size).toBeGreaterThanOrEqual(60);
});
