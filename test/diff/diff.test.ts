import { describe, expect, it } from 'vitest';
import { facts, files } from '../../src/contract-files.ts';
import { diffPolicies, explainDiff, loadPolicy, type PolicyDiff, type PolicyFiles } from '../../src/index.ts';
import { cli } from '../cli/io.ts';

/** The contract's rule file on disputes with another window, and none of the decisions that consult it. */
const ofDispute = (days: number, more: (file: Record<string, never>) => void = () => {}) => {
  const rule = structuredClone(files.rules['invoice-dispute']) as { parameters: Record<string, { value: unknown }> };
  (rule.parameters.disputeWindow as { value: unknown }).value = { days };
  more(rule as never);
  return rule;
};
/** What of the prelude that rule file reads. */
const preludeOf = Object.fromEntries(Object.entries(files.prelude ?? {}).filter(([name]) => name === 'holidays'));
const alone = (dispute: object, more: Partial<PolicyFiles> = {}): PolicyFiles => ({
  version: '1',
  inForceFrom: '2025-01-01',
  clauses: files.clauses,
  readings: files.readings ?? [],
  tables: files.tables ?? [],
  prelude: preludeOf,
  words: [],
  rules: { 'invoice-dispute': dispute },
  examples: { 'invoice-dispute': files.examples?.['invoice-dispute'] },
  ...more,
});
const load = (of: PolicyFiles) => loadPolicy(of, facts);
const nothing = { added: [], removed: [], changed: [] };
const unchanged = {
  clauses: nothing,
  readings: nothing,
  tables: nothing,
  shared: nothing,
  decisions: nothing,
  files: [],
  answers: [],
};

const one = load(alone(ofDispute(30)));

describe('two versions that say the same', () => {
  it('differ in nothing', () => {
    const other = load(alone(ofDispute(30), { version: '2' }));
    const diff = diffPolicies(one, other);
    expect(diff).toMatchObject(unchanged);
    expect(() => explainDiff(diff, one, one)).toThrow('/newer/digest: made by the policy with the digest');
    expect(explainDiff(diff, one, other)).toBe(
      'Version 1, in force from 1 January 2025, and version 2, from 1 January 2025.\n\nThey say the same.',
    );
  });
});

describe('a version with another number', () => {
  const other = load(alone(ofDispute(60), { version: '2', inForceFrom: '2025-07-01' }));
  const diff = diffPolicies(one, other);
  const [told] = diff.answers as [PolicyDiff['answers'][number]];

  it('differs in that, and answers customers differently who show it', () => {
    expect(diff.files).toEqual([
      {
        decision: 'invoice-dispute',
        rules: nothing,
        parameters: { ...nothing, changed: ['disputeWindow'] },
        terms: nothing,
        values: nothing,
        effects: nothing,
        otherwise: false,
      },
    ]);
    expect(told.decision).toBe('invoice-dispute');
    const ways = told.customers.map(({ was, is }) => `${was.outcome} ${is.outcome}`);
    expect(ways).toContain('deemed-accepted in-time');
  });

  it('whose customers really are answered so, each with no fact to spare', () => {
    for (const { facts: given, readings, was, is } of told.customers) {
      const told = [one, other].map((policy) =>
        policy.evaluate('invoice-dispute', given as never, { readings, reasons: 'short' }),
      );
      expect(told).toEqual([was, is]);
      expect([was.outcome, was.values, was.effects]).not.toEqual([is.outcome, is.values, is.effects]);
    }
    const late = told.customers.find(({ was, is }) => was.outcome === 'deemed-accepted' && is.outcome === 'in-time');
    expect(Object.keys(late?.facts ?? {}).sort()).toEqual(['dispute', 'invoice']);
  });

  it('is told in words', () => {
    const words = explainDiff(diff, one, other);
    expect(words).toContain('the time to challenge an invoice (disputeWindow): 30 days, now 60 days (S2.16)');
    expect(words).toContain('the last good day to challenge (lastDayToDispute): 9 April 2025, now 9 May 2025');
    expect(words).not.toMatch(/undefined|null|\[object/);
  });
});

it.each<[string, PolicyFiles, Partial<PolicyDiff>, string]>([
  [
    'a rule and a term',
    alone(
      ofDispute(30, (file) => {
        const { rules, terms } = file as unknown as {
          rules: { name: string; event: { params: { because: string } } }[];
          terms: Record<string, { means: string }>;
        };
        (rules[0] as (typeof rules)[number]).event.params.because = 'the invoice was challenged in writing';
        (Object.values(terms)[0] as { means: string }).means = 'something said in other words';
      }),
    ),
    { decisions: { ...nothing, changed: ['invoice-dispute'] } },
    'rules changed: in-time',
  ],
  [
    'a clause',
    alone(ofDispute(30), {
      clauses: files.clauses.map((clause) =>
        (clause as { id: string }).id === 'S2.16' ? { ...(clause as object), title: 'Challenges' } : clause,
      ),
    }),
    { clauses: { ...nothing, changed: ['S2.16'] }, answers: [] },
    'clauses changed: S2.16',
  ],
  [
    'no decision',
    alone(ofDispute(30), { rules: {}, examples: {}, clauses: [], prelude: {} }),
    { decisions: { ...nothing, removed: ['invoice-dispute'] }, answers: [] },
    'decisions gone: invoice-dispute',
  ],
])('%s that is another is told', (_, changed, expected, words) => {
  const other = load(changed);
  const diff = diffPolicies(one, other);
  expect(diff).toMatchObject(expected);
  expect(explainDiff(diff, one, other)).toContain(words);
});

describe('the command', () => {
  it('says that the contract is the same as itself', async () => {
    const { code, out } = await cli('diff contract contract');
    expect({ code, out: out.split('\n').at(-2) }).toEqual({ code: 0, out: 'They say the same.' });
  });

  it('holds a folder of rule files against the contract', async () => {
    // Nothing consults this one, so that only its own customers are looked for.
    const rule = structuredClone(files.rules['fair-use']) as { question: string };
    rule.question = 'Is this fair use?';
    const folder = { 'changed/fair-use.json': JSON.stringify(rule) };
    const { code, out } = await cli('diff contract changed', { files: folder });
    expect(code).toBe(1);
    expect(out).toMatch(/fair use: no customer found who is answered differently, among \d+ tried/);
    const asJson = JSON.parse((await cli('diff contract changed --json', { files: folder })).out);
    expect(asJson.decisions).toEqual({ ...nothing, changed: ['fair-use'] });
  });

  it('refuses what is no version', async () => {
    expect(await cli('diff contract nowhere')).toMatchObject({ code: 2, out: '' });
  });
});
