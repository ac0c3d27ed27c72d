import { expect, it } from 'vitest';
import { date, entity, entry, listOf, money, text } from '../../src/facts.ts';
import { loadPolicy } from '../../src/index.ts';
import { refused } from './refused.ts';

const address = entry({ street: text(), moved: date().exactOptional(), rooms: listOf(entry({ rent: money() })) });
const schema = entity({ address, home: entity({ address, former: listOf(address) }) });
const rule = {
  decision: 'moves',
  question: 'Has anybody moved?',
  clauses: ['C1'],
  parameters: {},
  terms: { there: { means: 'there is a street', is: [['address.street', 'is', 'home.address.street'], 'is', true] } },
  rules: [
    {
      name: 'same',
      conditions: { all: [{ fact: 'there', operator: 'is', value: true }] },
      event: { type: 'same', params: { clause: 'C1', because: 'they live there' } },
    },
  ],
  otherwise: { type: 'other', params: { clause: 'C1', because: 'they do not' } },
  values: {},
  effects: { same: [], other: [] },
  examples: [{ name: 'nothing', facts: {}, expect: { outcome: null } }],
};
const policy = loadPolicy(
  { version: '1', inForceFrom: '2025-01-01', clauses: [{ id: 'C1', title: 'moving' }], rules: { moves: rule } },
  schema,
);
const good = { street: 'Elm', rooms: [{ rent: '1.00' }] };

it.each<[string, object, ...string[]]>([
  [
    'a misspelt field of a record',
    { address: { ...good, stret: 'Elm' } },
    '/address/stret: unknown fact `stret`, did you mean `street`?',
  ],
  [
    'a misspelt field in place of the field',
    { address: { stret: 'Elm', rooms: [] } },
    '/address/stret: unknown fact `stret`, did you mean `street`?',
    '/address/street: `street` is missing, give text of 1 to 1000 characters',
  ],
  [
    'one of a record of an entity',
    { home: { address: { ...good, movd: '2025-01-01' } } },
    '/home/address/movd: unknown fact `movd`, did you mean `moved`?',
  ],
  [
    'one in a list of a record',
    { address: { ...good, rooms: [{ rent: '1.00', ren: '2.00' }] } },
    '/address/rooms/0/ren: unknown fact `ren`, did you mean `rent`?',
  ],
  [
    'one in a record of a list',
    { home: { former: [{ ...good, rooms: [{ rent: '1.00', ren: 1 }] }] } },
    '/home/former/0/rooms/0/ren: unknown fact `ren`, did you mean `rent`?',
  ],
  [
    'a map for a record',
    { address: new Map() },
    '/address: expected an object, found an object of another kind',
    '/address/street: `street` is missing, give text of 1 to 1000 characters',
    '/address/rooms: `rooms` is missing, give a list of at most 10000 entries',
  ],
  [
    '`__proto__`',
    { address: JSON.parse('{"street":"Elm","rooms":[],"__proto__":1}') },
    '/address/__proto__: unknown fact `__proto__`',
  ],
])('%s is refused with its place', async (_, facts, ...lines) => {
  expect(await refused(() => policy.evaluate('moves', facts as never))).toEqual(lines);
});

it('a record as it should be is answered', () => {
  const facts = { address: good, home: { address: good } };
  expect(policy.evaluate('moves', facts as never).outcome).toBe('same');
});
