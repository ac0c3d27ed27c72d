import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { documentIn, parseDocument } from '../../src/check/document.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { limits } from '../../src/language/limits.ts';

const anything = z.unknown();
const told = (document: unknown, most?: Parameters<typeof parseDocument>[2]) => {
  const parsed = parseDocument(anything, document, most);
  return 'issues' in parsed ? parsed.issues.map(issueInWords) : [];
};
const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });

describe('a document', () => {
  it('is taken in its form, unless that is known', () => {
    const form = () => z.strictObject({ a: z.string() });
    expect(documentIn('to-check', form, { a: 'x' })).toEqual({ data: { a: 'x' } });
    expect(documentIn('to-check', form, { a: 1 })).toHaveProperty('issues');
    expect(documentIn('held', form, { a: 1 })).toEqual({ data: { a: 1 } });
    expect(documentIn('to-check', form, { a: 'x' }, { values: 1, nesting: 9 })).toHaveProperty('issues');
  });

  it('has so many values at most', () => {
    const values = Array(limits.documentValues - 1).fill(null);
    expect(told(values)).toEqual([]);
    expect(told([...values, 1])).toEqual(['(top): too long: at most 20000 values, found more']);
    expect(told({ a: 1, b: [2] }, { values: 4, nesting: 9 })).toEqual([]);
    expect(told({ a: 1, b: [2, 3, { c: 4 }], d: 5 }, { values: 4, nesting: 9 })).toEqual([
      '(top): too long: at most 4 values, found more',
    ]);
  });

  it('nests so deep at most', () => {
    expect(told(nested(limits.documentNesting))).toEqual([]);
    const at = '/a'.repeat(8);
    expect(told(nested(limits.documentNesting + 1))).toEqual([
      `${at}: too long: at most 32 levels of nesting, and no cycle, found more`,
    ]);
    const cycle: { b: unknown[] } = { b: [] };
    cycle.b.push(1, cycle);
    expect(told(cycle)).toEqual(['/b/1/b/1/b/1/b/1: too long: at most 32 levels of nesting, and no cycle, found more']);
    expect(told({ a: [[]], b: [[]] }, { values: 99, nesting: 2 })).toEqual([
      '/a/0: too long: at most 2 levels of nesting, and no cycle, found more',
    ]);
  });

  it('has no name that would be dropped', () => {
    expect(told(JSON.parse('{ "a": [{ "__proto__": 1, "b": { "__proto__": {} } }] }'))).toEqual([
      '/a/0/__proto__: expected another name, found "__proto__"',
      '/a/0/b/__proto__: expected another name, found "__proto__"',
    ]);
  });
});
