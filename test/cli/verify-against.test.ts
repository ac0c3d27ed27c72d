import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cli } from './io.ts';

const folder = mkdtempSync(join(tmpdir(), 'contract-rules-against-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A command that answers each line of its input by what a piece of JavaScript makes of `facts`. */
function system(name: string, answer: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `import { readFileSync } from 'node:fs';
const after = (day, days) => new Date(Date.parse(day + 'T00:00:00Z') + days * 86400000).toISOString().slice(0, 10);
for (const line of readFileSync(0, 'utf8').trim().split('\\n')) {
  const facts = JSON.parse(line);
  console.log(${answer});
}`,
  );
  return `'${process.execPath}' '${path}'`;
}

const lastDay = (days: number) =>
  `JSON.stringify({ values: { lastDayToDispute: after(facts.invoice.date, ${days}) } })`;
const against = (command: string, io: Parameters<typeof cli>[1] = {}, ...more: string[]) =>
  cli(['verify', '--decision', 'invoice-dispute', '--seed', '5', '--runs', '100', '--against', command, ...more], io);

it('says that another system answers alike', async () => {
  const { code, out } = await against(system('thirty', lastDay(30)));
  expect([code, out]).toEqual([0, 'invoice-dispute: answered alike for 100 customers, seed 5\n']);
});

it('finds the simplest customer for whom another system answers otherwise, and saves it as a case', async () => {
  const written = new Map<string, string>();
  // Asked again and again as the customer is made simpler: a command that starts at once.
  const command = `sed 's/.*/{"values":{"lastDayToDispute":"2020-02-29"}}/'`;
  const { code, out } = await against(command, { written }, '--save', 'found.json');
  expect(code).toBe(1);
  expect(out).toMatch(/^DIFFERENT invoice-dispute/);
  expect(out).toMatch(/values\/lastDayToDispute: the other system says "[\d-]+", the contract "[\d-]+"/);
  expect(out).toMatch(/the customer:\n {4}the date printed on the invoice \(invoice.date\): .+\n {4}Was the invoice/);
  const saved = await cli('cases found.json', { files: { 'found.json': written.get('./found.json') ?? '' } });
  expect([saved.code, saved.out]).toEqual([0, expect.stringContaining('1 passed, 0 failed')]);
});

it.each([
  ['ends with a fault', 'process.exit(3)', 'a command that ends well, found exit code 3'],
  ['throws', 'facts.no.such', 'a command that ends well'],
  ['gives no JSON', '"thirty days"', '`{ "outcome": …, "values": { … } }` as JSON in line 1, found "thirty days"'],
  ['gives another form', 'JSON.stringify({ day: 1 })', 'as JSON in line 1'],
  ['gives two lines for one', '"{}\\n{}"', '100 lines of answers, one for each of facts, found 200'],
])('refuses a command that %s', async (name, answer, told) => {
  const { code, out, err } = await against(system(name.replaceAll(' ', '-'), answer));
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(told);
});

it('refuses a command that is not there, and one without a decision or with other readings', async () => {
  expect((await against('no-such-command-anywhere')).err).toContain('a command that ends well, found exit code 127');
  expect((await cli(['verify', '--against', 'true'])).err).toContain('`--decision` with it');
  expect((await against('true', {}, '--reading', 'email-as-writing=never')).err).toContain('never');
});
