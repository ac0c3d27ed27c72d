import { describe, expect, it } from 'vitest';
import {
  assess,
  assessWithEngine,
  compareReadings,
  evaluate,
  evaluateWithEngine,
  presetReadings,
  toEngine,
} from '../../src/index.ts';
import { refused } from './refused.ts';

type Work = (facts: object, options: object) => unknown;

/** Everything that answers a question, on facts and options. */
const asked: Readonly<Record<string, Work>> = {
  evaluate: (facts, options) => evaluate('invoice-dispute', facts, options),
  evaluateWithEngine: (facts, options) => evaluateWithEngine('invoice-dispute', facts, options),
  assess: (facts, options) => assess(facts, options),
  assessWithEngine: (facts, options) => assessWithEngine(facts, options),
  compareReadings: (facts, options) => compareReadings('invoice-dispute', facts, options),
  presetReadings: (facts, options) => presetReadings('invoice-dispute', facts, 'customer', options),
  toEngine: async (_, options) =>
    (await (await toEngine('collection-date', options)).run({ 'invoice.dueDate': '2025-12-25' })).events,
};

const facts = () => ({
  asOf: '2025-04-09',
  invoice: { date: '2025-03-09', amount: '80.00' },
  payments: [{ date: '2025-03-20', amount: '10.00' }],
  dispute: null,
});
const options = () => ({
  readings: { 'last-day-not-working': 'rolls-forward' },
  tables: { bankHolidays: { calendars: { 'england-and-wales': ['2025-04-08'] } } },
});

/** Changes everything within: text becomes other text, lists and objects are emptied. */
function spoil(given: object): void {
  for (const [key, part] of Object.entries(given)) {
    if (typeof part === 'object' && part !== null) spoil(part);
    (given as Record<string, unknown>)[key] = 'spoilt';
  }
}

describe.each(Object.entries(asked))('%s', (name, work) => {
  const known = /^(evaluate|assess)/.test(name) ? '`readings`, `tables`, `reasons`, `inForce`' : '`readings`, `tables`';

  it('answers what was given when it was asked, whatever becomes of it meanwhile', async () => {
    const untouched = JSON.stringify(await work(facts(), options()));
    const given = [facts(), options()] as const;
    const pending = work(...given);
    spoil(given[0]);
    spoil(given[1]);
    expect(JSON.stringify(await pending)).toBe(untouched);
  });

  it('reads each part of what is given once', async () => {
    const plain = JSON.stringify(await work(facts(), options()));
    const read = new Set<string>();
    const once = <T extends object>(of: T): T =>
      new Proxy(of, {
        get(target, key) {
          const part = Reflect.get(target, key);
          return typeof part === 'object' && part !== null ? once(part) : part;
        },
        getOwnPropertyDescriptor(target, key) {
          read.add(String(key));
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
      });
    let asks = 0;
    const turning = Object.defineProperty({}, 'last-day-not-working', {
      enumerable: true,
      get: () => (asks++ === 0 ? 'rolls-forward' : 'no option at all'),
    });
    expect(JSON.stringify(await work(once(facts()), once({ ...options(), readings: turning })))).toBe(plain);
    expect(asks).toBe(1);
    expect(read.size).toBeGreaterThan(0);
  });

  it('counts nothing that comes through a prototype', async () => {
    expect(await refused(() => work(facts(), Object.create(options())))).toEqual([
      `(top): expected an object of options (${known}), or nothing, found an object of another kind`,
    ]);
  });

  const throws = () => {
    throw new Error('out of the blue');
  };
  const unreadable = 'expected plain data, as JSON has it, found what throws when it is read';
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  it.each<[string, object, string]>([
    ['a getter that throws', Object.defineProperty({}, 'readings', { enumerable: true, get: throws }), '/readings'],
    ['a proxy that throws', new Proxy({}, { ownKeys: throws }), '(top)'],
    ['a proxy that is revoked', { readings: revoked() }, '/readings'],
  ])('refuses %s with its place', async (_, hostile, at) => {
    expect(await refused(() => work(facts(), hostile))).toEqual([`${at}: ${unreadable}`]);
  });

  it('refuses options without end', async () => {
    const endless: object = new Proxy({}, { ownKeys: () => ['a'], get: () => endless, getOwnPropertyDescriptor });
    const cycle: Record<string, unknown> = {};
    cycle.readings = cycle;
    const [, [ofCycle]] = await Promise.all([
      expect(refused(() => work(facts(), endless))).resolves.toHaveLength(1),
      refused(() => work(facts(), cycle)),
    ]);
    expect(ofCycle).toBe('/readings/readings: unknown reading `readings`');
  });
});

const getOwnPropertyDescriptor = () => ({ value: 1, enumerable: true, configurable: true });
