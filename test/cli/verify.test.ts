import { describe, expect, it } from 'vitest';
import { files } from '../../rules/index.ts';
import { cli } from './io.ts';

const letter = {
  id: 'D-1',
  name: 'A letter is in time for thirty days',
  clauses: ['S2.16'],
  decision: 'invoice-dispute',
  facts: { dispute: { form: 'letter' } },
  property: 'flips-exactly-at',
  fact: 'dispute.sentOn',
  holds: ['outcome', 'is', { choice: 'in-time' }],
  upTo: ['invoice.date', 'plusDays', { days: 30 }, { countingFrom: 'day-after' }],
};
const fileOf = (...properties: object[]) => JSON.stringify({ properties });

/** The rule with a window of so many days, its examples apart. */
const ruleOf = (days: number) => {
  const rule = structuredClone(files.rules['invoice-dispute']) as {
    parameters: { disputeWindow: { value: { days: number } } };
  };
  rule.parameters.disputeWindow.value.days = days;
  return JSON.stringify(rule);
};

describe('contract-rules verify', () => {
  it('says that properties hold, on how many customers and by which seed', async () => {
    const { code, out, err } = await cli('verify ours.json --runs 50 --seed 3', {
      files: { 'ours.json': fileOf(letter) },
    });
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('ours.json: 1 hold, 0 do not\n1 hold, 0 do not; 50 customers each, seed 3\n');
  });

  it("tries the contract's own properties where no file is named", async () => {
    const { code, out } = await cli('verify --decision collection-costs --runs 40 --seed 1');
    expect(code).toBe(0);
    expect(out).toContain("the contract's own properties: 2 hold, 0 do not");
  });

  it('tells a failure as the story of a customer without what does not matter, and how to see it again', async () => {
    const given = { files: { 'ours.json': fileOf(letter), 'mine/invoice-dispute.json': ruleOf(31) } };
    const line = 'verify ours.json --policy mine --seed 7';
    const { code, out } = await cli(line, given);
    expect(code).toBe(1);
    expect(out).toContain('FAILED D-1 A letter is in time for thirty days (invoice-dispute, S2.16)');
    expect(out).toMatch(/the customer:\n( {4}.+\n){3} {4}Was the invoice challenged in time/);
    expect(out).toContain('how the challenge was made (dispute.form): letter');
    expect(out).toContain('again: contract-rules verify ours.json --only D-1 --seed 7 --runs 200 --policy mine');
    expect(out).not.toContain('invoice.amount):');
    const again = await cli('verify ours.json --only D-1 --seed 7 --runs 200 --policy mine', given);
    expect(again).toEqual({ code, out, err: '' });
  });

  it('saves the customer as a case that fails until the rule is mended', async () => {
    const written = new Map<string, string>();
    const broken = { 'ours.json': fileOf(letter), 'mine/invoice-dispute.json': ruleOf(31) };
    const { out } = await cli('verify ours.json --policy mine --seed 7 --save found.json', { files: broken, written });
    expect(out).toContain('1 case saved in found.json');
    const saved = written.get('./found.json') ?? '';
    const cases = (days: number) =>
      cli('cases found.json --policy mine', {
        files: { 'found.json': saved, 'mine/invoice-dispute.json': ruleOf(days) },
      });
    expect((await cases(31)).code).toBe(1);
    expect((await cases(30)).code).toBe(0);
  });

  it('adds to the cases that are there, each under an id of its own', async () => {
    const written = new Map<string, string>();
    const there = [{ id: 'D-1', decision: 'collection-date', facts: {}, expect: { outcome: null } }];
    await cli('verify ours.json --policy mine --seed 7 --save found.json', {
      files: {
        'ours.json': fileOf(letter),
        'mine/invoice-dispute.json': ruleOf(31),
        'found.json': JSON.stringify(there),
      },
      written,
    });
    const cases = JSON.parse(written.get('./found.json') ?? '') as { id: string }[];
    expect(cases.map(({ id }) => id)).toEqual(['D-1', 'D-1+']);
    expect(cases[0]).toEqual(there[0]);
  });

  it('never says of the contract itself what a case should expect', async () => {
    const written = new Map<string, string>();
    const wrong = { ...letter, upTo: ['invoice.date', 'plusDays', { days: 29 }, { countingFrom: 'day-after' }] };
    const { code } = await cli('verify ours.json --seed 7 --save found.json', {
      files: { 'ours.json': fileOf(wrong) },
      written,
    });
    expect(code).toBe(1);
    expect(written.get('./found.json')).toContain('"expect": { "outcome": "to-be-reckoned" }');
  });

  it('writes reports as Markdown, HTML, JUnit and JSON', async () => {
    const written = new Map<string, string>();
    const odd = { ...letter, name: 'in time | <b>&"', id: 'D-2' };
    await cli('verify ours.json --policy mine --seed 7 --markdown r.md --html r.html --junit r.xml --json r.json', {
      files: { 'ours.json': fileOf(odd), 'mine/invoice-dispute.json': ruleOf(31) },
      written,
    });
    expect(written.get('./r.md')).toContain(
      '| D-2 | in time \\| \\<b\\>&" | invoice-dispute | S2.16 | does not hold |',
    );
    expect(written.get('./r.html')).toContain('<td>in time | &lt;b&gt;&amp;&quot;</td>');
    expect(written.get('./r.html')).not.toMatch(/src=|href=|<script/);
    expect(written.get('./r.xml')).toContain('tests="1" failures="1"');
    const { seed, failing, properties } = JSON.parse(written.get('./r.json') ?? '');
    expect([seed, failing, properties[0].verdict, properties[0].story.customers.length]).toEqual([7, 1, 'broken', 1]);
  });

  it('fails where a property says too little', async () => {
    const seldom = { ...letter, id: 'D-3', given: ['asOf', 'is', { date: '1999-01-01' }], share: 0.5 };
    const { code, out } = await cli('verify ours.json --seed 7 --runs 30', {
      files: { 'ours.json': fileOf({ ...seldom, given: ['invoice.date', 'isAfter', { date: '2027-01-01' }] }) },
    });
    expect(code).toBe(1);
    expect(out).toMatch(/SAYS TOO LITTLE D-3/);
    expect(out).toMatch(/1 say too little/);
  });

  it('gives all that is wrong with files of properties at once', async () => {
    const { code, err } = await cli('verify a.json b.json', {
      files: {
        'a.json': fileOf(
          { ...letter, property: 'flips-exactly' },
          { ...letter, clauses: ['S99'], fact: 'dispute.sendOn', decision: 'invoice-dispute' },
          { ...letter, holds: 'invoice.amount', readings: { 'email-as-writing': 'never' } },
          { ...letter, facts: { dispute: { form: 'pigeon' } } },
        ),
        'b.json': '[]',
      },
    });
    expect(code).toBe(2);
    for (const place of [
      '/properties/0/property',
      '/properties/1/clauses/0',
      '/properties/1/fact',
      '/properties/2/holds',
      '/properties/2/readings/email-as-writing',
      '/properties/3/facts/dispute/form',
      'b.json',
    ])
      expect(err).toContain(place);
  });

  it.each([
    ['--runs 0', '--runs'],
    ['--seed -1', '--seed'],
    ['--only P0', '--only'],
    ['--decision invoice-disput', 'invoice-dispute'],
    ['missing.json', 'missing.json'],
    ['--policy nowhere', 'nowhere'],
  ])('refuses %s', async (words, told) => {
    const { code, out, err } = await cli(`verify ${words}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });

  it.each([
    [{ between: ['2025-04-09', '2025-03-10'] }, 'two days or two sums, the first not after the second'],
    [{ between: ['1.00', '2025-03-10'] }, 'two days or two sums, the first not after the second'],
    [{ between: ['2025-03-10'] }, 'two days or two sums, the first not after the second'],
    [{ oneOf: [] }, 'a list of 1 or more'],
    [{ oneOf: ['2025-03-10'], between: ['2025-03-10', '2025-03-11'] }, 'either `oneOf` or `between`'],
  ])('tells what is wrong with %j in fixed facts where it stands', async (content, expected) => {
    const files = { 'a.json': fileOf({ ...letter, facts: { invoice: { date: content } } }) };
    const { code, err } = await cli('verify a.json', { files });
    expect(code).toBe(2);
    expect(err).toMatch(/^a\.json\/properties\/0\/facts\/invoice\/date: /);
    expect(err).toContain(`: expected ${expected}`);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('prints the schema of a file of properties', async () => {
    const { out } = await cli('verify --schema');
    expect(Object.keys(JSON.parse(out).properties)).toEqual(['$schema', 'properties']);
  });
});
