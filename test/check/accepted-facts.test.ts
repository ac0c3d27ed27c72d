import { expect, it } from 'vitest';
import type * as z from 'zod';
import { parseForm } from '../../src/check/form.ts';
import { factsOfSchema } from '../../src/check/schema.ts';
import { date, entity, entry, listOf, text } from '../../src/facts.ts';
import { limits } from '../../src/language/limits.ts';

const schema = entity({
  asOf: date(),
  hire: entity({ note: text(), extras: listOf(text(), 20_000), repairs: listOf(entry({ parts: listOf(text()) })) }),
  deposit: entity({ note: text() }).nullable(),
});
const made = factsOfSchema(schema, (of, content) => parseForm(of as z.ZodType, content));
if ('issues' in made) throw new Error('no schema');
/** What is taken by its path; `null` where it is left to the schema. */
const taken = (given: unknown) => {
  const facts = made.accept(given);
  return facts === null ? null : Object.fromEntries(facts);
};

class Hire {
  readonly note = 'x';
}
const note = { 'hire.note': 'x' };
it.each<[string, unknown, object | null]>([
  ['nothing', {}, {}],
  ['what is left open', { asOf: undefined, hire: { note: undefined }, other: undefined }, {}],
  ['an object without a prototype', Object.assign(Object.create(null), { hire: { note: 'x' } }), note],
  ['one within', { hire: Object.assign(Object.create(null), { note: 'x' }) }, note],
  ['an entity that may be none', { deposit: null }, { deposit: null }],
  ['the same with facts', { deposit: { note: 'x' } }, { deposit: true, 'deposit.note': 'x' }],
  ['an entity that may not be none', { hire: null }, null],
  ['an instance of a class', { hire: new Hire() }, null],
  ['a list for an entity', { hire: [] }, null],
  ['text for an entity', { hire: 'x' }, null],
  ['a list', [], null],
  ['none', null, null],
  ['a function', () => 1, null],
  ['what is no fact', { hire: { note: 'x', more: 1 } }, null],
  ['an entity that is none', { other: {} }, null],
  ['no list', { hire: { extras: { length: 0 } } }, null],
  ['an entry that is none', { hire: { repairs: [null] } }, null],
  ['as many entries as there may be', { hire: { extras: Array(3).fill('x') } }, { 'hire.extras': ['x', 'x', 'x'] }],
  ['more entries than there may be of anything', { hire: { extras: Array(limits.listEntries + 1).fill('x') } }, null],
  [
    'what throws',
    {
      get asOf() {
        throw new Error('no');
      },
    },
    null,
  ],
])('of %s', (_, given, facts) => {
  expect(taken(given)).toEqual(facts);
});

it('lists and objects are counted for each that is given, by itself', () => {
  const repairs = Array(limits.listEntries).fill({ parts: [] });
  for (let times = 0; times < limits.parts / (2 * limits.listEntries) + 1; times += 1)
    expect(taken({ hire: { repairs } })).not.toBeNull();
  expect(taken({ hire: { extras: Array(limits.listEntries).fill('x') } })).not.toBeNull();
});
