import { describe, expect, it } from 'vitest';
import { issuesOf, ruleFile } from './small-policy.ts';

const effect = { party: 'customer', modality: 'may', action: 'return' };
const example = (expect: object) => ({ name: 'nothing is known', facts: {}, expect: { outcome: 'told', ...expect } });

/** What an example expects, and the clauses of it that there are not. */
const rows: [what: string, expect: object, ...faults: [place: string, clause: string, nearest?: string][]][] = [
  ['clauses that there are', { clauses: ['L1', 'L2'], effects: [{ ...effect, clause: 'L5' }, effect] }],
  ['nothing of clauses', {}],
  ['clauses that there are not', { clauses: ['L1', 'L55', 'X77'] }, ['clauses/1', 'L55', 'L5'], ['clauses/2', 'X77']],
  [
    'effects by clauses that there are not',
    { clauses: ['X77'], effects: [effect, { ...effect, clause: 'X7' }, { ...effect, clause: 'L1' }] },
    ['effects/1/clause', 'X7'],
    ['clauses/0', 'X77'],
  ],
];

describe.each(rows)('an example that expects %s', (_, expected, ...faults) => {
  const issuesAt = (place: string, file?: string) =>
    faults.map(([at, name, nearest]) => ({
      code: 'unknown-clause',
      at: `${place}/expect/${at}`,
      name,
      ...(nearest !== undefined && { nearest }),
      ...(file !== undefined && { file }),
    }));

  it('in a rule file', () => {
    const examples = [example({}), example(expected)];
    expect(issuesOf({ asked: ruleFile({}, { examples }) })).toEqual(issuesAt('/examples/1'));
  });

  it('beside it', () => {
    const beside = { asked: { base: {}, examples: [example(expected)] } };
    const { examples: _, ...file } = ruleFile({});
    expect(issuesOf({ asked: file }, { examples: beside })).toEqual(issuesAt('/asked/examples/0', 'examples'));
  });
});
