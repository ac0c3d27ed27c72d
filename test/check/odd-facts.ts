import * as fc from 'fast-check';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';

const { factsFor } = arbitrariesOf(contract);
/** Facts of any decision, some of them left out. */
export const anyFacts = fc
  .constantFrom(...contract.decisions)
  .chain((decision) => factsFor(decision, { unknown: 0.2 }));

const texts = [
  ...[
    '',
    ' ',
    '0',
    '-0',
    '00',
    '0.0',
    '-0.10',
    '1.',
    '.5',
    '1e3',
    '12.34',
    '12.345',
    '-1.00',
    '+1',
    '10000000',
    '0.01',
  ],
  ...['999999999999.99', '1000000000000.00', '0.000000000001', '0.0000000000001', '0.00000005', '1.50000000', '١.00'],
  ...['2025-02-29', '2024-02-29', '2025-02-30', '1899-12-31', '2199-12-31', '2200-01-01', '2025-1-01', '2025-01-0a'],
  ...['P1M', 'P0M', 'P18M', 'P101Y', '24:00', '25:00', '2025-03-10T18:30:00Z', '2025-03-10T18:30:00', '2025-03-10\n'],
  ...['01632 960123', '+44 (0)1632 960-123', '0', '999', 'letter', 'x'.repeat(1001), '\u00a0', 'none', 'true'],
];
const proxied = (of: object): object => new Proxy(of, {});
class Odd {
  readonly date = '2025-03-10';
}
/** What should stand nowhere, or hardly anywhere. */
export const odd = fc.oneof(
  fc.constantFrom<unknown>(...texts),
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    0,
    -0,
    1,
    -1,
    0.5,
    Number.NaN,
    2 ** 53,
    1n,
    Symbol('s'),
    () => 1,
  ),
  fc
    .constantFrom<() => unknown>(
      () => ({}),
      () => [],
      () => [null],
      () => [[]],
      () => new Date(0),
      () => new Map([['date', '2025-03-10']]),
      () => new Odd(),
      () => new String('2025-03-10'),
      () => Object.create({ date: '2025-03-10' }),
      () => Object.create(null),
      () => Object.setPrototypeOf([], Object.prototype),
      () => Object.assign([], { date: '2025-03-10' }),
      () => Array(3),
      () => Object.defineProperty({}, 'date', { value: '2025-03-10' }),
      () => JSON.parse('{ "__proto__": { "date": "2025-03-10" } }'),
      () => ({ constructor: 1 }),
      () => ({
        get date() {
          throw new Error('out of the blue');
        },
      }),
      () => proxied([]),
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('out of the blue');
            },
          },
        ),
    )
    .map((made) => made()),
);

/** The same with something odd put anywhere in them, an entry twice, a name that is none, or a part left out. */
export function mutatedOf(facts: fc.Arbitrary<object>): fc.Arbitrary<Record<string, unknown>> {
  return fc.tuple(facts, fc.array(fc.tuple(fc.nat(), fc.nat(5), odd), { maxLength: 3 })).map(([given, changes]) => {
    const copy = structuredClone(given) as Record<string, unknown>;
    const places = placesIn(copy);
    for (const [at, how, content] of changes) {
      const [of, key] = places[at % Math.max(1, places.length)] ?? [copy, 'asOf'];
      if (how === 0) delete of[key];
      else if (how === 1) of[at % 3 === 0 ? 'operator' : `${key}x`] = content;
      else if (how === 2) of[key] = [of[key], of[key]];
      else if (how === 3 && Array.isArray(of[key])) of[key] = Array(2).fill((of[key] as unknown[])[0]);
      else if (how === 4 && typeof of[key] === 'object' && of[key] !== null) of[key] = proxied(of[key]);
      else of[key] = content;
    }
    return copy;
  });
}

export const mutated = mutatedOf(anyFacts);

function placesIn(of: object): [Record<string, unknown>, string][] {
  return Object.keys(of).flatMap((key): [Record<string, unknown>, string][] => {
    const part = (of as Record<string, unknown>)[key];
    const here: [Record<string, unknown>, string] = [of as Record<string, unknown>, key];
    return typeof part === 'object' && part !== null ? [here, ...placesIn(part)] : [here];
  });
}
