import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/language/answer/reason.ts';
import { inFull, toldOnce } from '../../src/language/answer/told-once.ts';

const paid: Reason = { term: 'paidOn', value: null, type: 'date', from: [] };
const late: Reason = { term: 'isLate', value: false, type: 'boolean', from: [paid] };
const other: Reason = { decision: 'due/day', outcome: null, because: [late, paid] };

describe('reasons for JSON', () => {
  it('are whole where they stand first, and a pointer to there elsewhere', () => {
    expect(toldOnce([{ any: [late, late], holds: false }, paid, other])).toEqual([
      { any: [late, { told: '/0/any/0' }], holds: false },
      { told: '/0/any/0/from/0' },
      { decision: 'due/day', outcome: null, because: [{ told: '/0/any/0' }, { told: '/0/any/0/from/0' }] },
    ]);
  });

  it('stay as they are where none is shared, also where two say the same', () => {
    const alike: Reason = { ...paid };
    expect(toldOnce([paid, alike])).toEqual([paid, alike]);
    expect(toldOnce([])).toEqual([]);
  });

  it('come back shared as they were', () => {
    const because: readonly Reason[] = [{ any: [late, late], holds: false }, paid, other];
    const [any, again, decision] = inFull(JSON.parse(JSON.stringify(toldOnce(because)))) as [
      { any: Reason[] },
      Reason,
      { because: Reason[] },
    ];
    expect([any, again, decision]).toEqual(because);
    expect(any.any[1]).toBe(any.any[0]);
    expect(again).toBe(decision.because[1]);
  });

  it('are shared in memory too when they are taken from there', () => {
    const [first, second] = inFull([late, late]);
    expect(first).toBe(second);
    expect(first).toEqual(late);
  });
});
