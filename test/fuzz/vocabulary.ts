import type { Random } from '../soundness/random.ts';
import { type Json, placesIn } from './json-tree.ts';

/** What a mutation may put somewhere: what was seen under each key of good inputs, and what is odd anywhere. */
export interface Vocabulary {
  readonly keys: readonly string[];
  readonly valuesAt: (key: string) => readonly Json[];
}

const mostAtKey = 60;

export function vocabularyOf(inputs: readonly Json[]): Vocabulary {
  const byKey = new Map<string, Map<string, Json>>();
  for (const { holder, key, value } of inputs.flatMap(placesIn)) {
    const name = Array.isArray(holder) ? '[]' : key;
    const values = byKey.get(name) ?? new Map<string, Json>();
    byKey.set(name, values);
    if (values.size < mostAtKey) values.set(JSON.stringify(value), value);
  }
  const values = new Map([...byKey].map(([key, known]) => [key, [...known.values()]]));
  return { keys: [...byKey.keys()].filter((key) => key !== '[]'), valuesAt: (key) => values.get(key) ?? [] };
}

const oddKeys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  'x',
  '0',
  'matters',
  'a.b',
  'a/b~c',
];

const oddValues: readonly Json[] = [
  null,
  true,
  false,
  ...[0, -0, 1, -1, 0.5, 60, 999_999_999_999, 2 ** 53, -(2 ** 53), 1e308, 5e-324],
  ...['', ' ', 'x', '0', '-0', '-1', '0.00', '1e9', 'NaN', '999999999999.999999999999', '0.000000000001'],
  ...['1900-01-01', '2199-12-31', '1899-12-31', '2200-01-01', '2024-02-29', '2025-02-29', '2025-12-25', '0000-01-01'],
  ...['1900-01-01T00:00:00Z', '2199-12-31T23:59:59Z', '2025-03-30T01:30:00+01:00', '2025-10-26T01:30:00Z'],
  ...['00:00', '23:59', '24:00', '12:60', '__proto__', 'constructor', 'toString', 'asOf', '/', '~', '\u0000', '\ud800'],
  ...['\u2028', '\u202e', '\u00a3', 'e\u0301', '\ufeff'],
  [],
  {},
  [null],
  [[]],
];

export const oddKey = (random: Random, { keys }: Vocabulary): string =>
  keys.length === 0 || random.chance(0.2) ? random.pick(oddKeys) : random.pick(keys);

/** Mostly what was seen under that key, else what was seen under some other, or what is odd. */
export function anyValue(random: Random, vocabulary: Vocabulary, key: string): Json {
  const known = vocabulary.valuesAt(key);
  if (known.length > 0 && random.chance(0.6)) return random.pick(known);
  if (vocabulary.keys.length === 0 || random.chance(0.5)) return random.pick(oddValues);
  return random.pick(vocabulary.valuesAt(random.pick(vocabulary.keys)));
}
