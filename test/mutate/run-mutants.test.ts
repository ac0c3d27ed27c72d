import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/cases/case.ts';
import { PolicyError } from '../../src/index.ts';
import { mutantsOf, runMutants } from '../../src/verify/index.ts';
import { facts } from '../policy/tool-lending/facts.ts';
import { files } from '../policy/tool-lending/index.ts';

const all = mutantsOf(files, facts);
const some = (...ids: readonly string[]) => all.filter(({ id }) => ids.includes(id));

const strict = 'return-day/rules/1/conditions/all/1/operator comparison-strictness';
const longer = 'return-day/parameters/loanDays/value/days bound-by-one 2';
const base = { loan: { collectedOn: '2025-02-01', tools: [{ name: 'ladder', worth: '90.00', returnedOn: null }] } };
const middle: Case = {
  id: 'middle',
  decision: 'return-day',
  facts: { ...base, asOf: '2025-02-08' },
  expect: { outcome: 'on-loan', values: { lastDay: '2025-02-15' } },
  why: '1 February + 14 days = 15 February',
};
const last: Case = { ...middle, id: 'last', facts: { ...base, asOf: '2025-02-15' }, expect: { outcome: 'on-loan' } };
/** With but one example a file, which notices little. */
const bare = {
  ...files,
  rules: Object.fromEntries(
    Object.entries(files.rules).map(([id, rule]) => [id, { ...rule, examples: rule.examples.slice(0, 1) }]),
  ),
};

describe('runMutants', () => {
  it('lists a survivor with the facts that tell it from the rules, and what each says', async () => {
    const run = await runMutants({ files: bare, facts, mutants: some(strict, longer), cases: [middle], draws: 3000 });
    expect(run.results).toEqual([
      { id: strict, came: 'survived', by: null, failed: null },
      { id: longer, came: 'killed', by: 'cases', failed: 'middle' },
    ]);
    const [survivor] = run.survivors;
    expect(run.survivors).toHaveLength(1);
    expect(survivor).toMatchObject({ mutant: { id: strict, clauses: ['L1'] }, listed: null });
    const told = survivor?.told;
    expect(told?.original).toMatchObject({ outcome: 'on-loan' });
    expect(told?.mutant).toMatchObject({ outcome: 'late' });
    expect(run.scores.logic).toMatchObject({ mutants: 2, gaps: 1, killed: '50.0', killedByCases: '50.0' });
  });

  it('finds it killed by the case at the boundary, by an example, or by what else is asked', async () => {
    const mutants = some(strict);
    const by = async (options: object) => (await runMutants({ files: bare, facts, mutants, ...options })).results[0];
    expect(await by({ cases: [middle, last] })).toMatchObject({ came: 'killed', by: 'cases', failed: 'last' });
    expect(await by({ files })).toMatchObject({ came: 'killed', by: 'examples' });
    const properties = [
      {
        id: 'last-day',
        name: 'Who brings nothing back is late after the last day, and not before',
        clauses: ['L1'],
        decision: 'return-day',
        facts: { loan: { tools: base.loan.tools } },
        property: 'flips-exactly-at',
        fact: 'asOf',
        holds: ['outcome', 'is', { choice: 'late' }],
        after: 'lastDay',
      },
    ];
    expect(await by({ properties })).toMatchObject({ came: 'killed', by: 'properties', failed: 'last-day' });
    const check = (policy: { evaluate: (id: string, on: object) => { outcome: string | null } }) =>
      policy.evaluate('return-day', last.facts as object).outcome === 'on-loan' ? null : 'the last day counts';
    expect(await by({ check })).toMatchObject({ came: 'killed', by: 'check', failed: 'the last day counts' });
  });

  it('counts as equivalent what is listed so and what no facts tell apart, and nothing else', async () => {
    const listed = [{ id: strict, is: 'equivalent' as const, why: 'made up' }];
    const mutants = some(strict);
    const { scores, survivors } = await runMutants({ files: bare, facts, mutants, listed, draws: 2000 });
    expect(survivors).toMatchObject([{ listed: { why: 'made up' }, told: { decision: 'return-day' } }]);
    expect(scores.logic).toMatchObject({ equivalent: 0, gaps: 1, killed: '0.0' });
    const untold = await runMutants({ files: bare, facts, mutants, listed, draws: 1 });
    expect(untold.scores.logic).toMatchObject({ equivalent: 1, gaps: 0, killed: '100.0' });
  });

  it('refuses cases that fail before anything is changed, and what is no policy', async () => {
    const wrong = { ...middle, expect: { outcome: 'late' } };
    const run = runMutants({ files, facts, mutants: some(strict), cases: [wrong] });
    await expect(run).rejects.toThrow(PolicyError);
    await expect(run).rejects.toThrow('middle');
    const broken = { ...files, rules: { ...files.rules, 'late-fee': {} } };
    const properties = [{ id: 'none' }];
    await expect(runMutants({ files, facts, mutants: some(strict), properties })).rejects.toThrow('/0/property');
    await expect(runMutants({ files: broken, facts })).rejects.toThrow(PolicyError);
    expect(() => mutantsOf(broken, facts)).toThrow(PolicyError);
    await expect(runMutants({ file: files } as object)).rejects.toThrow('unknown key `file`');
  });

  it('tries all of a policy: most load, none throws, and what survives the examples is told apart', async () => {
    const { results, survivors, scores } = await runMutants({ files, facts, draws: 150 });
    expect(results).toHaveLength(all.length);
    const loaded = results.filter(({ came }) => came !== 'not-loaded').length;
    expect(loaded).toBeGreaterThan(all.length * 0.9);
    expect(survivors.filter(({ told }) => told !== null).length).toBeGreaterThan(0);
    expect(Number(scores.logic.killed)).toBeGreaterThan(50);
  });
});

describe('of the contract', () => {
  it('says what is changed', () => {
    const id = 'invoice-dispute/parameters/disputeWindow/value/days bound-by-one 2';
    expect(mutantsOf().find((mutant) => mutant.id === id)?.means).toBe('`disputeWindow`: 31 days, not 30 days');
  });

  it('does not tell an effect without a day from one whose day is none', async () => {
    const id = 'final-settlement/effects/refund-credit/0/by effect-day';
    const mutants = mutantsOf().filter((mutant) => mutant.id === id);
    const { survivors } = await runMutants({ mutants, draws: 200 });
    expect(survivors).toMatchObject([{ mutant: { id }, told: null }]);
  });

  it('has collection-date guarded by its examples but for clauses', async () => {
    const mutants = mutantsOf().filter(({ file }) => file === 'collection-date');
    const { survivors } = await runMutants({ mutants, draws: 500 });
    expect(survivors.map(({ mutant }) => mutant.mutator).filter((mutator) => mutator !== 'clause')).toEqual([]);
  });
});

it.each<[object | number | null, string]>([
  [5, 'expected an object of options'],
  [null, 'expected an object of options'],
  [{ mutants: 5 }, '/mutants: expected a list of mutants from `mutantsOf`'],
  [{ mutants: [5] }, '/mutants/0'],
  [{ mutants: [{}] }, '/mutants/0/id'],
  [{ mutants: [{ id: 'no such' }] }, '/mutants/0/id: unknown name `no such`'],
  [{ listed: 7 }, '/listed: expected a list of survivors'],
  [{ listed: [{ id: 'x', is: 'known', why: '' }] }, '/listed/0/is'],
  [{ cases: 5 }, 'expected'],
  [{ properties: {} }, '/properties: expected a list of properties'],
  [{ check: 5 }, '/check: expected a function'],
  [{ draws: -1, seed: 'x' }, '/draws: expected a whole number from 0'],
])('refuses %j', async (options, words) => {
  const refused = runMutants(options as never);
  await expect(refused).rejects.toThrow(PolicyError);
  await expect(refused).rejects.toThrow(words);
});
