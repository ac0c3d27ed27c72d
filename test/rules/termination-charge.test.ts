import { describe, expect, it, test } from 'vitest';
import type { Facts } from '../../rules/answers.ts';
import { contract } from './contract.ts';

type Readings = Readonly<Record<string, string>>;
type Termination = NonNullable<Facts['termination']>;

const service = { kind: 'broadband', activation: 'free', activatedOn: '2025-01-10' } as const;
const lastDay = '2026-01-09';
const firstFreeDay = '2026-01-10';
const inside = '2025-06-30';

const leaving = (effectiveOn: string, more: Termination = {}): Facts => ({
  asOf: '2199-12-31',
  service,
  termination: { endedBy: 'customer', form: 'letter', effectiveOn, chargeDemanded: null, ...more },
});

const endedByProvider = (
  ground: NonNullable<Facts['providerAction']>['ground'],
  effectiveOn = inside,
  more: Termination = {},
): Facts => ({
  asOf: '2199-12-31',
  service,
  termination: { endedBy: 'provider', effectiveOn, chargeDemanded: null, ...more },
  providerAction: { ground: ground ?? null },
});

const priceRise = (newPrice: string, objectedOn: string | null): NonNullable<Facts['priceChange']> => ({
  cause: 'provider',
  charges: [{ name: 'monthly charge', old: '20.00', new: newPrice }],
  notifiedOn: '2025-07-01',
  objectedOn,
});

/** Outcome, amount, disconnection costs and needs, the same from both evaluators. */
async function charge(facts: Facts, readings: Readings = {}) {
  const decision = contract.evaluate('termination-charge', facts, { readings });
  expect(await contract.evaluateWithEngine('termination-charge', facts, { readings })).toEqual(decision);
  const { outcome, values, needs } = decision;
  return [outcome, values.amount, values.disconnectionCosts, needs];
}

const rateCardNeeded = ['rateCard.terminationCharge'];
const costsNeeded = ['termination.disconnectionCosts', 'termination.reasonableDisconnectionCosts'];
const payableUnknown = ['payable', null, 'none', rateCardNeeded];
const free = ['none', '0.00', 'none', []];

describe('the customer leaves', () => {
  it.each([
    ['on the last day before the activation', '2025-01-09', free],
    ['on the day of activation', '2025-01-10', payableUnknown],
    ['on the last day of the minimum term', lastDay, payableUnknown],
    ['on the first free day', firstFreeDay, free],
    ['years later', '2031-01-09', free],
  ])('%s', async (_, effectiveOn, expected) => expect(await charge(leaving(effectiveOn))).toEqual(expected));

  it.each(['letter', 'fax', 'headed-fax', 'email'] as const)('by %s', async (form) =>
    expect(await charge(leaving(inside, { form }))).toEqual(payableUnknown),
  );

  it('by telephone, which ends nothing on any day', async () => {
    for (const day of ['2025-01-09', inside, firstFreeDay])
      expect(await charge(leaving(day, { form: 'telephone' }))).toEqual(['not-ended', '0.00', 'none', []]);
  });

  it('in a form that is not known: an amount above nil is ruled out only outside the term', async () => {
    const formless = (effectiveOn: string): Facts => ({
      service,
      termination: { endedBy: 'customer', effectiveOn, chargeDemanded: null },
    });
    expect(await charge(formless(firstFreeDay))).toEqual([null, '0.00', 'none', ['termination.form']]);
    expect(await charge(formless(inside))).toEqual([
      null,
      null,
      'none',
      ['termination.form', 'rateCard.terminationCharge'],
    ]);
  });

  it('and the provider gives the charge up', async () =>
    expect(await charge(leaving(inside, { chargeDemanded: false }))).toEqual(free));

  it('and whether the provider asks for the charge is not known', async () => {
    const facts: Facts = {
      asOf: '2199-12-31',
      service,
      termination: { endedBy: 'customer', form: 'letter', effectiveOn: inside },
    };
    expect(await charge(facts)).toEqual([
      null,
      null,
      'none',
      ['termination.chargeDemanded', 'rateCard.terminationCharge'],
    ]);
    expect(await charge(facts, { 'will-or-may': 'will' })).toEqual(payableUnknown);
  });

  it('a service that was never activated', async () => {
    const facts = { ...leaving(inside), service: { kind: 'broadband', activatedOn: null } } as const;
    expect(await charge(facts)).toEqual(free);
  });
});

describe('a price rise', () => {
  it.each([
    ['of 10 per cent exactly is no way out', '22.00', '2025-07-02', payableUnknown],
    ['above 10 per cent, objected to on day 7, is', '22.01', '2025-07-08', free],
    ['above 10 per cent, objected to on day 8, is not', '22.01', '2025-07-09', payableUnknown],
  ])('%s', async (_, price, objectedOn, expected) => {
    const facts: Facts = { ...leaving('2025-07-31'), priceChange: priceRise(price, objectedOn) };
    expect(await charge(facts)).toEqual(expected);
  });

  it.each(['price-rise', 'harmful-change', 'forced-change', 'home-move', null] as const)(
    'frees the customer whatever the reason given: %s',
    async (reason) => {
      const rise = priceRise('23.00', '2025-07-08');
      expect(await charge({ ...leaving('2025-07-31', { reason }), priceChange: rise })).toEqual(free);
    },
  );

  it('is not asked about when left out or null', async () => {
    expect(await charge({ ...leaving(inside), priceChange: null })).toEqual(payableUnknown);
    const { because } = contract.evaluate('termination-charge', leaving(inside));
    expect(JSON.stringify(because)).toContain('"decision":"minimum-term"');
    expect(JSON.stringify(because)).not.toContain('"decision":"price-rise-exit"');
  });

  it('is asked about no further outside the minimum term', async () =>
    expect(await charge({ ...leaving(firstFreeDay), priceChange: {} })).toEqual(free));

  it('that is half known leaves the outcome open', async () => {
    const { objectedOn: _, ...rise } = priceRise('23.00', null);
    const [outcome, amount, , needs] = await charge({ ...leaving('2025-07-31'), priceChange: rise });
    expect([outcome, amount]).toEqual([null, null]);
    expect(needs).toContain('priceChange.objectedOn');
  });

  it('rests on its clause', () => {
    const facts = { ...leaving('2025-07-31'), priceChange: priceRise('23.00', '2025-07-08') };
    expect(contract.evaluate('termination-charge', facts).clauses).toContain('S4.2/p2');
  });
});

describe('the provider ends it', () => {
  const onGrounds = ['breach', 'non-payment', 'abuse'] as const;
  const discretionary = ['discretionary', null, 'reasonable-costs', [...costsNeeded, ...rateCardNeeded]];
  const costsOnly = ['none', '0.00', 'reasonable-costs', costsNeeded];

  it.each(onGrounds)('for %s, inside the term and after it', async (ground) => {
    expect(await charge(endedByProvider(ground, lastDay))).toEqual(discretionary);
    expect(await charge(endedByProvider(ground, firstFreeDay))).toEqual(costsOnly);
    expect(await charge(endedByProvider(ground, inside, { chargeDemanded: false }))).toEqual(costsOnly);
  });

  it.each(['outside-control', null] as const)('on the ground %s: nothing, on every day', async (ground) => {
    for (const day of ['2025-01-09', inside, firstFreeDay])
      expect(await charge(endedByProvider(ground, day))).toEqual(free);
  });

  it('and the form of a cancellation is not looked at', async () =>
    expect(await charge(endedByProvider('breach', inside, { form: 'telephone' }))).toEqual(discretionary));

  it('and nobody gave notice of leaving, so the day of the ending is tested under every reading', async () => {
    const readings = { 'term-test-day': 'notice-day' };
    expect(await charge(endedByProvider('breach', inside, { noticeOn: null }), readings)).toEqual(discretionary);
    expect(await charge(endedByProvider('breach', firstFreeDay, { noticeOn: inside }), readings)).toEqual(costsOnly);
  });

  it.each([
    ['60.00', '45.00', '45.00'],
    ['45.00', '60.00', '45.00'],
  ])('spending %s where %s is reasonable: at most %s', (cost, reasonable, cap) => {
    const facts = endedByProvider('breach', inside, {
      disconnectionCosts: cost,
      reasonableDisconnectionCosts: reasonable,
    });
    expect(contract.evaluate('termination-charge', facts).values.disconnectionCostsCap).toBe(cap);
  });

  it.each([inside, lastDay, firstFreeDay, '2025-01-09'])('for non-payment on %s, as its effects say', (day) => {
    for (const readings of [{}, { 'charge-after-term': 'any-time' }, { 'term-test-day': 'notice-day' }]) {
      const facts: Facts = { service, account: { disconnectedOn: day } };
      const { terminationFee } = contract.evaluate('disconnection-effects', facts, { readings }).values;
      const { outcome } = contract.evaluate('termination-charge', endedByProvider('non-payment', day), { readings });
      expect(terminationFee).toBe(outcome);
    }
  });
});

test('moving home ends nothing', async () => {
  const facts: Facts = { service, termination: null, move: { movesOn: '2025-05-01', withinUk: true } };
  expect(await charge(facts)).toEqual(['not-ended', '0.00', 'none', []]);
});

test('a move is no way out: leaving because of it is charged for like any other ending', async () =>
  expect(await charge(leaving(inside, { reason: 'home-move' }))).toEqual(payableUnknown));

describe('the rate card', () => {
  const asked = [leaving(inside), endedByProvider('abuse')];

  it.each(asked)('passes its figure through, a nil too', (facts) => {
    for (const terminationCharge of ['75.00', '0.00', '1234.56']) {
      const { amount } = contract.evaluate('termination-charge', { ...facts, rateCard: { terminationCharge } }).values;
      expect(amount).toBe(terminationCharge);
    }
  });

  it.each(asked)('that was never supplied leaves the amount open, and nothing to ask for', (facts) => {
    const { values, needs } = contract.evaluate('termination-charge', {
      ...facts,
      rateCard: { terminationCharge: null },
    });
    expect(values.amount).toBeNull();
    expect(needs).not.toContain('rateCard.terminationCharge');
  });

  it.each(asked)('that is not known leaves the amount open, never nil, and is asked for', (facts) => {
    const { values, needs, effects } = contract.evaluate('termination-charge', facts);
    expect(values.amount).toBeNull();
    expect(needs).toContain('rateCard.terminationCharge');
    expect(effects).toContainEqual(expect.objectContaining({ action: 'charge-termination-fee', amount: null }));
  });

  it('is not read where the remaining months set the charge', async () => {
    const readings = { 'termination-charge-amount': 'remaining-months' };
    const facts = { ...leaving(inside), rateCard: { terminationCharge: '75.00' } };
    expect(await charge(facts, readings)).toEqual(['payable', null, 'none', ['service.monthlyCharge']]);
    const priced = { ...facts, service: { ...service, monthlyCharge: '19.99' } };
    expect(await charge(priced, readings)).toEqual(['payable', '119.94', 'none', []]);
  });
});

describe('an ending that costs nothing rests on the clause that makes it so', () => {
  const freeRise = priceRise('23.00', '2025-07-08');
  const harmful = { cause: 'provider', harmful: true, notifiedOn: '2025-06-02', objectedOn: '2025-06-09' } as const;
  const shown: Facts = { rateCard: { terminationCharge: '120.00' } };
  const cases: readonly [string, Facts, string, Readings?][] = [
    ['after the term', leaving(firstFreeDay), 'S3.1'],
    ['by a price rise', { ...leaving(inside), priceChange: freeRise }, 'S4.2/p2'],
    [
      'by a harmful change, where that opens an exit',
      { ...leaving(inside, { reason: 'harmful-change' }), termsChange: harmful, priceChange: null },
      'S4.2/p1',
      { 'harmful-change-exit': 'implied' },
    ],
    ['spared by the provider', { ...leaving(inside, { chargeDemanded: false }), ...shown, priceChange: null }, 'S3.1'],
    [
      'without a figure that was shown',
      { ...leaving(inside), rateCard: { terminationCharge: null }, priceChange: null },
      'S3.1',
      { 'termination-charge-amount': 'none-unless-shown' },
    ],
    ['ended by the provider for what it cannot help', endedByProvider('outside-control'), 'S3.4'],
    [
      'ended so, whatever a price rise would let the customer do',
      { ...endedByProvider('outside-control'), priceChange: freeRise },
      'S3.4',
    ],
    ['ended by the provider after the term', endedByProvider('breach', firstFreeDay), 'S3.4'],
    [
      'ended by the provider, which gives the charge up',
      endedByProvider('breach', inside, { chargeDemanded: false }),
      'S3.4',
    ],
  ];

  it.each(cases)('%s', async (_, facts, clause, readings = {}) => {
    const decision = contract.evaluate('termination-charge', facts, { readings });
    expect(decision.outcome).toBe('none');
    const told = decision.because.find((reason) => 'rule' in reason && reason.at === '/otherwise');
    expect(told).toMatchObject({ clause });
    const ban = decision.effects.find(({ modality }) => modality === 'must-not');
    expect(ban).toMatchObject({ action: 'charge-termination-fee', clause });
    expect(await contract.evaluateWithEngine('termination-charge', facts, { readings })).toEqual(decision);
  });
});
