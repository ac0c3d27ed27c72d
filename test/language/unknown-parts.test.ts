import { describe, expect, test } from 'vitest';
import { fieldOf } from '../../src/language/run-time/field-of.ts';
import { keptOf } from '../../src/language/run-time/kept-of.ts';
import { parameterOn } from '../../src/language/run-time/parameter-value.ts';
import { EITHER } from '../../src/language/run-time/truth.ts';
import { type Days, UNKNOWN, Unknown, type Value } from '../../src/language/run-time/value.ts';

const oneOf = (...may: Value[]) => new Unknown(null, may);
const between = (from: string, to: string, may: readonly Value[] | null = null) =>
  new Unknown(null, may, { from, to } satisfies Days);

describe('a field of a record that is not known', () => {
  test.each<[string, Value, Value]>([
    [
      'is one of those of the records',
      oneOf({ day: '2025-01-01' }, { day: '2025-02-01' }),
      oneOf('2025-01-01', '2025-02-01'),
    ],
    ['is known where all have the same', oneOf({ day: 'same', of: 1 }, { day: 'same', of: 2 }), 'same'],
    ['is none where the record may only be none', oneOf({ day: null }, null), null],
    ['is known although another is not', { day: '2025-01-01', of: UNKNOWN }, '2025-01-01'],
    ['is anything of anything', UNKNOWN, UNKNOWN],
    ['is that of each of a list', [{ day: EITHER }, { day: true }], [EITHER, true]],
  ])('%s', (_, record, expected) => expect(fieldOf(record, 'day')).toEqual(expected));
});

describe('a dated parameter on a day that is not known', () => {
  const dated = {
    on: 'day',
    steps: [
      { from: '2025-01-01', value: 1 },
      { from: '2025-02-01', value: 2 },
      { from: '2025-03-01', value: 2 },
    ],
  };
  test.each<[string, Value, Value]>([
    ['between two of one step', between('2025-01-01', '2025-01-31'), 1],
    ['between two of several', between('2025-01-31', '2025-04-01'), oneOf(1, 2)],
    ['from the day on which a step begins', between('2025-02-01', '2025-04-01'), 2],
    ['before the first and after', between('2024-12-31', '2025-01-01'), oneOf(null, 1)],
    ['or none', between('2025-01-02', '2025-01-03', [null]), oneOf(1, null)],
    ['one of two', oneOf('2025-01-01', '2025-04-01'), oneOf(1, 2)],
    ['any at all', UNKNOWN, UNKNOWN],
  ])('%s', (_, day, expected) => expect(parameterOn(dated, day)).toEqual(expected));
});

describe('entries of which it is not known whether they are kept', () => {
  const kept = (...held: Value[]) =>
    keptOf(
      held.map((held, index) => ({ held, index })),
      ({ held }) => held,
      ({ index }) => index,
    );
  test.each<[string, Value, Value]>([
    ['the list is with them or without', kept(true, EITHER), oneOf([0, 1], [0])],
    ['what may only be none or false is not kept', kept(true, oneOf(null, false)), [0]],
    ['too many leave the list open', kept(...Array.from({ length: 9 }, () => EITHER)), UNKNOWN],
    ['all known', kept(true, false, null, true), [0, 3]],
  ])('%s', (_, list, expected) => expect(list).toEqual(expected));
});
