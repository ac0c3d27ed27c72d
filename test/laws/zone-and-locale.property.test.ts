import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { contract } from '../rules/contract.ts';
import { type Account, accountOf, decisions } from './accounts.ts';

const own = process.env.TZ;
afterAll(() => setZone(own));

function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
}

/** What a process in another place would say: each is replaced by one that gives away whether it was asked. */
const localNames: readonly (readonly [of: object, names: readonly string[]])[] = [
  [
    Date.prototype,
    [
      'toLocaleDateString',
      'toLocaleString',
      'toLocaleTimeString',
      'toString',
      'getHours',
      'getDate',
      'getDay',
      'getTimezoneOffset',
    ],
  ],
  [Number.prototype, ['toLocaleString']],
  [String.prototype, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
  [Array.prototype, ['toLocaleString']],
];

/** Runs work where whatever asks for the zone or the locale of the process throws. */
function nowhere<T>(work: () => T): T {
  const kept = localNames.flatMap(([of, names]) =>
    names.map((name) => [of, name, Object.getOwnPropertyDescriptor(of, name) as PropertyDescriptor] as const),
  );
  for (const [of, name, before] of kept)
    Object.defineProperty(of, name, {
      ...before,
      value: () => {
        throw new Error(`${name} was asked`);
      },
    });
  try {
    return work();
  } finally {
    for (const [of, name, before] of kept) Object.defineProperty(of, name, before);
  }
}

const answered = (decision: string, facts: Account) => JSON.stringify(contract.evaluate(decision, facts as never));

describe('the zone and the locale of the process', () => {
  test.each(decisions)('P02 change no answer: %s', (decision) => {
    fc.assert(
      fc.property(accountOf(decision), (facts) => {
        setZone('UTC');
        const told = nowhere(() => answered(decision, facts));
        for (const zone of ['Europe/London', 'Pacific/Kiritimati', 'Etc/GMT+12']) {
          setZone(zone);
          expect(answered(decision, facts)).toBe(told);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('are noticed where something asks for them', () => {
    expect(() => nowhere(() => 'a'.localeCompare('b'))).toThrow('localeCompare was asked');
    expect('a'.localeCompare('b')).toBe(-1);
  });
});
