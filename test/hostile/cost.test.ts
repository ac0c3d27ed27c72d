import { describe, expect, it } from 'vitest';
import { assess, compareReadings, evaluate, evaluateWithEngine, explain, presetReadings } from '../../src/index.ts';
import { contract } from '../rules/contract.ts';
import { alternating, given, nested, pack, row } from './packs.ts';
import { refused } from './refused.ts';

/** Far above what any of these takes: what explodes takes for ever. */
const soon = 30_000;

const exact = 'decimal-10dp';
const doubled = (t: string) => [{ list: [t, t] }, 'allTogether'];
const squared = (t: string) => [t, 'times', t];
const chosen = (t: unknown) => ({ when: 'b', then: t, else: 'x' });
/** The sum of something for each item, plus one. */
const summed = (as: string, inner: unknown) => [[{ each: 'items', as, is: inner }, 'sumOf'], 'plus', 'x'];
const oneTerm = (is: unknown) => ({
  terms: { it: { means: 'it', is } },
  values: { it: { means: 'it', shown: exact } },
});
const consulting = (length: number) =>
  Object.fromEntries(
    Array.from({ length }, (_, at) => [
      `d${at}`,
      oneTerm(at + 1 === length ? 'x' : { decision: `d${at + 1}`, value: 'it' }),
    ]),
  );
/** Words, each of which uses the one before it twice. */
const wordsOf = (length: number, first: unknown = ['a', 'plus', 'a']) =>
  Array.from({ length }, (_, at) => ({
    word: `w${at}`,
    takes: { a: 'decimal' },
    gives: 'decimal',
    english: `w${at} of {a}`,
    is: at === 0 ? first : [['a', `w${at - 1}`], 'plus', ['a', `w${at - 1}`]],
    examples: ['0', '0.0'].map((nil) => [{ decimal: nil }, { decimal: '0' }]),
  }));
const everyDay = ['on', 'recurring', 'until', { every: { days: 1 } }];

describe('small rule packs that would explode are answered or refused soon', () => {
  it.each<[string, () => ReturnType<typeof pack>, string]>([
    ['twenty-two doublings of a list', () => pack({ d: row(22, 'items', doubled) }), '`allTogether` leads outside'],
    ['sixty squares', () => pack({ d: row(60, 'x', squared, exact) }), '`times` leads outside'],
    [
      'sixty squares of little',
      () => pack({ d: row(60, { decimal: '0.1' }, squared, exact) }),
      '`times` leads outside',
    ],
    ['sixty doublings', () => pack({ d: row(60, 'x', (t) => [t, 'plus', t], exact) }), 'answered'],
    [
      'thirty doublings of a record',
      () => pack({ d: row(30, { record: { a: 'x', b: 'x' } }, (t) => ({ record: { a: t, b: t } })) }),
      'at most 1000 fields and entries in one type',
    ],
    ['ninety-nine terms in a row', () => pack({ d: row(99, 'x', chosen, exact) }), 'answered'],
    ['a hundred and one', () => pack({ d: row(101, 'x', chosen, exact) }), 'at most 100 names that read one another'],
    [
      'four hundred `when` within one another',
      () => pack({ d: oneTerm(nested(400, 'x', chosen)) }),
      'at most 32 levels of nesting',
    ],
    ['two thousand rules', () => pack({ d: alternating(2000) }), 'at most 20000 values'],
    [
      'a hundred and one rules in a row',
      () => pack({ d: alternating(101) }),
      'at most 100 names that read one another',
    ],
    [
      'sums of sums of sums',
      () => pack({ d: oneTerm(summed('one', summed('two', summed('three', 'x')))) }),
      '1500000 steps',
    ],
    [
      'every day of three hundred years, for each of a hundred items',
      () =>
        pack({
          d: oneTerm([
            { each: 'items', as: 'item', is: [[{ each: everyDay, as: 'day', is: 'x' }, 'sumOf'], 'plus', 'x'] },
            'sumOf',
          ]),
        }),
      '1500000 steps',
    ],
    ['twenty decisions in a row', () => pack(consulting(20)), 'answered'],
    ['twenty-one', () => pack(consulting(21)), 'at most 20 decisions that consult one another in a row'],
    [
      'twenty decisions of ninety terms each, the last of them checked first',
      () => {
        const of = (at: number) => (at === 19 ? 'x' : { decision: `d${at + 1}`, value: 'last' });
        return pack(
          Object.fromEntries(
            Array.from({ length: 20 }, (_, at) => [
              `d${at}`,
              row(90, of(at), (t) => [t, 'plus', 'x'], exact),
            ]).reverse(),
          ),
        );
      },
      'at most 400 names that read one another in a row, those of consulted decisions among them',
    ],
    ['words that use words that use words', () => pack({ d: oneTerm(['x', 'w12']) }, wordsOf(13)), 'answered'],
    [
      'sixty of them',
      () => pack({ d: oneTerm(['x', 'w59']) }, wordsOf(60)),
      'words/w14/is: too long: at most 50000 terms',
    ],
    [
      'sixty, the first of which is at fault',
      () => pack({ d: oneTerm(['x', 'w59']) }, wordsOf(60, 'b')),
      'words/w0/is: ',
    ],
    [
      'many uses of such a word',
      () => pack({ d: row(10, 'x', (t) => [[t, 'w12'], 'times', { decimal: '0' }], exact) }, wordsOf(13)),
      'd/terms: too long: at most 50000 terms',
    ],
  ])('%s', async (_, make, expected) => {
    const start = performance.now();
    const lines = await refused(async () => {
      const policy = make();
      const id = policy.decisions[0] as string;
      for (const facts of [{}, given]) {
        await policy.evaluateWithEngine(id, facts as never);
        const answer = policy.evaluate(id, facts as never);
        JSON.stringify(answer);
        explain(answer, policy);
      }
    });
    expect(lines.join('\n')).toContain(expected);
    expect(performance.now() - start).toBeLessThan(soon);
  });
});

const daily = { readings: { 'interest-compounding': 'daily', 'moved-due-day': 'printed-day' } } as const;
const owed = (from: string, asOf: string) => ({
  asOf,
  invoice: { date: from, dueDate: from, amount: '100.00', interestDemanded: true, paidOn: null },
  payments: [],
  dispute: null,
  baseRates: [{ from, percent: '4' }],
});
const call = {
  number: '01632960123',
  durationSeconds: 8_640_000,
  overProviderNetwork: true,
  startedAt: '2025-06-10T17:59:59+01:00',
  ratePerMinute: '0.10',
};
const calling = (windows: number) => ({
  call,
  package: {
    includesCalls: true,
    includes0845: false,
    billingInterval: 'minute',
    connectionFee: '0.15',
    inclusiveTimes: Array.from({ length: windows }, (_, at) => ({
      days: 'all',
      from: `${String(at % 24).padStart(2, '0')}:${String(at % 59).padStart(2, '0')}`,
      to: `${String((at + 1) % 24).padStart(2, '0')}:59`,
    })),
  },
});
const split = { readings: { 'call-across-boundary': 'split' } } as const;
const rising = (charges: number) => ({
  asOf: '2025-06-05',
  priceChange: {
    cause: 'provider',
    charges: Array.from({ length: charges }, (_, at) => ({ name: `c${at}`, old: '20.00', new: '23.00' })),
    earlierRises: Array.from({ length: charges }, (_, at) => ({
      name: `c${at}`,
      notifiedOn: '2025-01-01',
      old: '10.00',
      new: '20.00',
    })),
    notifiedOn: '2025-06-02',
    objectedOn: '2025-06-04',
  },
});
const ofYear = { readings: { 'one-time': 'rolling-year' } } as const;

describe('facts whose answer would take too long are refused soon, and what an account comes to is answered', () => {
  const steps =
    '(top): too long: at most 1500000 steps to work one answer out, with fewer entries or a shorter span of days, found more';
  it.each<[string, string, object, object, string]>([
    ['fifty years of interest', 'late-payment-interest', owed('2000-01-01', '2049-12-31'), daily, 'answered'],
    ['two hundred years', 'late-payment-interest', owed('1950-01-01', '2149-12-31'), daily, steps],
    ['ten windows and a call of a hundred days', 'call-charge', calling(10), split, 'answered'],
    ['a hundred windows', 'call-charge', calling(100), split, steps],
    ['two hundred charges that rise again', 'price-rise-exit', rising(200), ofYear, 'answered'],
    [
      'two hundred and one',
      'price-rise-exit',
      rising(201),
      ofYear,
      '/priceChange/charges: expected a list of at most 200 entries, found a list',
    ],
  ])('%s', async (_, decision, facts, options, expected) => {
    const start = performance.now();
    const lines = await refused(() =>
      JSON.stringify(evaluate(decision as 'call-charge', facts as never, options as never)),
    );
    expect(lines[0]).toBe(expected);
    expect(performance.now() - start).toBeLessThan(soon);
  });

  it('the reference evaluator answers the same where there is an answer', async () => {
    const given = [owed('2020-01-01', '2024-12-31') as never, daily as never] as const;
    const answer = evaluate('late-payment-interest', ...given);
    expect(JSON.stringify(await evaluateWithEngine('late-payment-interest', ...given))).toBe(JSON.stringify(answer));
  });
});

describe('calls that make many answers have steps for all of them together', () => {
  const interest = 'late-payment-interest';
  const together =
    '(top): too long: at most 3000000 steps to work all answers of one call out, with fewer entries or a shorter span of days, found more';
  const [decade, century] = [owed('2015-01-01', '2024-12-31'), owed('2020-01-01', '2109-12-31')] as never[] as [
    never,
    never,
  ];
  const { asOf, ...debt } = owed('2020-01-01', '2109-12-31');
  const matters = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `INV-${at}`, ...debt }));
  it.each<[string, () => unknown, string]>([
    ['readings compared on ten years', () => compareReadings(interest, decade, daily), 'answered'],
    ['on ninety', () => compareReadings(interest, century, daily), together],
    ['readings chosen for a side on ten', () => presetReadings(interest, decade, 'customer', daily), 'answered'],
    ['two debts of ninety years', () => assess({ asOf, matters: matters(2) } as never, daily), 'answered'],
    ['twenty', () => assess({ asOf, matters: matters(20) } as never, daily), together],
  ])('%s', async (_, ask, expected) => {
    const start = process.cpuUsage();
    expect((await refused(ask))[0]).toBe(expected);
    // The time of this process: others may keep the machine busy.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(soon);
  });
});

it('a fact that moves has steps for all its values together', () => {
  const { steps } = contract.questionOf('late-payment-interest', {});
  steps.spend(100_000_000);
  expect(() => steps.spend(1)).toThrow('at most 100000000 steps to work all answers of one call out');
});

it('each run of a plain engine has steps of its own', async () => {
  const items = [{ each: 'items', as: 'item', is: 'x' }, 'sumOf'];
  const policy = pack({
    d: {
      terms: { all: { means: 'all', is: items }, some: { means: 'some', is: ['all', 'isMoreThan', { decimal: '1' }] } },
      rules: [
        {
          name: 'more',
          conditions: { all: [{ fact: 'some', operator: 'is', value: true }] },
          event: { type: 'more', params: { clause: 'C1', because: 'it is more' } },
        },
      ],
      effects: { more: [], done: [] },
      examples: [{ name: 'nothing', facts: {}, expect: { outcome: null } }],
    },
  });
  const engine = await policy.toEngine('d');
  for (let run = 0; run < 300; run += 1) {
    const { events } = await engine.run({ x: given.x, items: given.items });
    expect(events).toHaveLength(1);
  }
});
