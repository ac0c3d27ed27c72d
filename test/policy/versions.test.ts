import { describe, expect, it } from 'vitest';
import { facts as factsOfContract, files } from '../../src/contract-files.ts';
import {
  assess,
  assessWithEngine,
  evaluate,
  evaluateWithEngine,
  loadPolicy,
  type Policies,
  PolicyError,
  type PolicyFiles,
  policyOn,
  record,
  replay,
} from '../../src/index.ts';
import { cli } from '../cli/io.ts';
import { contract } from '../rules/contract.ts';

const version = (version: string, inForceFrom: string, more: object = {}) =>
  loadPolicy({ version, inForceFrom, clauses: [], rules: {}, ...more }, contract.factsOf('collection-date'));
const versions: Policies = [
  version('2', '2025-07-01'),
  version('3', '2026-01-01', { inForceTo: '2026-12-31' }),
  version('1', '2024-01-01'),
];

const refusal = (work: () => unknown): string => {
  try {
    work();
    return 'nothing was refused';
  } catch (error) {
    if (error instanceof PolicyError) return error.message;
    throw error;
  }
};

describe('the version in force', () => {
  it.each<[string, string]>([
    ['2024-01-01', '1'],
    ['2025-06-30', '1'],
    ['2025-07-01', '2'],
    ['2025-12-31', '2'],
    ['2026-01-01', '3'],
    ['2026-12-31', '3'],
  ])('on %s is %s', (day, expected) => {
    expect(policyOn(day, versions).stamp.version).toBe(expected);
  });

  it.each<[string, () => unknown, string]>([
    [
      'a day before the first',
      () => policyOn('2023-12-31', versions),
      '(top): not in force on 2023-12-31: version 1 from 2024-01-01 on, ask the version of that day',
    ],
    [
      'a day after the last',
      () => policyOn('2027-01-01', versions),
      '(top): not in force on 2027-01-01: version 3 from 2026-01-01 to 2026-12-31, ask the version of that day',
    ],
    [
      'no versions',
      () => policyOn('2025-01-01', []),
      '(top): not in force on 2025-01-01: no version, ask the version of that day',
    ],
    [
      'two from one day',
      () => policyOn('2025-01-01', [...versions, version('4', '2025-07-01')]),
      '/3: `2025-07-01` is given at /0 already, give it once',
    ],
    ['no day', () => policyOn('2025-02-30', versions), '(top): expected a day, like "2025-03-10", found "2025-02-30"'],
    [
      'no policy',
      () => policyOn('2025-01-01', [{}] as never),
      '/0: expected a policy as `loadPolicy` gave it, found an object',
    ],
    ['no list', () => policyOn('2025-01-01', {} as never), '(top): expected a list of policies, found an object'],
  ])('is refused for %s', (_, work, words) => {
    expect(refusal(work)).toBe(words);
  });

  it('leaves the versions that were given in their order', () => {
    const given = [...versions];
    policyOn('2025-01-01', given);
    expect(given).toEqual(versions);
  });
});

const required = { inForce: 'required' } as const;
const before = '/asOf: not in force on 2026-11-21: version 0.1.0 from 2026-11-22 on, ask the version of that day';
const without = '/asOf: `asOf` is missing, give the day on which the version is to be in force';

describe('an answer for a day on which the version has to be in force', () => {
  it('is the same as any, from its first day on', () => {
    const facts = { asOf: '2026-11-22', invoice: { dueDate: '2026-12-25' } };
    expect(evaluate('collection-date', facts, required)).toEqual(evaluate('collection-date', facts));
    expect(assess(facts, required)).toEqual(assess(facts));
    expect(replay(record('collection-date', facts, required)).isSame).toBe(true);
  });

  it('is refused for a day before, and for none, by both evaluators', async () => {
    const early = { asOf: '2026-11-21', invoice: { dueDate: '2026-12-25' } };
    for (const [facts, words] of [
      [early, before],
      [{}, without],
    ] as const) {
      expect(refusal(() => evaluate('collection-date', facts, required))).toBe(words);
      expect(refusal(() => assess(facts, required))).toBe(words);
      expect(refusal(() => record('collection-date', facts, required))).toBe(words);
      await expect(evaluateWithEngine('collection-date', facts, required)).rejects.toThrow(words);
      await expect(assessWithEngine(facts, required)).rejects.toThrow(words);
    }
    expect(evaluate('collection-date', early).outcome).toBe('moved');
    expect(refusal(() => evaluate('collection-date', early, { inForce: 'yes' as never }))).toBe(
      '/inForce: expected one of `required`, found "yes"',
    );
  });

  it('is asked for on the command line', async () => {
    const files = { 'a.json': JSON.stringify({ asOf: '2026-11-21', invoice: { dueDate: '2026-12-25' } }) };
    for (const line of ['decide collection-date a.json', 'assess a.json', 'record collection-date a.json']) {
      expect((await cli(line, { files })).code).toBe(0);
      expect(await cli(`${line} --in-force`, { files })).toEqual({ code: 2, out: '', err: `${before}\n` });
    }
  });
});

describe("the package's own contract as data", () => {
  it('is loaded as it is, with the same digest and answers', () => {
    const own = loadPolicy(files, factsOfContract);
    expect(own.stamp.digest).toBe(contract.stamp.digest);
    const facts = { invoice: { dueDate: '2025-12-25' } };
    expect(own.evaluate('collection-date', facts).values).toEqual(evaluate('collection-date', facts).values);
  });

  it('is loaded changed, as the version of later days', () => {
    const dispute = structuredClone(files.rules['invoice-dispute']) as {
      parameters: { disputeWindow: { value: unknown } };
    };
    dispute.parameters.disputeWindow.value = { days: 60 };
    const load = (of: PolicyFiles) => loadPolicy(of, factsOfContract);
    const rules = { ...files.rules, 'invoice-dispute': dispute };
    const both = [load(files), load({ ...files, version: '0.2.0', inForceFrom: '2027-07-01', rules })];
    const last = (day: string) =>
      (
        policyOn(day, both).evaluate('invoice-dispute', { invoice: { date: '2027-06-10' } }).values as {
          lastDayToDispute: string;
        }
      ).lastDayToDispute;
    expect([last('2027-06-30'), last('2027-07-01')]).toEqual(['2027-07-10', '2027-08-09']);
  });
});
