import { describe, expect, it } from 'vitest';
import { date, entity } from '../../src/facts.ts';
import {
  type Assessment,
  assess,
  checkRule,
  compareText,
  explain,
  explainAssessment,
  loadPolicy,
} from '../../src/index.ts';
import { Steps } from '../../src/language/run-time/steps.ts';
import { berthTerms, harbourRules, ledger } from '../bind/gull-creek.ts';
import { byClosures, contract, ruleFiles } from '../rules/contract.ts';
import { asked, grown } from './grown.ts';
import { cpuTimeOf, exponents, mostExponent, mostTime, sizes, stepsOf } from './growth.ts';

const first = sizes[0];
const last = sizes[2];

/**
 * The time that work on the most entries takes, beside that of a fourth of them. A time may also be that of compiling, or of taking away
 * what is used no more, so both are measured again where the last is too long, and the least of each counts.
 */
function expectTime(work: (entries: number) => () => unknown, times = 6): void {
  const [small, large] = [work(first), work(last)];
  let [ofFirst, ofLast] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let time = 0; time < times && (time === 0 || ofLast > mostTime(ofFirst)); time += 1)
    [ofFirst, ofLast] = [Math.min(ofFirst, cpuTimeOf(small)), Math.min(ofLast, cpuTimeOf(large))];
  expect(ofLast).toBeLessThanOrEqual(mostTime(ofFirst));
}

/** The steps that work on the entries takes, from each size to its double. */
function expectSteps(work: (entries: number) => () => unknown): void {
  for (const exponent of exponents(sizes.map((entries) => stepsOf(work(entries)))))
    expect(exponent).toBeLessThanOrEqual(mostExponent);
}

it('steps that grow by the square are found, and times by the cube', () => {
  expect(() => expectSteps((entries) => () => new Steps().spend(entries ** 2 / 100))).toThrow();
  // So many milliseconds on whatever machine: a second and a half for the most entries.
  const cubed = (entries: number) => () => {
    let sum = 0;
    for (const start = process.cpuUsage(); process.cpuUsage(start).user / 1000 < 1500 * (entries / last) ** 3; )
      for (let at = 0; at < 100_000; at += 1) sum += at % 97;
    return sum;
  };
  expect(() => expectTime(cubed, 1)).toThrow();
});

it('decisions with lists are asked', () => {
  expect(asked.map(({ decision }) => decision)).toContain('late-payment-interest');
  expect(asked.length).toBeGreaterThan(8);
});

describe.each(asked)('$decision, with more and more $paths', ({ decision, paths, facts }) => {
  const answering = (entries: number) => {
    const given = grown(facts, paths, entries) as never;
    return (policy = contract) => policy.evaluate(decision, given);
  };
  it('is decided in steps that grow with them', () => {
    // Compiled code counts none.
    expectSteps((entries) => () => answering(entries)(byClosures));
  });

  it('is decided and explained in time that grows with them', () => {
    const answers = new Map<number, unknown>();
    expectTime((entries) => {
      const answer = answering(entries);
      return () => answers.set(entries, answer());
    });
    expectTime((entries) => () => explain(answers.get(entries) as never));
  });
});

describe('a customer’s file is assessed and told in what grows with it:', () => {
  const invoice = { date: '2025-01-10', dueDate: '2025-01-31', amount: '80.00' };
  const files: readonly (readonly [string, (entries: number) => object])[] = [
    [
      'entries of its lists',
      (entries) =>
        grown(
          { asOf: '2025-06-01', invoice, payments: [], calls: [], baseRates: [] },
          ['payments', 'calls', 'baseRates'],
          entries,
        ),
    ],
    [
      'its matters',
      (entries) => ({
        asOf: '2025-06-01',
        matters: Array.from({ length: entries / 20 }, (_, turn) => ({
          id: `INV-${turn}`,
          invoice,
          payments: [],
          dispute: null,
        })),
      }),
    ],
  ];
  it.each(files)('%s', (_, fileOf) => {
    const assessments = new Map<number, Assessment>();
    const assessing = (entries: number) => {
      const file = fileOf(entries) as never;
      return () => assessments.set(entries, assess(file));
    };
    expectSteps(assessing);
    expectTime(assessing);
    expectTime((entries) => () => explainAssessment(assessments.get(entries) as Assessment));
  });
});

describe('a rule file is checked in time that grows with', () => {
  const rule = ruleFiles['collection-date'] as { terms: object; rules: object[] };
  const term = { means: 'a term', is: ['asOf', 'plus', { days: 1 }] };
  const outcome = (turn: number) => ({
    name: `rule${turn}`,
    conditions: { all: [{ fact: 'asOf', operator: 'is', value: { date: '2025-01-01' } }] },
    event: { type: 'moved', params: { clause: 'none', because: 'it is so' } },
  });
  const many = (entries: number, of: (turn: number) => object) =>
    Array.from({ length: entries }, (_, turn) => of(turn));
  it.each<[string, (entries: number) => object]>([
    [
      'its terms',
      (entries) => ({
        ...rule,
        terms: Object.fromEntries(many(entries, () => term).map((of, turn) => [`t${turn}`, of])),
      }),
    ],
    ['its rules', (entries) => ({ ...rule, rules: many(entries / 4, outcome) })],
    [
      'keys that it does not know',
      (entries) => ({ ...rule, ...Object.fromEntries(many(entries, () => term).map((of, turn) => [`t${turn}`, of])) }),
    ],
  ])('%s', (_, fileOf) => {
    expectTime((entries) => {
      const file = fileOf(entries);
      return () => checkRule(file);
    });
  });
});

describe('copies of documents are compared in time that grows with', () => {
  const clauses = ledger.map((row) => ({
    ...row,
    notEncoded: { reason: 'information' as const, why: 'it only informs' },
  }));
  const policy = loadPolicy(
    { version: '1', inForceFrom: '2025-01-01', clauses, rules: {} },
    entity({ asOf: date().describe('day') }),
  );
  it.each<[string, (turn: number) => string]>([
    ['lines that come again', (turn) => `Price of country ${turn % 100} a minute`],
    ['lines of their own', (turn) => `Price of country ${turn} is a pound`],
    ['clauses', (turn) => `${1 + (turn % 9)}.${turn} A clause more.`],
  ])('%s', (_, lineOf) => {
    expectTime((entries) => {
      const lines = Array.from({ length: entries }, (_, turn) => lineOf(turn));
      const files = [{ name: 'copy.txt', text: [harbourRules, berthTerms, ...lines].join('\n') }];
      return () => compareText(files, { policy });
    });
  });
});
