import { describe, expect, it } from 'vitest';
import { entryIssues } from '../../src/check/entries.ts';
import type { Type } from '../../src/language/model/type.ts';

const tool: Type = {
  record: { name: 'text', parts: { list: { record: { price: 'money' } } }, maker: { record: { town: 'text' } } },
};
const place = ['loan', 'tools'];

class Tool {
  readonly name = 'saw';
}

describe('entries of lists and fields of records', () => {
  it.each<[what: string, content: unknown, type: Type, ...issues: object[]]>([
    ['are there', [{ name: 'saw', parts: [{ price: '1.00' }], maker: { town: 'Ely' } }, {}], { list: tool }],
    ['are not asked of what is no list', { name: 'saw' }, { list: tool }],
    ['are not asked of a list of days', [{ on: 1 }], { list: 'date' }],
    ['are not asked of a list of lists', [[{ on: 1 }]], { list: { list: 'date' } }],
    ['are not asked of a choice', { on: 1 }, { choice: ['fax'] }],
    ['are not asked of none', null, tool],
    ['are not asked of text', ['saw', null, ['name']], { list: tool }],
    [
      'are called otherwise',
      [{ name: 'saw' }, { nme: 'saw', colour: 'red' }],
      { list: tool },
      { code: 'unknown-path', at: '/loan/tools/1/nme', name: 'nme', nearest: 'name' },
      { code: 'unknown-path', at: '/loan/tools/1/colour', name: 'colour' },
    ],
    [
      'are called otherwise within others',
      { parts: [{ prize: '1.00' }], maker: { twon: 'Ely', city: 'Ely' } },
      tool,
      { code: 'unknown-path', at: '/loan/tools/parts/0/prize', name: 'prize', nearest: 'price' },
      { code: 'unknown-path', at: '/loan/tools/maker/twon', name: 'twon' },
      { code: 'unknown-path', at: '/loan/tools/maker/city', name: 'city' },
    ],
    [
      'are called what any object has',
      [{ constructor: 1 }],
      { list: tool },
      { code: 'unknown-path', at: '/loan/tools/0/constructor', name: 'constructor' },
    ],
    [
      'are of a class of their own',
      [new Map(), new Tool()],
      { list: tool },
      { code: 'wrong-type', at: '/loan/tools/0', expected: 'an object', found: 'an object of another kind' },
      { code: 'wrong-type', at: '/loan/tools/1', expected: 'an object', found: 'an object of another kind' },
    ],
    ['are as many as a list may have', Array.from({ length: 10_000 }, () => null), { list: tool }],
    [
      'are more than a list may have, whatever else they are',
      Array.from({ length: 10_001 }, () => ({ nme: 1 })),
      { list: 'date' },
      { code: 'too-long', at: '/loan/tools', expected: '10000 entries', found: '10001' },
    ],
  ])('%s', (_, content, type, ...issues) => {
    expect(entryIssues(content, type, place)).toEqual(issues);
  });
});
