import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import type { Assessment } from '../../src/assess/assessment.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { policyOf } from '../../src/policy.ts';
import {
  type Assesses,
  type CustomerFile,
  contradictedBy,
  customerFiles,
  customerLife,
  type FileLaw,
  faultsOfFile,
  fileLaws,
  withOneUnknown,
} from '../../src/verify/index.ts';
import { contract, ruleFiles } from '../rules/contract.ts';

const assess = (file: CustomerFile): Assessment => contract.assess(file);
const numRuns = 1000;

/** What is needed by what matters ask. `missing` also tells what decisions that nobody asks would need, which is dear. */
const needsOfMatters = ({ matters }: Assessment): number =>
  Object.values(matters)
    .flatMap((answers) => Object.values(answers))
    .reduce((sum, answer) => sum + (answer?.needs.length ?? 0), 0);

describe('a thousand customers to whom thirty things happened', () => {
  it('P101, P102, P103 keep every law of files, and no more knowledge contradicts what was decided', () => {
    const seen = { lines: new Map<string, number>(), unsure: 0, decided: 0, full: 0 };
    const property = fc.property(customerLife(), fc.nat(9999), (life, which) => {
      const { days, file } = life;
      if (days.length === 30) seen.full += 1;
      expect(days.map((day) => day.file.asOf)).toEqual(days.map((day) => day.file.asOf).toSorted());
      const came = assess(file);
      expect(faultsOfFile(file, came)).toEqual([]);
      const less = assess(withOneUnknown(file, which));
      expect(contradictedBy(less, came)).toEqual([]);
      for (const { for: of } of came.statement.lines) seen.lines.set(of, (seen.lines.get(of) ?? 0) + 1);
      if (needsOfMatters(less) > needsOfMatters(came)) seen.unsure += 1;
      if (needsOfMatters(came) === 0) seen.decided += 1;
    });
    fc.assert(property, { numRuns, interruptAfterTimeLimit: 900_000 });
    // What is charged, owed and given back all comes up, and so do files of which something is not known.
    expect([...seen.lines.keys()].sort()).toEqual(
      [...(files.statement ?? [])].filter((of) => of !== 'interest-reversed').sort(),
    );
    expect(Math.min(...seen.lines.values())).toBeGreaterThan(numRuns / 100);
    expect(seen.unsure).toBeGreaterThan(numRuns / 20);
    expect([seen.decided, seen.full]).toEqual([numRuns, numRuns]);
  }, 900_000);

  it('are run as commands, with the laws kept after each', () => {
    const run = (life: Iterable<fc.Command<never, never>>, start: object) =>
      fc.modelRun(() => ({ model: start as never, real: { assess } as never }), life);
    fc.assert(
      fc.property(customerLife(), (life) => run(life as never, life.start())),
      { numRuns: 8 },
    );
  }, 300_000);
});

it('a life reads like a diary', () => {
  const line = /^\d{4}-\d{2}-\d{2} [a-zA-Z0-9].+[^.]$/;
  for (const life of fc.sample(customerLife({ steps: 12, startsOn: ['2020-01-01', '2020-12-31'] }), 20)) {
    expect(life.diary).toHaveLength(12);
    expect(life.diary.filter((told) => !line.test(told))).toEqual([]);
    expect(life.diary[0]).toMatch(/^202[01]-.* broadband for \d+\.\d\d a month activated, /);
    expect(String(life)).toBe(life.diary.join('\n'));
    const commands = [...life];
    for (const command of commands) expect(String(command)).toMatch(/^[a-zA-Z]+$/);
    fc.modelRun(() => ({ model: life.start(), real: { assess } }), commands.slice(0, 2));
    expect(commands.slice(0, 2).map(String)).toEqual(life.diary.slice(0, 2));
  }
});

it.each([
  [{ steps: 0 }, ['malformed']],
  [{ steps: 2.5 }, ['malformed']],
  [{ step: 3 }, ['unknown-key']],
  [{ startsOn: ['2025-02-30', '2025-03-01'] }, ['malformed']],
  [{ startsOn: ['2025-03-02', '2025-03-01'], steps: 'many' }, ['malformed', 'malformed']],
  [[30], ['wrong-type']],
])('options that are none are refused: %j', (options, codes) => {
  const thrown = (() => {
    try {
      return customerLife(options as never);
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(PolicyError);
  expect((thrown as PolicyError).issues.map(({ code }) => code)).toEqual(codes);
});

/** An answer with one thing changed that no rule would say. */
const changes: { readonly [law in keyof typeof fileLaws]: (came: Assessment) => Assessment } = {
  nothingNegative: (came) => ({ ...came, effects: came.effects.map((effect) => ({ ...effect, amount: '-0.01' })) }),
  noChargeAndRefund: ({ statement, ...came }) => ({
    ...came,
    statement: {
      ...statement,
      lines: statement.lines.flatMap((line) =>
        line.for === 'invoice' ? [line, { ...line, for: 'wrong-charge', owedBy: 'provider' as const }] : [line],
      ),
    },
  }),
  noEffectBeforeItsCause: (came) => ({
    ...came,
    effects: came.effects.map((effect) => (effect.by === undefined ? effect : { ...effect, by: '2010-01-01' })),
  }),
  noConflict: (came) => ({
    ...came,
    conflicts: came.effects.slice(0, 1).map((against) => ({ forbids: { ...against, modality: 'must-not' }, against })),
  }),
  statementAddsUp: ({ statement, ...came }) => ({
    ...came,
    statement: { ...statement, lines: statement.lines.slice(1) },
  }),
};

describe.each(Object.entries(fileLaws))('the law %s', (name, law: FileLaw) => {
  it('notices an answer that breaks it', () => {
    let noticed = 0;
    for (const file of fc.sample(customerFiles(), 20)) {
      const came = assess(file);
      expect(law(file, came)).toEqual([]);
      if (law(file, changes[name as keyof typeof changes](came)).length > 0) noticed += 1;
    }
    expect(noticed).toBeGreaterThan(10);
  });
});

/** The contract with one place of a rule file changed. */
function brokenAt(decision: string, at: string, content: unknown): Assesses {
  const broken = structuredClone(ruleFiles[decision]) as Record<string, unknown>;
  const names = at.split('/');
  const last = names.pop() as string;
  const place = names.reduce((part, key) => part[key] as Record<string, unknown>, broken);
  expect(place[last]).toBeDefined();
  expect(place[last]).not.toEqual(content);
  place[last] = content;
  const policy = policyOf({ ...files, rules: { ...ruleFiles, [decision]: broken } }, facts);
  return { assess: (file) => policy.assess(file as never) };
}

const isCharged = [
  { party: 'provider', modality: 'may', action: 'charge-interest', amount: 'interestLeft' },
  { party: 'provider', modality: 'must-not', action: 'charge-interest' },
];

describe('a broken rule is found, and shrinks to the few things that show it', () => {
  it.each([
    ['noChargeAndRefund', 'overcharge-refund', 'terms/refundOfPaid/then', ['refund', 'greaterOf', 'paidTooMuch'], 4],
    ['noEffectBeforeItsCause', 'invoice-balance', 'terms/payBy/is', ['invoice.date', 'dayBefore'], 2],
    ['noConflict', 'late-payment-interest', 'effects/may-charge', isCharged, 4],
    ['has credit', 'invoice-balance', 'terms/credit', { means: 'a wrong sum', is: 'paidSoFar' }, 3],
    ['statementAddsUp', 'late-payment-interest', 'statement/0/for', 'late-fee', 6],
  ])('%s', (law, decision, at, content, most) => {
    const real = brokenAt(decision, at, content);
    const property = fc.property(customerLife(), (life) => fc.modelRun(() => ({ model: life.start(), real }), life));
    const { failed, counterexample, errorInstance } = fc.check(property, { numRuns: 60 });
    expect(failed).toBe(true);
    expect(String(errorInstance)).toContain(law);
    const [life] = counterexample as [Parameters<typeof String>[0] & { diary: readonly string[] }];
    expect(life.diary.length).toBeLessThanOrEqual(most);
    expect(
      String(life)
        .match(/(?<= )\d+\.\d\d/g)
        ?.filter((sum) => !sum.endsWith('.00')) ?? [],
    ).toEqual([]);
  });
});

it('a guess in place of what is not known is found', () => {
  const guessing = (file: CustomerFile): Assessment =>
    assess({
      ...file,
      matters: file.matters.map(({ dispute, ...matter }) =>
        dispute == null ? { ...matter, dispute: null } : { ...matter, dispute: { mistakeAccepted: false, ...dispute } },
      ) as never,
    });
  const property = fc.property(customerFiles(), fc.nat(9999), (file, which) => {
    return contradictedBy(guessing(withOneUnknown(file, which)), assess(file)).length === 0;
  });
  // What is left out is counted in the file, and so another fact in a smaller one.
  const { failed, counterexample } = fc.check(property, { numRuns: 400, endOnFailure: true });
  expect(failed).toBe(true);
  const [file, which] = counterexample as [CustomerFile, number];
  const [told] = contradictedBy(guessing(withOneUnknown(file, which)), assess(file));
  expect(told).toMatch(/^INV-\d: [a-z-]+ has .+, and with more known /);
});
