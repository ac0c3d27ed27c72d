import { describe, expect, it } from 'vitest';
import { copied } from '../../src/check/copied.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { limits } from '../../src/language/limits.ts';

const dataOf = (...given: Parameters<typeof copied>): unknown => {
  const copy = copied(...given);
  if ('issues' in copy) throw new Error(copy.issues.map(issueInWords).join('\n'));
  return copy.data;
};
const told = (given: unknown) => {
  const copy = copied(given);
  return 'issues' in copy ? copy.issues.map(issueInWords) : [];
};
/** So many lists within one another. */
const nested = (levels: number): unknown => (levels === 0 ? 'core' : [nested(levels - 1)]);

describe('a copy', () => {
  it('has all that was given, and none of it', () => {
    const given = { a: [1, null, { b: 'x' }], c: undefined, d: true };
    const copy = dataOf(given) as typeof given;
    expect(copy).toEqual(given);
    expect(Object.keys(copy)).toEqual(['a', 'c', 'd']);
    given.a.push(2);
    expect(copy.a).toHaveLength(3);
  });

  it('may leave out what is `undefined`', () => {
    const data = dataOf({ a: undefined, b: [undefined], c: { d: undefined } }, Number.POSITIVE_INFINITY, 'dropped');
    expect(data).toEqual({ b: [undefined], c: {} });
    expect(Object.keys(data as object)).toEqual(['b', 'c']);
  });

  it('reads each part once', () => {
    let reads = 0;
    const given = {
      get day() {
        reads += 1;
        return `2025-03-0${reads}`;
      },
    };
    const copy = dataOf(given) as typeof given;
    expect([copy.day, copy.day, reads]).toEqual(['2025-03-01', '2025-03-01', 1]);
  });

  it('has no names through a prototype, nor numbers for objects', () => {
    const copy = dataOf({ length: {}, a: 1 }) as { length: object };
    expect([Reflect.has(copy, 'toString'), Reflect.has(copy.length, 'constructor')]).toEqual([false, false]);
    expect(Number(copy.length)).toBeNaN();
  });

  it('hands on what lies below so many levels', () => {
    const deep = { e: 1 };
    const given = { a: { b: deep } };
    const copy = dataOf(given, 2) as typeof given;
    expect(copy).toEqual(given);
    expect(copy.a).not.toBe(given.a);
    expect(copy.a.b).toBe(deep);
    expect(dataOf(given, 0)).toBe(given);
  });

  it('has something else in the place of what is no data, or lies too deep', () => {
    const [map, date] = dataOf([new Map([[1, 2]]), new Date(0)]) as object[];
    expect(map).toBe(date);
    expect(Object.keys(map as object)).toEqual([]);
    let inner = dataOf(nested(limits.nesting + 1));
    for (let level = 0; level < limits.nesting; level += 1) inner = (inner as unknown[])[0];
    expect(inner).toBe(map);
    let core = dataOf(nested(limits.nesting));
    for (let level = 0; level < limits.nesting; level += 1) core = (core as unknown[])[0];
    expect(core).toBe('core');
  });

  it('is of so much at most', () => {
    const empty: unknown[] = [];
    expect(told(Array(limits.parts - 1).fill(empty))).toEqual([]);
    expect(told({ a: Array(limits.parts - 1).fill(empty) })).toEqual([
      `/a/${limits.parts - 2}: too long: at most 250000 lists and objects in all, found more`,
    ]);
    expect(told({ a: { b: Array(limits.entries + 1) } })).toEqual([
      '/a/b: too long: at most 1000000 entries, found 1000001',
    ]);
  });

  it('of what throws is refused, where it does', () => {
    const given = {
      a: [
        1,
        {
          get b() {
            throw new Error('no');
          },
        },
      ],
    };
    expect(told(given)).toEqual(['/a/1/b: expected plain data, as JSON has it, found what throws when it is read']);
  });
});
