import { describe, expect, it } from 'vitest';
import { statementOf } from '../../src/assess/statement.ts';
import type { ToldLine } from '../../src/language/answer/statement.ts';

const told = (more: Partial<ToldLine> & { readonly amount?: string | null; readonly insteadOf?: string }): ToldLine => {
  const { amount = '1.00', insteadOf, ...others } = more;
  const one = {
    for: 'fee',
    owedBy: 'customer',
    oncePerFile: false,
    standings: ['owed'],
    needs: [],
    ...others,
  } as const;
  const [standing = 'owed'] = one.standings;
  const { for: of, owedBy } = one;
  const line = { decision: 'd', value: 'v', for: of, owedBy, standing, amount: amount ?? '', by: null, clause: 'C1' };
  return { ...one, line: amount === null ? null : insteadOf === undefined ? line : { ...line, insteadOf } };
};
const statement = (...parts: readonly (readonly [matter: string | null, ...told: ToldLine[]])[]) =>
  statementOf(
    parts.map(([matter, ...told]) => ({ matter, told })),
    ['rent', 'fee'],
    (paths) => [...paths].sort(),
  );

describe('a statement', () => {
  it('tells a sum that is one for the file once, of no matter, the largest that a part tells', () => {
    const sum = (amount: string) => told({ oncePerFile: true, amount });
    const { lines, owedByCustomer } = statement(['A', sum('50.00')], ['B', sum('60.00')], ['C', sum('50.00')]);
    expect(lines).toMatchObject([{ matter: null, amount: '60.00' }]);
    expect(owedByCustomer).toBe('60.00');
  });

  it('knows such a sum as soon as one part tells it, and any other only when all do', () => {
    const open = (oncePerFile: boolean) => told({ oncePerFile, amount: null, needs: ['x'] });
    expect(statement(['A', told({ oncePerFile: true })], ['B', open(true)])).toMatchObject({
      owedByCustomer: '1.00',
      needs: [],
    });
    const either = statement(['A', told({})], ['B', open(false)]);
    expect(either).toMatchObject({
      lines: [{ matter: 'A' }],
      owedByCustomer: null,
      mayBeCharged: '0.00',
      needs: ['x'],
    });
  });

  it('leaves both totals open while it is not known whether a sum is owed already', () => {
    const unknown = told({ amount: null, standings: ['owed', 'may-be-charged'], needs: ['asked'] });
    expect(statement([null, unknown])).toEqual({
      lines: [],
      owedByCustomer: null,
      mayBeCharged: null,
      owedToCustomer: '0.00',
      needs: ['asked'],
    });
  });

  it('says what a sum is instead of only where that stands in the same matter, and leaves out what a bank owes', () => {
    const bank = told({ for: 'back', owedBy: 'bank', insteadOf: 'refund' });
    const refund = told({ for: 'refund', owedBy: 'provider' });
    const { lines, owedToCustomer } = statement(['A', bank], ['B', refund, bank]);
    expect(lines.map(({ matter, for: of, insteadOf }) => [matter, of, insteadOf])).toEqual([
      ['A', 'back', undefined],
      ['B', 'refund', undefined],
      ['B', 'back', 'refund'],
    ]);
    expect(owedToCustomer).toBe('1.00');
  });

  it('has the lines of the file first, then by matter, of one matter in the order of the policy, others after them', () => {
    const three = [told({ for: 'other' }), told({ for: 'fee' }), told({ for: 'rent' })] as const;
    const { lines } = statement(['B', ...three], ['A', told({})], [null, told({})]);
    expect(lines.map(({ matter, for: of }) => [matter, of])).toEqual([
      [null, 'fee'],
      ['A', 'fee'],
      ['B', 'rent'],
      ['B', 'fee'],
      ['B', 'other'],
    ]);
  });
});
