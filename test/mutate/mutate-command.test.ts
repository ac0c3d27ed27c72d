import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { progressOf } from '../../src/cli/mutate/progress.ts';
import { cli } from '../cli/io.ts';
import { examplesOf, ruleFiles } from '../rules/contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = (day: string): Readonly<Record<string, string>> => {
  const facts = { invoice: { dueDate: day } };
  const one = { id: day, decision: 'collection-date', facts, expect: { outcome: 'moved' } };
  return { 'a.json': JSON.stringify([one]) };
};
const line = 'mutate --cases a.json --only collection-date --workers 1 --draws 200';

describe('mutate', () => {
  it('tries changes of one rule file on cases and examples, and lists what survives by clause', async () => {
    const { code, out, err } = await cli(`${line} --json`, { files: cases('2025-12-25') });
    expect(err).toBe('');
    const { scores, survivors, results } = JSON.parse(out);
    expect(code).toBe(survivors.length === 0 ? 0 : 1);
    expect(results.map(({ came }: { came: string }) => came)).toContain('killed');
    expect(scores.logic.killed).toBe('100.0');
    expect(survivors).toEqual([]);
    // What is on the statement of a file shows on files alone.
    const told = await cli('mutate --only collection-costs --workers 1 --draws 1');
    expect(told.code).toBe(1);
    expect(told.out).toContain('\nS2.19\n  collection-costs/');
    expect(told.out).toContain('  collection-costs/statement/0: the line for collection-costs is not there\n');
    expect(told.out).toContain('    tells them apart: collection-costs {"collection":{');
    expect(told.out).toContain('    effects: the rules [{"party":"customer",');
    expect(told.out).toContain('    collection-costs/statement/0 statement-line: survives and is not listed\n');
  });

  it('counts those that are listed, and refuses a list of what is no mutant', async () => {
    const line = 'mutate --only collection-costs --workers 1 --draws 1';
    const { survivors } = JSON.parse((await cli(`${line} --json`)).out);
    expect(survivors.length).toBeGreaterThan(0);
    const listed = survivors.map(({ mutant }: { mutant: { id: string } }) => ({
      id: mutant.id,
      is: 'gap',
      why: 'left',
    }));
    const files = { 'known.json': JSON.stringify(listed) };
    expect((await cli(`${line} --listed known.json`, { files })).code).toBe(0);
    const odd = { 'known.json': JSON.stringify([{ id: 'nobody', is: 'gap', why: 'left' }]) };
    expect(await cli(`${line} --listed known.json`, { files: odd })).toEqual({
      code: 2,
      out: '',
      err: 'known.json/0/id: expected the id of a mutant, found "nobody"\n',
    });
  });

  it('asks properties where they are named, and refuses what is no file of them', async () => {
    const [first] = examplesOf('collection-date').map(({ name, facts, expect: { outcome } }) => ({
      name,
      facts,
      expect: { outcome },
    }));
    const moved = {
      id: 'moved',
      name: 'What falls on Christmas Day is moved',
      clauses: ['S8/p2'],
      decision: 'collection-date',
      facts: { invoice: { dueDate: '2025-12-25' } },
      property: 'always',
      holds: ['outcome', 'is', { choice: 'moved' }],
    };
    const files = {
      'own/collection-date.json': JSON.stringify({ ...(ruleFiles['collection-date'] as object), examples: [first] }),
      'own.json': JSON.stringify({ properties: [moved] }),
      'odd.json': JSON.stringify({ properties: [{ ...moved, decision: 'nobody' }] }),
    };
    const line = 'mutate own --only collection-date --workers 1 --draws 1';
    const by = async (more: string) =>
      JSON.parse((await cli(`${line} --json${more}`, { files })).out).scores.logic.killedBy.properties;
    expect(await by('')).toBe(0);
    expect(await by(' --properties own.json --runs 20')).toBeGreaterThan(0);
    expect(await cli(`${line} --properties odd.json`, { files })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('odd.json/properties/0'),
    });
  });

  it('draws a sample by a seed and says which', async () => {
    const sampled = (seed: number) =>
      cli(`mutate --sample 3 --seed ${seed} --only effects --workers 1 --draws 1 --json`);
    const ids = async (seed: number) =>
      JSON.parse((await sampled(seed)).out).results.map(({ id }: { id: string }) => id);
    const [one, again, other] = [await ids(7), await ids(7), await ids(8)];
    expect(one).toHaveLength(3);
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect((await cli('mutate --sample 1 --seed 2147483647 --only effects --workers 1 --draws 1')).out).toContain(
      '1 mutants, drawn by seed 2147483647\n',
    );
  });

  it('goes on from what it kept: nothing is lost and nothing done twice, a line that was cut is done again', async () => {
    const state = join(folder, 'state.jsonl');
    const files = cases('2025-12-25');
    const whole = await cli(`${line} --json --state ${state}`, { files });
    const lines = readFileSync(state, 'utf8').trimEnd().split('\n');
    const ids = lines.slice(1).map((kept) => (JSON.parse(kept) as [string])[0]);
    expect(new Set(ids).size).toBe(ids.length);
    // As if it had been ended in the middle of a line; what is kept is believed, whatever it says.
    const [head, first, second, third = ''] = lines as [string, string, string, string];
    const marked = second.replace(/"failed":(null|"[^"]*")/, '"failed":"kept from before"');
    writeFileSync(state, [head, first, marked, third.slice(0, 20)].join('\n'));
    const again = await cli(`${line} --json --state ${state}`, { files });
    const results = (out: string) => JSON.parse(out).results as { id: string; failed: string }[];
    expect(results(again.out).filter(({ failed }) => failed === 'kept from before')).toHaveLength(1);
    expect(results(again.out).map(({ id }) => id)).toEqual(results(whole.out).map(({ id }) => id));
    const kept = readFileSync(state, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((entry) => (JSON.parse(entry) as [string])[0]);
    expect([...kept].sort()).toEqual([...ids].sort());
    // Of other cases it is another run.
    const other = await cli(`${line} --json --state ${state}`, { files: cases('2025-12-26') });
    expect(results(other.out).filter(({ failed }) => failed === 'kept from before')).toEqual([]);
  });

  it('asks for a share, refuses names that none bears, and cases that fail', async () => {
    const files = cases('2025-12-25');
    expect((await cli(`${line} --threshold logic=90`, { files })).code).toBe(0);
    const short = await cli('mutate --only collection-costs --workers 1 --draws 1 --threshold 100');
    expect(short.code).toBe(1);
    expect(short.out).toContain('too few are killed of effects');
    expect(await cli('mutate --only nobody --workers 1')).toEqual({
      code: 2,
      out: '',
      err: '--only: expected a kind, a rule file or a mutator, found "nobody"\n',
    });
    const failing = await cli(line, { files: cases('2025-12-24') });
    expect(failing.code).toBe(2);
    expect(failing.err).toContain(
      'expected to pass on the rules as they are, before they are changed, found 2025-12-24',
    );
  });
});

describe('progress', () => {
  it('is a bar on a terminal, and a line a minute elsewhere', () => {
    const told: string[] = [];
    let now = 0;
    const bar = progressOf(
      (text) => told.push(text),
      true,
      () => now,
    );
    bar.more(4);
    now = 300;
    bar.done();
    bar.done();
    now = 600;
    bar.done();
    bar.end();
    expect(told).toEqual([
      `\r\u001b[K[${'#'.repeat(7)}${' '.repeat(23)}] 1 of 4 done, 25%`,
      `\r\u001b[K[${'#'.repeat(22)}${' '.repeat(8)}] 3 of 4 done, 75%`,
      '\r\u001b[K',
    ]);
    const lines: string[] = [];
    const slow = progressOf(
      (text) => lines.push(text),
      false,
      () => now,
    );
    slow.more(2);
    slow.done();
    now += 60_000;
    slow.done();
    slow.end();
    expect(lines).toEqual(['2 of 2 done, 100%\n']);
  });
});
