import { expect, test } from 'vitest';
import clauses from '../../rules/clauses.json' with { type: 'json' };

const ids = clauses.map((clause) => clause.id);

/** The place of a clause in its document: its document, its numbers, then its paragraph, bullet and letter. */
function place(id: string): readonly (string | number)[] {
  const [, document = '', numbers = '', limb = '', , part = '', letter = ''] =
    /^([CS])([\d.]+)([ab]?)(\/([pb]\d+)([a-d]?))?$/.exec(id) ?? [];
  return [document, ...numbers.split('.').map(Number), limb, part, letter];
}

test('there are 99 clauses, 31 of the Code and 68 of the Schedule, each once', () => {
  expect(ids).toHaveLength(99);
  expect(new Set(ids).size).toBe(99);
  expect(ids.filter((id) => id.startsWith('C'))).toHaveLength(31);
  expect(ids.filter((id) => id.startsWith('S'))).toHaveLength(68);
});

test('every id says its place, and numbered clauses stand in the order of the documents', () => {
  expect(ids.filter((id) => place(id)[0] === '')).toEqual([]);
  expect(ids.findIndex((id) => id.startsWith('S'))).toBe(31);
  expect(ids.lastIndexOf('C10')).toBe(30);
  for (const [i, id] of ids.entries()) {
    const before = ids[i - 1];
    if (before !== undefined && before[0] === id[0])
      expect([before, id, inOrder(numbers(before), numbers(id))]).toEqual([before, id, true]);
  }
});

test('the paragraphs and bullets of the last section stand as printed', () => {
  expect(ids.filter((id) => id.startsWith('S8'))).toEqual([
    'S8/p1',
    'S8/b1',
    'S8/b2',
    'S8/b3',
    'S8/b4',
    'S8/p2',
    'S8/p3',
    'S8/p4',
    'S8/p5',
  ]);
});

test('a title is short, its own, and does not end in a full stop', () => {
  for (const { id, title } of clauses) {
    expect(title.split(' ').length, id).toBeLessThanOrEqual(12);
    expect(title, id).not.toMatch(/\.$/);
  }
  expect(new Set(clauses.map((clause) => clause.title)).size).toBe(99);
});

test('kinds are those of the ledger, so many of each', () => {
  const count = (kind: string) => clauses.filter((clause) => clause.kind === kind).length;
  expect(['rule', 'info', 'duty', 'power', 'const', 'def'].map((kind) => [kind, count(kind)])).toEqual([
    ['rule', 35],
    ['info', 28],
    ['duty', 16],
    ['power', 15],
    ['const', 5],
    ['def', 0],
  ]);
});

const numbers = (id: string) => place(id).filter((part) => typeof part === 'number');

/** Whether the numbers of a clause do not come before those of the clause above it; parts of one clause are equal. */
function inOrder(before: readonly number[], after: readonly number[]): boolean {
  const i = before.findIndex((number, at) => number !== after[at]);
  return i === -1 || (after[i] ?? -1) > (before[i] ?? -1);
}
