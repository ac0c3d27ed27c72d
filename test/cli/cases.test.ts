import { describe, expect, it } from 'vitest';
import { ruleFiles } from '../rules/contract.ts';
import { cli } from './io.ts';

const dispute = {
  id: 'in-time',
  decision: 'invoice-dispute',
  facts: { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: { form: 'letter', sentOn: '2025-04-09' } },
  expect: { outcome: 'in-time', values: { lastDayToDispute: '2025-04-09' } },
  why: 'the thirtieth day after 10 March is 9 April',
};
const late = { ...dispute, id: 'late', expect: { outcome: 'deemed-accepted' } };
const refused = {
  id: 'no-day',
  decision: 'collection-date',
  facts: { invoice: { dueDate: '2025-02-30' } },
  expect: { issues: ['malformed'] },
};
const wholeFile = {
  id: 'one-invoice',
  file: {
    asOf: '2025-03-10',
    matters: [{ id: 'INV-1', invoice: { dueDate: '2025-03-17', amount: '31.00' }, payments: [], dispute: null }],
  },
  expect: { statement: { owedByCustomer: '31.00' }, matters: { 'INV-1': { 'invoice-balance': { outcome: 'due' } } } },
};
const json = (...cases: readonly object[]): string => `${JSON.stringify(cases, null, 2)}\n`;

describe('cases', () => {
  it('passes cases of facts and of whole files side by side, in subfolders too, whatever other keys they have', async () => {
    const files = { 'mine/a.json': json(dispute, wholeFile), 'mine/more/b.json': json(refused), 'mine/notes.md': '' };
    const { code, out, err } = await cli('cases mine', { files });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'mine/a.json: 2 passed, 0 failed\nmine/more/b.json: 1 passed, 0 failed\n3 passed, 0 failed\n',
    );
  });

  it('says which expectation failed and why, with the reasons and the clause', async () => {
    const { code, out } = await cli('cases a.json', { files: { 'a.json': json(dispute, late) } });
    expect(code).toBe(1);
    expect(out).toContain('a.json: 1 passed, 1 failed\nFAILED late (invoice-dispute)\n');
    expect(out).toContain('  outcome: expected "deemed-accepted", found "in-time"\n');
    expect(out).toContain(
      '  in time: the invoice was challenged in writing on 9 April 2025, by 9 April 2025 (S2.16)\n',
    );
    expect(out).toContain('  Why\n');
  });

  it('refuses what cannot be read or is not of the form, all at once, and where no case is found', async () => {
    const files = {
      'mine/a.json': json({ ...dispute, id: '', expect: { outcome: null, outcom: null } }, { ...dispute, expect: {} }),
      'mine/b.json': '{',
      'mine/c.json': '{}',
    };
    const { code, err } = await cli('cases mine', { files });
    expect(code).toBe(2);
    expect(err.split('\n')).toEqual([
      'mine/a.json/0/id: expected text that is not empty, found ""',
      'mine/a.json/0/expect/outcom: unknown key `outcom`',
      'mine/a.json/1/expect: expected at least one expectation, found an object',
      expect.stringContaining('mine/b.json: expected JSON, found'),
      'mine/c.json: expected a list of cases, found an object',
      '',
    ]);
    expect(await cli('cases none.json')).toMatchObject({ code: 2, out: '' });
    expect(await cli('cases a.json', { files: { 'a.json': '[]' } })).toEqual({
      code: 2,
      out: '',
      err: 'a.json: expected cases, found none\n',
    });
    expect((await cli('cases mine', { files: { 'mine/notes.md': '' } })).code).toBe(2);
  });
});

describe('cases --update', () => {
  const written =
    '[\n  { "id": "late", "why": "kept",\n    "decision": "invoice-dispute", "facts": FACTS,\n    "expect": { "outcome": "deemed-accepted", "values": { "refundBarred": true, "lastDayToDispute": "2025-04-09" } } }\n]\n';
  const files = {
    'mine/a.json': written.replace('FACTS', JSON.stringify(dispute.facts)),
    'mine/b.json': json(dispute),
  };

  it('shows each difference, and changes nothing but what was expected wrongly', async () => {
    const texts = new Map<string, string>();
    const { code, out } = await cli('cases mine --update', { files, written: texts });
    expect(code).toBe(0);
    expect(out).toMatch(
      /outcome: expected "deemed-accepted", found "in-time"[\s\S]*values\/refundBarred: expected true[\s\S]*written: 1 of/,
    );
    expect([...texts]).toEqual([
      [
        'mine/a.json',
        files['mine/a.json']
          .replace('"deemed-accepted"', '"in-time"')
          .replace('"refundBarred": true', '"refundBarred": false'),
      ],
    ]);
  });

  it.each([
    ['', 'n', 0, 1],
    ['', 'y', 1, 0],
    ['', '', 0, 1],
    ['--yes', 'n', 1, 0],
  ])('on a terminal %s it asks: %j', async (flags, answer, filesWritten, code) => {
    const texts = new Map<string, string>();
    const ran = await cli(`cases mine --update ${flags}`, { files, written: texts, answer });
    expect({ code: ran.code, written: texts.size }).toEqual({ code, written: filesWritten });
  });

  it('writes what it was refused with, all effects, and all lines of a statement', async () => {
    const wrong = [
      { ...refused, expect: { outcome: 'moved' } },
      { ...dispute, expect: { issues: ['malformed'] } },
      { ...dispute, expect: { effects: [] } },
      { ...wholeFile, expect: { statement: { lines: [] } } },
    ];
    const texts = new Map<string, string>();
    await cli('cases a.json --update', { files: { 'a.json': json(...wrong) }, written: texts });
    const text = texts.get('./a.json') as string;
    expect(JSON.parse(text).map((one: { expect: object }) => one.expect)).toEqual([
      { issues: ['malformed'] },
      { outcome: 'in-time' },
      { effects: [{ party: 'provider', modality: 'must-not', action: 'treat-invoice-as-accepted', clause: 'S2.16' }] },
      {
        statement: {
          lines: [expect.objectContaining({ for: 'invoice', amount: '31.00', by: '2025-03-17', owedBy: 'customer' })],
        },
      },
    ]);
    expect((await cli('cases a.json', { files: { 'a.json': text } })).code).toBe(0);
  });
});

describe('cases in a spreadsheet', () => {
  const rows = (...lines: readonly string[]): string => `\ufeff${lines.join('\r\n')}\r\n`;
  const passes = async (text: string, flags = '') =>
    (await cli(`cases a.csv ${flags}`, { files: { 'a.csv': text } })).out;

  it.each([
    [
      'commas, a byte order mark, CRLF, quotes',
      rows(
        'id,decision,why,invoice.date,dispute.form,dispute.sentOn,expect.outcome',
        '1,invoice-dispute,"a, ""b""",2025-03-10,letter,2025-04-09,in-time',
        ',,,,,,',
      ),
    ],
    [
      'semicolons and decimal commas',
      rows(
        'id;decision;invoice.date;invoice.amount;dispute;expect.values.undisputed',
        '1;invoice-dispute;2025-03-10;80,5;null;80,50',
        '2;invoice-dispute;2025-03-10;80;null;80',
      ),
    ],
    [
      'tabs, readings and needs',
      rows(
        'id\tdecision\treadings.last-day-not-working\texpect.outcome\texpect.needs',
        '1\tinvoice-dispute\trolls-forward\tnull\tinvoice.date',
      ),
    ],
    [
      'lists entry by entry, or as JSON',
      rows(
        'id,decision,asOf,invoice.dueDate,invoice.amount,payments[0].date,payments[0].amount,dispute,expect.outcome,expect.values.paid',
        '1,invoice-balance,2025-03-10,2025-03-17,31,2025-03-01,5.5,null,due,5.50',
      ),
    ],
    [
      'effects and issues',
      rows(
        'id,decision,invoice.date,dispute.form,dispute.sentOn,expect.effects,expect.issues',
        '1,invoice-dispute,2025-03-10,letter,2025-04-09,"[{""party"":""provider"",""modality"":""must-not"",""action"":""treat-invoice-as-accepted""}]",',
        '2,invoice-dispute,2025-02-30,,,,malformed',
      ),
    ],
  ])('reads %s', async (_, text) => {
    expect(await passes(text)).toMatch(/^a\.csv: \d passed, 0 failed$/m);
  });

  it('reads days as it is told', async () => {
    const text = rows(
      'id,decision,invoice.date,dispute.form,dispute.sentOn,expect.values.lastDayToDispute',
      '1,invoice-dispute,10/03/2025,letter,09/04/2025,9.4.2025',
    );
    expect(await passes(text, '--dates day-first')).toContain('1 passed, 0 failed');
    const { code, err } = await cli('cases a.csv', { files: { 'a.csv': text } });
    expect(code).toBe(2);
    expect(err.split('\n')[0]).toBe(
      'a.csv line 2, column invoice.date: expected a day like "2025-03-10", or `--dates day-first` or `month-first`, found "10/03/2025"',
    );
  });

  it('refuses columns that are nearly called as a fact is, rows without what is needed, and what is no CSV', async () => {
    const refusal = async (text: string) => (await cli('cases a.csv', { files: { 'a.csv': text } })).err;
    expect(await refusal('id,decision,invioce.date,note\n1,invoice-dispute,2025-03-10,x\n')).toBe(
      'a.csv: unknown fact `invioce.date`, did you mean `invoice.date`?\n',
    );
    expect(await refusal('name,decision\n1,invoice-dispute\n')).toBe(
      'a.csv: expected a first line that names the columns, `id` among them, found none\n',
    );
    expect(await refusal('id,decision,expect.outcome\n1,invoice-dispute,\n')).toBe(
      'a.csv line 2/expect: `expect` is missing, give an object\n',
    );
    expect(await refusal('id,decision\n1,"open\n')).toMatch(/^a\.csv: expected CSV, found /);
  });

  it('is written back with its marks, quotes and delimiters, new columns last', async () => {
    const text = rows(
      'id;decision;note;invoice.date;invoice.amount;dispute;expect.values.undisputed',
      '1;invoice-dispute;"a; b";2025-03-10;80,5;null;80,40',
      '2;invoice-dispute;;2025-02-30;;;1',
    );
    const texts = new Map<string, string>();
    await cli('cases a.csv --update', { files: { 'a.csv': text }, written: texts });
    expect(texts.get('./a.csv')).toBe(
      rows(
        'id;decision;note;invoice.date;invoice.amount;dispute;expect.values.undisputed;expect.issues',
        '1;invoice-dispute;"a; b";2025-03-10;80,5;null;80,50;',
        '2;invoice-dispute;;2025-02-30;;;;malformed',
      ),
    );
    expect(await passes(texts.get('./a.csv') as string)).toContain('2 passed, 0 failed');
  });
});

describe('cases for CI', () => {
  const files = { 'a.json': json(dispute, late) };

  it('fails below a threshold', async () => {
    const one = { files: { 'a.json': json(dispute) } };
    expect((await cli('cases a.json --threshold rules=33.3', one)).code).toBe(0);
    const { code, out } = await cli('cases a.json --threshold rules=34 --coverage', one);
    expect(code).toBe(1);
    expect(out).toContain('rules: 33.3% (1 of 3)\n    not exercised: invoice-dispute ');
    expect(out).toContain('rules: 33.3% exercised, at least 34% is asked for\n');
    expect((await cli('cases a.json --threshold ruls=34', one)).err).toMatch(/^--threshold: expected a percentage/);
  });

  it('writes JUnit XML', async () => {
    const texts = new Map<string, string>();
    const awkward = { ...late, id: '<a> & "b"\u0007' };
    await cli('cases a.json --junit out/cases.xml', { files: { 'a.json': json(dispute, awkward) }, written: texts });
    const xml = texts.get('out/cases.xml') as string;
    expect(xml).toContain('<testsuite name="a.json" tests="2" failures="1" errors="0" skipped="0">');
    expect(xml).toContain('<testcase classname="invoice-dispute" name="in-time"/>');
    expect(xml).toContain('name="&lt;a&gt; &amp; &quot;b&quot;\ufffd">');
    expect(xml).toContain(
      '<failure message="outcome: expected &quot;deemed-accepted&quot;, found &quot;in-time&quot;">',
    );
  });

  it('prints JSON', async () => {
    const { out } = await cli('cases a.json --json', { files });
    expect(JSON.parse(out)).toMatchObject({
      passed: 1,
      failed: 1,
      cases: [
        { file: 'a.json', id: 'in-time', decision: 'invoice-dispute', passed: true, differences: [] },
        { id: 'late', differences: [{ at: '/outcome', expected: 'deemed-accepted', found: 'in-time' }] },
      ],
      coverage: { rules: { exercised: 1, total: 3 } },
    });
  });

  it('tries other rule files', async () => {
    const rule = structuredClone(ruleFiles['invoice-dispute']) as { parameters: { disputeWindow: { value: object } } };
    rule.parameters.disputeWindow.value = { days: 29 };
    const { code, out } = await cli('cases a.json --policy mine', {
      files: { 'a.json': json(dispute), 'mine/invoice-dispute.json': JSON.stringify(rule) },
    });
    expect(code).toBe(1);
    expect(out).toContain('outcome: expected "in-time", found "deemed-accepted"');
  });
});

it('refuses other rule files that are not sound, before any case is tried', async () => {
  const rule = { ...(ruleFiles['invoice-dispute'] as object), clauses: ['S9.99'] };
  const files = { 'a.json': json(dispute), 'mine/invoice-dispute.json': JSON.stringify(rule) };
  const { code, out, err } = await cli('cases a.json --policy mine', { files });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('invoice-dispute/clauses/0: unknown clause `S9.99`');
});

describe('cases --new', () => {
  it.each(['invoice-dispute', 'price-rise-exit', 'late-payment-interest'])(
    'writes a template of %s that passes, as JSON and as a spreadsheet',
    async (decision) => {
      const texts = new Map<string, string>();
      for (const name of ['a.json', 'a.csv']) {
        expect((await cli(`cases --new ${decision} ${name}`, { written: texts })).code).toBe(0);
        const files = { [name]: texts.get(`./${name}`) as string };
        expect(await cli(`cases ${name}`, { files })).toMatchObject({ code: 0 });
        expect((await cli(`cases --new ${decision} ${name}`, { files })).code).toBe(2);
      }
      expect((await cli(`cases --new ${decision}`)).out).toBe(texts.get('./a.json'));
    },
  );

  it('refuses what is no decision, and no path where there is nothing new', async () => {
    expect(await cli('cases --new invoice-disput')).toMatchObject({ code: 2, out: '' });
    expect(await cli('cases')).toMatchObject({ code: 2, out: '' });
  });
});
