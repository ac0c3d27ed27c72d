import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entity } from '../../src/facts.ts';
import { loadPolicy, PolicyError } from '../../src/index.ts';
import { facts } from './tool-lending/facts.ts';
import { files } from './tool-lending/index.ts';

/** What is wrong, as `file pointer: code`. */
function refused(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map(({ file, at, code }) => `${file} ${at}: ${code}`);
  }
  throw new Error('nothing was refused');
}

const { 'return-day': returnDay, 'late-fee': lateFee, 'deposit-refund': depositRefund } = files.rules;

it('loadPolicy takes a policy without readings, tables, rule files, or even the day asked about', () => {
  const policy = loadPolicy({ version: '1', inForceFrom: '2025-01-01', clauses: [], rules: {} }, entity({}));
  expect(policy.decisions).toEqual([]);
  expect(policy.assess({})).toMatchObject({ asOf: null, decisions: {}, effects: [], missing: [] });
});

describe('loadPolicy refuses', () => {
  it('what is wrong in all rule files, with the name of each', () => {
    const rules = {
      'return-day': { ...returnDay, clauses: ['L9'] },
      'late-fee': { ...lateFee, question: 42 },
      'deposit-refund': depositRefund,
    };
    const load = () => loadPolicy({ ...files, rules }, facts);
    expect(refused(load)).toEqual(['return-day /clauses/0: unknown-clause', 'late-fee /question: wrong-type']);
    expect(load).toThrow('return-day/clauses/0: unknown clause `L9`, did you mean `L1`?');
  });

  it('what is wrong in the documents beside them, and the form of rule files with it', () => {
    const [first, ...others] = files.readings;
    const broken = {
      ...files,
      readings: [{ ...first, default: 'next-dy' }, ...others],
      contradictions: [{ earlier: 'loan.collectdOn', later: 'deposit.claimedOn', means: 'no' }],
      rules: { 'return-day': {}, 'late-fee': { ...lateFee, effects: [] } },
    };
    expect(refused(() => loadPolicy(broken, facts))).toEqual(
      expect.arrayContaining([
        'readings /0/default: unknown-option',
        'contradictions /0/earlier: unknown-path',
        'return-day /decision: missing',
        'late-fee /effects: wrong-type',
      ]),
    );
    const untitled = { ...files, clauses: [{ id: 'L1' }] };
    expect(refused(() => loadPolicy(untitled, facts))).toEqual(['clauses /0/title: missing']);
  });

  it('a bound of what is no fact, by what has no such type, or by both a value and a limit', () => {
    const bounds = [
      { fact: 'loan.collectedOn', atMost: 'loan.toolValu', given: ['loan.dueOn'], means: 'no' },
      { fact: 'loan.collecedOn', is: 'asOf', given: [], means: 'no' },
    ];
    expect(refused(() => loadPolicy({ ...files, bounds }, facts))).toEqual([
      'bounds /0/given/0: unknown-path',
      'bounds /1/fact: unknown-path',
    ]);
    const limits = [
      { fact: 'loan.collectedOn', atMost: 'loan.hasTool', given: [], means: 'no' },
      { fact: 'loan.collectedOn', is: true, where: 'asOf', given: [], means: 'no' },
    ];
    expect(refused(() => loadPolicy({ ...files, bounds: limits }, facts))).toEqual([
      'bounds /0/atMost: unknown-name',
      'bounds /1/is: wrong-type',
      'bounds /1/where: wrong-type',
    ]);
    const both = [
      { ...limits[1], atMost: 'asOf' },
      { ...limits[0], as: 'loan' },
    ];
    expect(refused(() => loadPolicy({ ...files, bounds: both }, facts))).toEqual([
      'bounds /0: malformed',
      'bounds /1/as: malformed',
    ]);
  });

  it('a limit of what has no order, and outcomes ordered that are none', () => {
    const bounds = [{ fact: 'deposit', atMost: true, given: [], means: 'no' }];
    expect(refused(() => loadPolicy({ ...files, bounds }, facts))).toContain('bounds /0/fact: wrong-type');
    const rules = {
      ...files.rules,
      'late-fee': { ...lateFee, customerPrefers: ['none', 'paid', ['payable', 'none']] },
    };
    expect(refused(() => loadPolicy({ ...files, rules }, facts))).toEqual([
      'late-fee /customerPrefers/1: unknown-outcome',
      'late-fee /customerPrefers/2/1: given-twice',
    ]);
  });

  it('a rule file under another id than its own', () => {
    const rules = { 'return-days': returnDay };
    expect(() => loadPolicy({ ...files, rules }, facts)).toThrow(
      'return-days/decision: expected `return-days`, as the file is named, found `return-day`',
    );
  });

  it('a decision that is consulted and not there', () => {
    expect(refused(() => loadPolicy({ ...files, rules: { 'late-fee': lateFee } }, facts))).toContain(
      'late-fee /terms/lastDay/is/decision: unknown-decision',
    );
  });

  it('a schema that no constructor of facts makes', () => {
    const schema = z.strictObject({ loan: z.strictObject({ weight: z.number() }) });
    expect(refused(() => loadPolicy(files, schema))).toContain('facts /loan/weight: malformed');
  });

  it('rules that boundary facts show to be wrong, only when asked to try them', () => {
    const [first, ...others] = returnDay.examples;
    const examples = [{ ...first, expect: { outcome: 'late' } }, ...others];
    const [backInTime, onLoan] = returnDay.rules;
    const overlapping = { ...onLoan, conditions: { all: onLoan?.conditions.all.slice(1) } };
    const rules = { 'return-day': { ...returnDay, examples, rules: [backInTime, overlapping] } };
    expect(loadPolicy({ ...files, rules }, facts).decisions).toEqual(['return-day']);
    expect(refused(() => loadPolicy({ ...files, rules }, facts, { check: 'boundaries' }))).toEqual(
      expect.arrayContaining(['return-day /examples/0: example-fails', 'return-day /rules/1: rules-overlap']),
    );
  });
});
