import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import account from '../../docs/examples/account.json' with { type: 'json' };
import { assess, explainAssessment, type Facts } from '../../src/index.ts';
import { cli } from './io.ts';

const files = { 'account.json': JSON.stringify(account), 'none.json': '{}', 'bad.json': '{ "asOf": "2025-02-30" }' };

describe('assess', () => {
  it('tells an account as a timeline, the days that have passed apart from those to come', async () => {
    const { code, out } = await cli('assess account.json', { files });
    expect(code).toBe(0);
    expect(out.replace(/\n +/g, ' ')).toBe(`${explainAssessment(assess(account as Facts)).replace(/\n +/g, ' ')}\n`);
    const [passed, coming] = [out.indexOf('\nDays that have passed\n'), out.indexOf('\nComing days\n')];
    expect(passed).toBeGreaterThan(0);
    expect(coming).toBeGreaterThan(passed);
  });

  it('gives the assessment as JSON', async () => {
    const { out } = await cli('assess account.json --json', { files });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(assess(account as Facts))));
  });

  it('gives it without reasons', async () => {
    const { out } = await cli('assess account.json --json --reasons none', { files });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(assess(account as Facts, { reasons: 'none' }))));
  });

  it('gives the coming days as a calendar that a calendar program reads', async () => {
    const { code, out } = await cli('assess account.json --ics', { files });
    expect(code).toBe(0);
    const events = new ICAL.Component(ICAL.parse(out))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    const coming = assess(account as Facts).effects.filter(({ by }) => typeof by === 'string' && by >= account.asOf);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(coming.map(({ by }) => by));
    expect(coming.length).toBeGreaterThan(0);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(out.split('\r\n').every((line) => line.length <= 75)).toBe(true);
  });

  it('tells the days of alike matters apart, whatever their ids are', async () => {
    const { invoice, payments, dispute, ...rest } = account as Facts;
    const day = { ...rest, asOf: '2025-04-05' };
    const matters = ['a', 'b\u001b[2J\nEND:VEVENT'].map((id) => ({ id, invoice, payments, dispute }));
    const { out } = await cli('assess f.json --ics', { files: { 'f.json': JSON.stringify({ ...day, matters }) } });
    const uids = out.replaceAll('\r\n ', '').match(/(?<=^UID:).*$/gm) ?? [];
    expect(uids.length).toBeGreaterThan(1);
    expect(new Set(uids).size).toBe(uids.length);
    expect(out.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    expect(out.match(/^END:VEVENT/gm)).toHaveLength(uids.length);
  });

  it('needs the day asked about to know which days are coming', async () => {
    const { code, err } = await cli('assess none.json --ics', { files });
    expect(code).toBe(2);
    expect(err).toContain('/asOf');
  });

  it('says what an empty account would need, and refuses a broken fact', async () => {
    expect(await cli('assess none.json', { files })).toMatchObject({ code: 0, err: '' });
    expect(await cli('assess bad.json', { files })).toMatchObject({ code: 2, out: '' });
  });
});

describe('readings', () => {
  it('lists the readings that touch a decision, with their defaults', async () => {
    const { out } = await cli('readings invoice-dispute');
    expect(out).toContain(
      'dispute-timing: Must the challenge be sent or received by the last day?\n  sending (default)',
    );
    expect((await cli('readings advance-fees')).out).toBe('No reading touches this decision.\n');
  });

  it('tells what each option would change, by how much and for whom', async () => {
    const { code, out } = await cli('readings invoice-dispute account.json', { files });
    expect(code).toBe(0);
    expect(out).toContain('invoice-day-first: yes: the last day is the date plus 29; in favour of the provider');
    expect(out).toContain('becomes 3 May 2025 (1 day earlier)');
  });

  it('gives a preset that can be given back as a file of choices', async () => {
    const { out } = await cli('readings invoice-dispute account.json --preset provider', { files });
    const preset = JSON.parse(out);
    expect(Object.keys(preset).length).toBeGreaterThan(0);
    const chosen = await cli('decide invoice-dispute account.json --readings preset.json --json', {
      files: { ...files, 'preset.json': out },
    });
    expect(JSON.parse(chosen.out)).toMatchObject({ outcome: 'deemed-accepted', readings: preset });
  });
});
