import { expect, it } from 'vitest';
import { files } from '../../rules/index.ts';
import { withSolver } from '../../src/cli/with-solver.ts';
import { cli } from './io.ts';

it('tells what is proved of a decision, and who shows the rest', async () => {
  const { code, out, err } = await cli('prove fair-use collection-costs');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('fair-use\n  proved     no two rules hold at once\n');
  expect(out).toMatch(/ {2}shown {6}no-action is reached\n {13}\{"usage"/);
  expect(out).toContain('every outcome is reached: 4 claims, 0 proved, 4 shown by a customer, 0 unsettled\n');
  expect(out).toMatch(/In \d+ seconds\.\nAll is as claimed\.\n$/);
}, 60_000);

it('exits with 1 where two rules hold at once, and shows for whom', async () => {
  const rules = structuredClone(files.rules['fair-use']) as { rules: { name: string; event: object }[] };
  const [first] = rules.rules as [{ name: string; event: object }];
  rules.rules.push({ ...structuredClone(first), name: 'again', event: { ...first.event, type: 'no-action' } });
  const { code, out } = await cli('prove fair-use --claims exclusive --policy mine --json', {
    files: { 'mine/fair-use.json': JSON.stringify(rules) },
  });
  expect(code).toBe(1);
  const [claim] = JSON.parse(out);
  expect(claim.result).toMatchObject({ refuted: true, confirmed: true, facts: { package: { unlimitedData: true } } });
}, 60_000);

it('writes a page, of as many claims as are asked for', async () => {
  const written = new Map<string, string>();
  const { code } = await cli('prove --sample 3 --seed 4 --claims exclusive --markdown --out proofs.md', { written });
  expect(code).toBe(0);
  const page = written.get('./proofs.md') ?? written.get('proofs.md') ?? '';
  expect(page).toContain('| no two rules hold at once | 3 | 3 | 0 | 0 |');
}, 60_000);

it('draws by any seed that verify tells', async () => {
  const { code } = await cli(`prove fair-use collection-costs --sample 1 --claims exclusive --seed ${2 ** 31 - 1}`);
  expect(code).toBe(0);
}, 60_000);

it('refuses a decision that there is not, a claim that is none, and counts that are none', async () => {
  const unknown = await cli('prove fair-us');
  expect([unknown.code, unknown.out]).toEqual([2, '']);
  expect(unknown.err).toContain('did you mean `fair-use`?');
  for (const line of ['prove --claims all', 'prove --sample 0', 'prove --steps many', `prove --seed ${2 ** 31}`])
    expect((await cli(line)).code).toBe(2);
});

it('says which package it needs where the solver is not there', async () => {
  const missing = (name: string) => () =>
    Promise.reject(Object.assign(new Error(`Cannot find package '${name}'`), { code: 'ERR_MODULE_NOT_FOUND' }));
  await expect(withSolver(missing('z3-solver'))).rejects.toThrow('prove: expected `z3-solver` to be installed');
  await expect(withSolver(missing('fast-check'))).rejects.toThrow('prove: expected `fast-check` to be installed');
  await expect(withSolver(() => Promise.reject(new TypeError('else')))).rejects.toThrow(TypeError);
});

it('proves of two versions that everybody is answered the same, where nobody was found who is not', async () => {
  const rules = structuredClone(files.rules['fair-use']) as { rules: { conditions: { all: object[] } }[] };
  expect(rules.rules[0]?.conditions.all.length).toBeGreaterThan(1);
  rules.rules[0]?.conditions.all.reverse();
  const { code, out } = await cli('diff contract mine --prove', {
    files: { 'mine/fair-use.json': JSON.stringify(rules) },
  });
  expect(code).toBe(1);
  expect(out).toContain('- fair-use: proved: answered the same for everybody\n');
}, 60_000);

it('shows who is answered differently by a changed version, what changes and in whose favour', async () => {
  const rules = structuredClone(files.rules['complaint-escalation']) as {
    parameters: { twelveWeeks: { value: { days: number } } };
  };
  expect(rules.parameters.twelveWeeks.value).toEqual({ days: 84 });
  rules.parameters.twelveWeeks.value.days = 56;
  const changed = { files: { 'mine/complaint-escalation.json': JSON.stringify(rules) } };
  const { out } = await cli('diff contract mine --prove', changed);
  const [, proofs = ''] = out.split('\nFor every customer ');
  expect(proofs).toMatch(/^- complaint-escalation: shown: answered .+; in favour of the customer$/m);
  expect(proofs).toMatch(/^ {2}\{.*"complaint":.*\}$/m);
  expect(proofs).toMatch(/^ {2}the day on which the .+ are up: .+ becomes .+ \(28 days earlier\)$/m);
}, 60_000);

it('proves properties of a file of one’s own, and exits with 1 for one that does not hold, with both customers', async () => {
  const about = { name: 'Later due, later collected', clauses: ['S2.12'], decision: 'collection-date' };
  const rising = { ...about, property: 'monotone-in', in: 'invoice.dueDate', of: 'collectionDate' };
  const properties = [
    { ...rising, id: 'OURS-1', never: 'falls' },
    { ...rising, id: 'OURS-2', never: 'rises' },
  ];
  const { code, out } = await cli('prove --claims property --properties ours.json', {
    files: { 'ours.json': JSON.stringify({ properties }) },
  });
  expect(code).toBe(1);
  expect(out).toContain('proved     OURS-1 holds of everybody');
  expect(out).toMatch(/shown {6}OURS-2 does not hold: .+ rises from .+\n {13}\{"invoice".+; against \{"invoice"/);
  const page = await cli('prove --claims property --properties ours.json --markdown', {
    files: { 'ours.json': JSON.stringify({ properties }) },
  });
  expect(page.out).toMatch(
    /^\| `OURS-1` \| Later due, later collected \| `collection-date` \| proved, if .+ \| .*\d \|$/m,
  );
}, 60_000);
