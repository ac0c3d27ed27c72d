import { execFileSync } from 'node:child_process';
import type { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import account from '../../docs/examples/account.json' with { type: 'json' };
import {
  evaluate,
  explain,
  type Facts,
  loadPolicy,
  record,
  replay,
  signRecord,
  verifyRecord,
} from '../../src/index.ts';
import { sha256 } from '../../src/values/sha256.ts';
import { cli } from '../cli/io.ts';
import { contract } from '../rules/contract.ts';

const facts = account as unknown as Facts;
const same = { isSame: true, differences: [] };

describe('a record', () => {
  it('holds what was read, in canonical JSON, and nothing else of the customer', () => {
    const text = record('invoice-dispute', facts, { reasons: 'none' });
    const kept = JSON.parse(text);
    expect(Object.keys(kept)).toEqual(['answer', 'facts', 'options', 'policy', 'question', 'record', 'tables']);
    expect(kept.facts).toEqual({
      dispute: { amount: '12.40', form: 'email', sentOn: '2025-05-04' },
      invoice: { amount: '74.80', date: '2025-04-04' },
    });
    expect(kept.policy).toEqual({ ...contract.stamp, digest: contract.stamp.digest });
    expect(text).not.toMatch(/\s/);
  });

  it('says in words what it was, long after', () => {
    const { answer } = JSON.parse(record('invoice-dispute', facts));
    expect(explain(answer)).toBe(explain(evaluate('invoice-dispute', facts)));
  });

  it('holds the tables that were read with what they say, those of the call among them, and so does the stamp', () => {
    const tables = { bankHolidays: { calendars: { 'england-and-wales': ['2025-12-29'] } } };
    const due = { invoice: { dueDate: '2025-12-25' } } as const;
    const text = record('collection-date', due, { tables });
    const kept = JSON.parse(text);
    expect(kept.tables['bank-holidays'].calendars['england-and-wales']).toContain('2025-12-29');
    expect(kept.policy.tables).toBe(sha256(JSON.stringify(tables)));
    expect(evaluate('collection-date', due, { tables }).policy).toEqual({
      ...contract.stamp,
      tables: kept.policy.tables,
    });
    expect(replay(text)).toEqual(same);
    expect(evaluate('collection-date', due).policy).not.toHaveProperty('tables');
    expect(JSON.parse(record('invoice-dispute', facts)).tables).toEqual({});
  });

  it('that was changed says where', () => {
    const text = record('invoice-dispute', facts, { reasons: 'none' });
    expect(replay(text.replace('"outcome":"in-time"', '"outcome":"late"')).differences).toEqual([
      { at: '/answer/outcome', recorded: 'late', now: 'in-time' },
    ]);
    expect(replay(text.replace('"facts":{', '"facts":{"asOf":"2025-05-09",')).differences).toEqual([
      { at: '/facts/asOf', recorded: '2025-05-09' },
    ]);
    expect(replay(text.replace('"version":"0.1.0"},"question"', '"version":"0.2.0"},"question"')).differences).toEqual([
      { at: '/policy/version', recorded: '0.2.0', now: '0.1.0' },
    ]);
  });

  it('of a policy of its own is made again by that', () => {
    const own = loadPolicy(
      { version: '7', inForceFrom: '2025-01-01', clauses: [], rules: {} },
      contract.factsOf('collection-date'),
    );
    expect(own.replay(own.record('assess', { invoice: { dueDate: '2025-12-25' } } as never))).toEqual(same);
  });

  it('keeps of a file what makes its questions asked again, and of a matter its id', () => {
    const file = {
      asOf: '2025-03-10',
      matters: [{ id: 'INV-1', invoice: { dueDate: '2025-03-17' }, claim: { by: 'customer' } }],
    } as never;
    const kept = JSON.parse(record('assess', file, { reasons: 'none' }));
    expect(kept.facts.matters[0].id).toBe('INV-1');
    expect(Object.keys(kept.answer.matters['INV-1']).length).toBeGreaterThan(0);
  });
});

/** A pair of keys as OpenSSL writes them. */
function opensslKeys(): { privateKey: string; publicKey: string } {
  const privateKey = execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519'], { encoding: 'utf8' });
  const publicKey = execFileSync('openssl', ['pkey', '-pubout'], { input: privateKey, encoding: 'utf8' });
  return { privateKey, publicKey };
}

const newKeys = async () =>
  (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;

describe('a signature', () => {
  it('is that of the record and of no other, by the key and by no other', async () => {
    const [keys, others] = [await newKeys(), await newKeys()];
    const [one, other] = [record('collection-date', {}), record('invoice-dispute', {})];
    const signature = await signRecord(one, keys.privateKey);
    expect(await verifyRecord(one, signature, keys.publicKey)).toBe(true);
    expect(await verifyRecord(other, signature, keys.publicKey)).toBe(false);
    expect(await verifyRecord(one, signature, others.publicKey)).toBe(false);
    for (const none of ['', 'AAAA', '!', `${signature}AA`])
      expect(await verifyRecord(one, none, keys.publicKey)).toBe(false);
    await expect(signRecord(one, keys.publicKey)).rejects.toThrow('may sign');
  });
});

describe('the commands', () => {
  const { privateKey, publicKey } = opensslKeys();
  const files = { 'account.json': JSON.stringify(account), 'private.pem': privateKey, 'public.pem': publicKey };

  it('print a record, and verify it', async () => {
    const { code, out } = await cli('record invoice-dispute account.json', { files });
    expect({ code, out }).toEqual({ code: 0, out: `${record('invoice-dispute', facts)}\n` });
    expect(await cli('verify-record -', { stdin: out })).toEqual({
      code: 0,
      out: 'The answer comes out the same.\n',
      err: '',
    });
    expect(
      (await cli('record assess account.json --reasons none --reading dispute-timing=receipt', { files })).out,
    ).toBe(`${record('assess', facts, { reasons: 'none', readings: { 'dispute-timing': 'receipt' } })}\n`);
  });

  it('write one with its signature, and hold it against the key', async () => {
    const written = new Map<string, string>();
    const made = await cli('record invoice-dispute account.json --out kept/answer.json --key private.pem', {
      files,
      written,
    });
    expect(made).toEqual({ code: 0, out: 'answer.json, answer.json.sig\n', err: '' });
    const kept = { ...files, ...Object.fromEntries(written) };
    const verify = 'verify-record kept/answer.json --key public.pem';
    expect(await cli(verify, { files: kept })).toEqual({
      code: 0,
      out: 'The answer comes out the same.\nThe signature fits the key.\n',
      err: '',
    });
    const text = kept['kept/answer.json' as keyof typeof kept];
    const { dispute } = account;
    const consistent = record('invoice-dispute', { ...facts, dispute: { ...dispute, sentOn: '2025-05-03' } } as Facts);
    expect(await cli(verify, { files: { ...kept, 'kept/answer.json': consistent } })).toMatchObject({
      code: 1,
      out: 'The answer comes out the same.\nThe signature does not fit the key.\n',
    });
    const changed = text.replace('"outcome":"in-time"', '"outcome":"late"');
    const { code, out } = await cli(verify, { files: { ...kept, 'kept/answer.json': changed } });
    expect({ code, out }).toEqual({
      code: 1,
      out: 'The answer does not come out the same:\n  /answer/outcome: recorded "late", now "in-time"\nThe signature does not fit the key.\n',
    });
    const asJson = await cli(`${verify} --json`, { files: { ...kept, 'kept/answer.json': changed } });
    expect(JSON.parse(asJson.out)).toEqual({
      isSame: false,
      differences: [{ at: '/answer/outcome', recorded: 'late', now: 'in-time' }],
      isSigned: false,
    });
  });

  it.each<[string, string]>([
    [
      'record invoice-dispute account.json --key private.pem',
      '(top): `--out` is missing, give the file beside which the signature goes',
    ],
    [
      'record invoice-dispute account.json --out a.json --key public.pem',
      'public.pem: expected an Ed25519 key as PEM (`PRIVATE KEY`), found another, or none',
    ],
    ['record invoice-dispte account.json', '(top): unknown decision `invoice-dispte`, did you mean `invoice-dispute`?'],
    ['verify-record account.json', 'account.json/asOf: unknown key `asOf`'],
    ['verify-record nowhere.json', 'nowhere.json: expected a file that can be read, found none of that name'],
  ])('refuse: %s', async (line, words) => {
    const written = new Map<string, string>();
    const { code, out, err } = await cli(line, { files, written });
    expect({ code, out, written: written.size }).toEqual({ code: 2, out: '', written: 0 });
    expect(err).toContain(words);
  });
});
