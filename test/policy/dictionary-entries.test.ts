import { describe, expect, it } from 'vitest';
import { dictionary } from '../../src/index.ts';

const { entries, facts } = dictionary();
const listed = facts.filter(({ type }) => typeof type === 'object' && 'list' in type && typeof type.list === 'object');

describe('the entries of the dictionary', () => {
  it('are the fields of every list of records, and of lists within these', () => {
    const paths = entries.map(({ path }) => path);
    expect(paths).toContain('payments[].amount');
    expect(paths).toContain('priceChange.charges[].steps[].price');
    expect(new Set(paths.map((path) => path.split('[]')[0]))).toEqual(new Set(listed.map(({ path }) => path)));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('say what a form needs: title, type, choices, what null says and whether they may be left out', () => {
    const named = (path: string) => entries.find((entry) => entry.path === path);
    expect(named('move.outages[].cause')?.choices).toEqual(['customer-apparatus', 'suspension', 'other']);
    expect(named('payments[].amount')).toMatchObject({ type: 'money', none: null, optional: false });
    expect(named('move.outages[].hours')?.none).not.toBeNull();
    expect(entries.filter(({ optional }) => optional).length).toBeGreaterThan(0);
  });
});
