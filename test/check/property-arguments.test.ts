import { describe, expect, it } from 'vitest';
import { toldOfProperty } from './hire-property.ts';

const price = 'hire.price';
const ordered = 'a day, a time, a duration, an amount or a number';
const moving = 'a day, a duration, an amount, a number, or what is true or false; of words say the `order`';
const records = 'expected a list of records';
const number = 'an amount or a number';

describe('the arguments of a property are refused', () => {
  const holds = { property: 'always', holds: 'hire.isMember' };
  const negative = { property: 'never-negative' };
  const most = { property: 'at-most' };
  const moved = { property: 'monotone-in', never: 'falls', of: price };
  const flips = { property: 'flips-exactly-at', holds: 'hire.isMember' };
  const whatever = { property: 'independent-of' };
  const period = { property: 'additive-over-split-periods', of: 'charge' };
  const amount = { property: 'additive-over-split-amounts', of: 'charge' };
  const same = { property: 'unchanged-by' };
  const days = { property: 'no-gap-no-conflict' };

  it.each<[string, object, ...string[]]>([
    ['what is no condition', { ...holds, holds: price }, '/holds: expected a condition, found money'],
    ['what is given and no condition', { ...holds, given: 'asOf' }, '/given: expected a condition, found a date'],
    [
      'a condition of what is not there, once',
      { ...holds, holds: 'hire.isMembr' },
      '/holds: unknown name `hire.isMembr`, did you mean `hire.isMember`?',
    ],
    [
      'both sides of what follows',
      { property: 'implies', if: 'asOf', then: price },
      '/if: expected a condition, found a date',
      '/then: expected a condition, found money',
    ],
    ...['never-both', 'exactly-one-of'].map((property): [string, object, string] => [
      `one of these, of ${property}`,
      { property, these: ['hire.isMember', 'asOf'] },
      '/these/1: expected a condition, found a date',
    ]),
    ['a day that is not negative', { ...negative, of: 'asOf' }, `/of: expected ${number}, found a date`],
    ['a duration that is not negative', { ...negative, of: 'hire.lasts' }, `/of: expected ${number}, found a duration`],
    ['text under a limit', { ...most, of: 'hire.note', limit: price }, `/of: expected ${ordered}, found text`],
    ['a limit of another kind', { ...most, of: price, limit: 'asOf' }, '/limit: expected money, found a date'],
    ['a limit that is no day', { ...most, of: 'asOf', limit: price }, '/limit: expected a date, found money'],
    [
      'a number whose limit is a duration',
      { ...most, of: 'hire.bikes', limit: 'hire.lasts' },
      '/limit: expected a count, found a duration',
    ],
    [
      'text that rises',
      { ...moved, of: 'hire.note', in: 'asOf' },
      `/of: expected ${ordered}, or a condition, found text`,
    ],
    [
      'a fact that moves and is not there',
      { ...moved, in: 'hire.prce' },
      '/in: unknown fact `hire.prce`, did you mean `hire.price`?',
    ],
    ['a time that moves', { ...moved, in: 'hire.at' }, `/in: expected ${moving}, found a time`],
    ['words that move', { ...moved, in: 'hire.note' }, `/in: expected ${moving}, found text`],
    [
      'facts that move together and are of two kinds',
      { ...moved, in: [price, 'asOf'] },
      '/in/1: expected money, found a date',
    ],
    [
      'what moves second and has no order',
      { ...moved, in: [price, 'hire.note'] },
      `/in/1: expected ${moving}, found text`,
    ],
    [
      'facts that move of which the first is not there',
      { ...moved, in: ['hire.prce', 'hire.note'] },
      '/in/0: unknown fact `hire.prce`, did you mean `hire.price`?',
      `/in/1: expected ${moving}, found text`,
    ],
    [
      'a fact in order that is not there',
      { ...moved, in: { fact: 'hire.knd', order: ['town', 'racing'] } },
      '/in/fact: unknown fact `hire.knd`, did you mean `hire.kind`?',
    ],
    [
      'an option in order that is none',
      { ...moved, in: { fact: 'hire.kind', order: ['town', 'races'] } },
      '/in/order/1: unknown option `races`',
    ],
    [
      'a reading in order that is not there',
      { ...moved, in: { reading: 'days-count', order: ['from-next', 'from-first'] } },
      '/in/reading: unknown reading `days-count`, did you mean `days-counted`?',
    ],
    [
      'an option of a reading in order that is none',
      { ...moved, in: { reading: 'days-counted', order: ['from-next', 'from-frst'] } },
      '/in/order/1: unknown option `from-frst`, did you mean `from-first`?',
    ],
    ['words that flip', { ...flips, fact: 'hire.note', upTo: 'hire.note' }, `/fact: expected ${ordered}, found text`],
    [
      'what flips and is no condition',
      { ...flips, fact: 'asOf', holds: price, upTo: 'hire.until' },
      '/holds: expected a condition, found money',
    ],
    ...['upTo', 'before', 'from', 'after'].map((key): [string, object, string] => [
      `a bound ${key} of another kind`,
      { ...flips, fact: 'asOf', [key]: price },
      `/${key}: expected a date, found money`,
    ]),
    [
      'a fact that flips and is not there, whatever its bound',
      { ...flips, fact: 'hire.frm', from: price },
      '/fact: unknown fact `hire.frm`, did you mean `hire.from`?',
    ],
    [
      'what may be whatever it is and is not there',
      { ...whatever, whatever: ['depositt', { reading: 'day-counted' }] },
      '/whatever/0: unknown fact `depositt`, did you mean `deposit`?',
      '/whatever/1: unknown reading `day-counted`, did you mean `days-counted`?',
    ],
    [
      'fields of entries where facts stand by themselves',
      { ...whatever, whatever: ['hire.repairs[].cost'] },
      '/whatever/0: expected a fact by itself, found a field of entries',
    ],
    [
      'a field of entries that is put',
      { ...same, putting: { 'hire.repairs[].cost': price } },
      '/putting/hire.repairs[].cost: expected a fact by itself, found a field of entries',
    ],
    [
      'a field of entries that is carried to one',
      { ...period, until: 'hire.repairs[].to', carrying: { 'hire.repairs[].from': 'asOf' } },
      '/until: expected a fact by itself, found a field of entries',
      '/carrying/hire.repairs[].from: expected a fact by itself, found a field of entries',
    ],
    [
      'a sweep over a field of entries',
      { ...days, over: 'hire.repairs[].from' },
      '/over: expected a fact by itself, found a field of entries',
    ],
    [
      'a list within entries',
      { property: 'order-does-not-matter', list: 'hire.repairs[].parts' },
      '/list: expected a fact by itself, found a field of entries',
    ],
    [
      'entries within entries',
      { ...amount, amount: 'hire.repairs[].parts[].cost' },
      '/amount: unknown fact `hire.repairs[].parts[].cost`, did you mean `hire.repairs[].parts`?',
    ],
    [
      'an order of what is no list',
      { property: 'order-does-not-matter', list: price },
      '/list: expected a list, found money',
    ],
    [
      'an order of what is not there, with what is not there',
      { property: 'order-does-not-matter', list: 'hire.repair', of: 'charg' },
      '/list: unknown fact `hire.repair`, did you mean `hire.repairs`?',
      '/of: unknown name `charg`, did you mean `charge`?',
    ],
    [
      'a period of entries that have none',
      { ...period, list: 'hire.repairs', from: 'what', to: 'cost' },
      '/from: expected a date, found text',
      '/to: expected a date, found money',
    ],
    [
      'a period of a list that is none',
      { ...period, list: 'hire.extras' },
      '/list: unknown fact `hire.extras[].from`, did you mean `hire.rates[].from`?',
      '/list: unknown fact `hire.extras[].to`, did you mean `hire.extras`?',
    ],
    [
      'a period of a field that is not there',
      { ...period, list: 'hire.repairs', to: 'til' },
      '/to: unknown fact `hire.repairs[].til`, did you mean `hire.repairs[].to`?',
    ],
    [
      'a period until what is no day',
      { ...period, until: price, carrying: {} },
      '/until: expected a date, found money',
    ],
    [
      'a sum that is none, over periods',
      {
        ...period,
        of: 'lastDay',
        until: 'hire.until',
        carrying: { 'hire.price': 'asOf', 'hire.frm': 'asOf' },
        within: 'asOf',
      },
      '/carrying/hire.price: expected money, found a date',
      '/carrying/hire.frm: unknown fact `hire.frm`, did you mean `hire.from`?',
      `/of: expected ${number}, found a date`,
      `/within: expected ${number}, found a date`,
    ],
    ['an amount that is none', { ...amount, amount: 'asOf' }, `/amount: expected ${number}, found a date`],
    [
      'a sum that is none, over amounts',
      { ...amount, amount: price, of: 'lastDay' },
      `/of: expected ${number}, found a date`,
    ],
    [
      'an amount that is not there',
      { ...amount, amount: 'hire.repairs[].cots' },
      '/amount: unknown fact `hire.repairs[].cots`, did you mean `hire.repairs[].cost`?',
    ],
    [
      'what is put in the place of facts',
      { ...same, putting: { 'hire.price': 'asOf', asOf: 'hire.frm', 'hire.from': 'asOf' } },
      '/putting/hire.price: expected money, found a date',
      '/putting/asOf: unknown name `hire.frm`, did you mean `hire.from`?',
    ],
    [
      'what is put in the place of an amount or a word of another kind',
      { ...same, putting: { 'hire.price': { percent: '1' }, 'hire.kind': { choice: 'lorry' } } },
      '/putting/hire.price: expected money, found a percentage',
      '/putting/hire.kind: expected one of `town`, `racing`, `cargo`, found one of `lorry`',
    ],
    [
      'an entry of a list of no records',
      { ...same, adding: { to: 'hire.extras', entry: { what: 'hire.note' } } },
      `/adding/to: ${records}, found a list of texts`,
    ],
    ['an entry of no list', { ...same, adding: { to: price, entry: {} } }, `/adding/to: ${records}, found money`],
    [
      'an entry of what is not there, its fields unseen',
      { ...same, adding: { to: 'hire.repair', entry: { wat: 'asOf' } } },
      '/adding/to: unknown fact `hire.repair`, did you mean `hire.repairs`?',
    ],
    [
      'fields of an entry',
      { ...same, adding: { to: 'hire.repairs', entry: { cost: 'asOf', wat: 'asOf' } } },
      '/adding/entry/cost: expected money, found a date',
      '/adding/entry/wat: unknown fact `hire.repairs[].wat`, did you mean `hire.repairs[].what`?',
    ],
    [
      'a sweep over what is no day, and what holds on it',
      { ...days, over: price, these: ['hire.isMember', 'asOf'] },
      '/over: expected a date, found money',
      '/these/1: expected a condition, found a date',
    ],
    [
      'values that are none',
      { property: 'decided-when-all-given', values: ['charge', 'lastDy'] },
      '/values/1: unknown value `lastDy`, did you mean `lastDay`?',
    ],
  ])('%s', (_, filled, ...lines) => {
    expect(toldOfProperty(filled)).toEqual(lines);
  });
});
