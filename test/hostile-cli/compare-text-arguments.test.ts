import { describe, expect, it } from 'vitest';
import { compareText, PolicyError } from '../../src/index.ts';
import { berthTerms } from '../bind/gull-creek.ts';
import { badCopies, file, policy } from './bad-copies.ts';

describe('compareText', () => {
  it('compares with the ledger of a policy that is given', () => {
    const comparison = compareText([file, { name: 'terms.txt', text: berthTerms.replace('£12', '£15') }], { policy });
    expect(comparison.documents.map(({ document, files }) => [document, files])).toEqual([
      ['H', ['rules.txt']],
      ['B', ['terms.txt']],
    ]);
    expect(comparison.changes).toMatchObject([
      {
        change: 'changed',
        id: 'B1.2a',
        was: { clause: 'B1.2', sentences: [1, 2] },
        now: { clause: 'B1.2', sentences: [1, 2] },
        restingOnIt: { decisions: [], readings: [] },
      },
      { id: 'B1.2b' },
    ]);
    expect(Object.isFrozen(comparison.changes[0]?.now?.sentences)).toBe(true);
    expect(JSON.stringify(comparison)).not.toContain('sha256');
  });

  it('compares with the contract otherwise', () => {
    expect(() => compareText([file])).toThrow('rules.txt: expected a copy of the contract, found none of its clauses');
  });

  it.each(badCopies)('refuses %s', (_, args, message) => {
    const call = () => (compareText as (...args: unknown[]) => unknown)(...args);
    expect(call).toThrow(PolicyError);
    expect(call).toThrow(message);
  });
});
