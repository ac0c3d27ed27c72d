import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { withCitations } from '../../src/check/ledger.ts';
import { clauses } from '../../src/cli/clauses.ts';
import type { ExitCode, Io } from '../../src/cli/io.ts';
import { refuse } from '../../src/cli/refusal.ts';
import { date, entity } from '../../src/language/facts/fact.ts';
import type { ClauseRow } from '../../src/language/model/clause-row.ts';
import { policyOf } from '../../src/policy.ts';
import { berthTerms, harbourRules, ledger } from '../bind/gull-creek.ts';
import { cli, noStreams } from './io.ts';

const clause = 'B1.2a';
const lateFee = {
  decision: 'late-fee',
  question: 'Is a late fee due?',
  clauses: [clause],
  parameters: { fee: { means: 'the late fee', value: { money: '12.00' }, clause } },
  terms: {
    due: {
      means: 'the fee due',
      is: { when: [{ condition: 'late', then: { fact: 'fee' } }], else: { nil: 'money' } },
    },
  },
  rules: [
    {
      name: 'late',
      conditions: { all: [{ fact: 'berth.paidOn', operator: 'isAfter', value: { fact: 'berth.dueOn' } }] },
      event: { type: 'due', params: { clause, because: 'it was paid after {berth.dueOn}' } },
    },
  ],
  otherwise: { type: 'none', params: { clause, because: 'it was paid in time' } },
  values: { due: { means: 'the fee due' } },
  effects: { due: [], none: [] },
  examples: [
    { name: 'late', facts: { berth: { dueOn: '2025-01-05', paidOn: '2025-01-06' } }, expect: { outcome: 'due' } },
    { name: 'in time', facts: { berth: { dueOn: '2025-01-05', paidOn: '2025-01-05' } }, expect: { outcome: 'none' } },
    { name: 'not known', facts: {}, expect: { outcome: null } },
  ],
};
const reading = {
  id: 'late-day',
  clauses: ['B1.2'],
  decisions: ['late-fee'],
  question: 'Is the day after the due day late?',
  default: 'yes',
  options: [
    { id: 'yes', means: 'it is', favours: 'provider' },
    { id: 'no', means: 'it is not', favours: 'customer' },
  ],
  why: 'It is what the words say.',
};
const facts = entity({
  berth: entity({ dueOn: date().describe('due day'), paidOn: date().describe('day of payment') }),
});

const policyWith = (rows: readonly ClauseRow[]) => {
  const documents = {
    version: '1.0.0',
    inForceFrom: '2025-01-01',
    rules: { 'late-fee': lateFee },
    readings: [reading],
  };
  const { modelOf } = policyOf({ ...documents, clauses: rows }, facts);
  const rules = [modelOf('late-fee')];
  return policyOf({ ...documents, clauses: withCitations(rows, rules) }, facts);
};
const policy = policyWith(
  ledger.map((row) =>
    row.id === 'B3' ? { ...row, notEncoded: { reason: 'information', why: 'which law applies' } } : row,
  ),
);

/** Runs the command on the invented marina instead of the contract. */
async function marina(line: string, files: Readonly<Record<string, string>> = {}) {
  let out = '';
  let err = '';
  let code: ExitCode = 0;
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    readStdin: async () => new TextEncoder().encode(files['-']),
    stdinIsTerminal: files['-'] === undefined,
    readFile: async (path: string) => {
      if (files[path] === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return new TextEncoder().encode(files[path]);
    },
    flushed: async () => {},
    readFolder: async () => [],
    filesUnder: async () => [],
    ask: async () => null,
    writeFiles: () => {},
    streams: noStreams,
  } satisfies Io;
  const program = new Command('contract-rules').exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err });
  clauses(
    program,
    io,
    (given) => {
      code = given;
    },
    () => policy as never,
  );
  try {
    await program.parseAsync(['clauses', ...line.split(' ').filter(Boolean)], { from: 'user' });
  } catch (error) {
    code = refuse(error, false, io);
  }
  return { code, out, err };
}

describe('clauses', () => {
  it('has every clause of the contract, what encodes it or why nothing does', async () => {
    const { code, out } = await cli('clauses');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^S2\.16: thirty days to challenge an invoice in writing\n {2}invoice-balance: 0 of 13 examples rest on it\n {2}invoice-dispute: parameters disputeWindow, /m,
    );
    expect(out).toMatch(/^C6\.4\/p1: .*\n {2}not encoded, judgement: .*\n {2}decided by a court or the ombudsman: /m);
    expect(out).toMatch(/^99 clauses: 69 encoded, 19 information, 5 judgement, 6 document not supplied$/m);
  });

  it('has them as JSON: clause, decision, parameter, reading, examples', async () => {
    const { clauses: rows, counts } = JSON.parse((await marina('--json')).out);
    expect(rows.find(({ id }: ClauseRow) => id === clause)).toEqual({
      id: clause,
      title: 'the late fee',
      decisions: [
        {
          decision: 'late-fee',
          parameters: ['fee'],
          rules: ['late', 'otherwise'],
          values: [],
          effects: [],
          readings: ['late-day'],
          examples: 3,
          examplesRestingOnIt: 3,
        },
      ],
      readings: ['late-day'],
    });
    expect(rows.find(({ id }: ClauseRow) => id === 'B3').notEncoded).toEqual({
      reason: 'information',
      why: 'which law applies',
    });
    expect(counts).toMatchObject({ information: 1 });
  });
});

describe('clauses --text', () => {
  const files = { 'rules.txt': harbourRules, 'terms.txt': berthTerms, both: `${harbourRules}${berthTerms}` };

  it('exits with 0 where the copies say the same', async () => {
    expect(await marina('--text rules.txt terms.txt', files)).toEqual({
      code: 0,
      out: 'H in rules.txt: 10 clauses as they were\nB in terms.txt: 17 clauses as they were\n',
      err: '',
    });
    expect((await marina('--text both', files)).code).toBe(0);
    expect((await marina('--text -', { '-': files.both })).code).toBe(0);
  });

  it('says which clauses changed, and what rests on them', async () => {
    const terms = berthTerms.replace('£12', '£15').replace('taken away.', 'taken away.\n\n1.5 Dogs pay £3.');
    const { code, out } = await marina('--text terms.txt', { 'terms.txt': terms });
    expect(code).toBe(1);
    expect(out).toBe(`B in terms.txt: 15 clauses as they were
H was not given and is not compared
B1.2a changed, now B1.2 sentences 1 to 2: the late fee
  late-fee: parameters fee; rules late, otherwise
  readings late-day
B1.2b changed, now B1.2 sentences 1 to 2: interest
  readings late-day
B1.5 sentence 1 appeared: "Dogs pay £3."
`);
  });

  it('tells it as JSON too', async () => {
    const terms = berthTerms.replace('£12', '£15').replace('within 14 days.', 'within 14 days. No later.');
    const { code, out } = await marina('--json --text terms.txt', { 'terms.txt': terms });
    const { changes, appeared, notGiven } = JSON.parse(out);
    expect([code, notGiven]).toEqual([1, ['H']]);
    expect(changes[0]).toMatchObject({
      change: 'changed',
      id: clause,
      was: { clause: 'B1.2', sentences: [1, 2] },
      now: { clause: 'B1.2', sentences: [1, 2] },
      restingOnIt: {
        decisions: [{ decision: 'late-fee', parameters: ['fee'], rules: ['late', 'otherwise'] }],
        readings: ['late-day'],
      },
    });
    expect(out).not.toContain('sha256');
    expect(appeared).toEqual([
      {
        clause: 'B1.3.2',
        sentences: [2, 2],
        text: 'No later.',
        beside: [{ id: 'B1.3.2', restingOnIt: { decisions: [], readings: [] } }],
      },
    ]);
  });

  it.each([
    ['--text nowhere.txt', 'nowhere.txt: expected a file that can be read, found none of that name\n'],
    ['--text other.txt', 'other.txt: expected a copy of the contract, found none of its clauses\n'],
    ['--text empty.txt', 'empty.txt: expected a copy of the contract, found none of its clauses\n'],
    ['--text bytes.txt', 'bytes.txt: expected text in UTF-8, found other bytes\n'],
    ['--text long.txt', 'long.txt: expected at most 200000 characters, found 200001\n'],
    ['--bind', '--bind: expected the texts to bind to, given with `--text`\n'],
  ])('refuses %s', async (line, err) => {
    const bad = {
      'other.txt': 'Dear Sir',
      'empty.txt': '',
      'bytes.txt': '1. A \ufffd',
      'long.txt': 'x'.repeat(200_001),
    };
    expect(await marina(line, bad)).toEqual({ code: 2, out: '', err });
  });

  it('prints the ledger bound to a new text', async () => {
    const { code, out } = await marina('--bind --text terms.txt', { 'terms.txt': berthTerms.replace('£12', '£15') });
    const rows = JSON.parse(out) as ClauseRow[];
    const differ = rows.filter((row, i) => row.text?.sha256 !== ledger[i]?.text?.sha256).map(({ id }) => id);
    expect([code, rows.length, differ]).toEqual([0, ledger.length, ['B1.2a', 'B1.2b']]);
    expect(out.split('\n')).toHaveLength(ledger.length + 3);
  });
});
