import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, earlier } from '../../src/values/date.ts';
import { answerTo, type Readings, readingsFor } from '../laws/answers.ts';
import { daysUpTo } from '../laws/days.ts';
import { applies, holds, known } from '../laws/judged.ts';
import { money, penceOf } from '../laws/money.ts';
import { serviceTaken } from '../laws/services.ts';

const chargeOn = (facts: object, readings?: Readings) => answerTo('termination-charge', facts, readings);

/** The ending of a service by its customer, given in a good form. */
const leaving = fc.record({
  endedBy: fc.constant('customer' as const),
  form: fc.constantFrom('letter', 'fax', 'headed-fax', 'email'),
  movesDomain: fc.constant(false),
  noticeOn: fc.constant(null),
  reason: fc.constantFrom('price-rise', 'harmful-change', 'forced-change', 'home-move', null),
  chargeDemanded: fc.constantFrom(true, null),
});
const termsChange = { notifiedOn: '2020-01-01', objectedOn: '2020-01-02' };
const rateCard = fc.record({ terminationCharge: fc.option(money) });

/** An account from which a customer leaves, and how many days after the activation. */
const account = fc
  .record({ service: serviceTaken, termination: leaving, rateCard, endsAfter: fc.integer({ min: -40, max: 600 }) })
  .map(({ service, termination, endsAfter, ...others }) => {
    const effectiveOn = addDays(service.activatedOn, endsAfter);
    return { ...others, termsChange, service, termination: { ...termination, effectiveOn } };
  });
type Account = typeof account extends fc.Arbitrary<infer A> ? A : never;

const endingOn = (facts: Account, effectiveOn: string): Account => ({
  ...facts,
  termination: { ...facts.termination, effectiveOn },
});
const firstFreeDay = ({ service }: { readonly service: object }): string =>
  known(answerTo('minimum-term', { service }).firstFreeDay);
const none = {
  outcome: 'none',
  amount: '0.00',
  disconnectionCosts: 'none',
  disconnectionCostsCap: '0.00',
  exitOpenUntil: null,
};

test('P18 a customer who leaves when the term is over, or before the service was activated, pays nothing', () =>
  holds([account, daysUpTo(400), fc.boolean()], (facts, days, isOver) => {
    const day = isOver ? addDays(firstFreeDay(facts), days) : addDays(facts.service.activatedOn, -1 - days);
    expect(chargeOn(endingOn(facts, day))).toEqual(none);
  }));

test('P18 once it costs nothing because the term is over, it costs nothing on any later day', () =>
  holds([account, fc.integer({ min: -5, max: 5 }), daysUpTo(400)], (facts, around, later) => {
    const day = addDays(firstFreeDay(facts), around);
    applies(day > facts.service.activatedOn);
    if (known(chargeOn(endingOn(facts, day)).outcome) === 'none')
      expect(chargeOn(endingOn(facts, addDays(day, later)))).toEqual(none);
  }));

/** An account on which the provider ends the service, its ground apart. */
const cutOff = fc
  .record({ account, chargeDemanded: fc.option(fc.boolean()), costs: money, reasonable: money })
  .map(({ account: { termination, ...others }, chargeDemanded, costs, reasonable }) => ({
    ...others,
    termination: {
      endedBy: 'provider',
      effectiveOn: termination.effectiveOn,
      chargeDemanded,
      disconnectionCosts: costs,
      reasonableDisconnectionCosts: reasonable,
    },
  }));
const onGround = (facts: object, ground: string) => chargeOn({ ...facts, providerAction: { ground } });

test('P19 an ending for causes outside the control of the provider costs the customer nothing, on every day', () =>
  holds([cutOff], (facts) => expect(onGround(facts, 'outside-control')).toEqual(none)));

test('P20 breach, non-payment and abuse are answered alike, and never by a charge that must be paid', () =>
  holds([cutOff], (facts) => {
    const answer = onGround(facts, 'breach');
    expect(['discretionary', 'none']).toContain(known(answer.outcome));
    expect(onGround(facts, 'non-payment')).toEqual(answer);
    expect(onGround(facts, 'abuse')).toEqual(answer);
  }));

test('P21 what may be charged for disconnecting is above neither the cost nor what was reasonable, on any reading', () =>
  holds(
    [cutOff, fc.constantFrom('breach', 'non-payment', 'abuse', 'outside-control'), readingsFor('termination-charge')],
    (facts, ground, readings) => {
      const { disconnectionCostsCap } = chargeOn({ ...facts, providerAction: { ground } }, readings);
      const { disconnectionCosts, reasonableDisconnectionCosts } = facts.termination;
      expect(penceOf(known(disconnectionCostsCap))).toBeLessThanOrEqual(penceOf(disconnectionCosts));
      expect(penceOf(known(disconnectionCostsCap))).toBeLessThanOrEqual(penceOf(reasonableDisconnectionCosts));
    },
  ));

test('P23 the figure of the rate card comes out as it went in, to the last day of the term', () =>
  holds([account, cutOff, daysUpTo(27), fc.boolean()], (left, ended, days, isLast) => {
    const inTerm = <A extends Account | typeof ended>(facts: A) => {
      const { activatedOn } = facts.service;
      const lastDay = addDays(firstFreeDay(facts), -1);
      const effectiveOn = isLast ? lastDay : earlier(lastDay, addDays(activatedOn, days));
      return { ...facts, termination: { ...facts.termination, chargeDemanded: null, effectiveOn } };
    };
    const answers = [chargeOn(inTerm(left)), onGround(inTerm(ended), 'abuse')];
    expect(answers.map(({ outcome }) => known(outcome))).toEqual(['payable', 'discretionary']);
    expect(answers.map(({ amount }) => amount)).toEqual([left, ended].map((facts) => facts.rateCard.terminationCharge));
  }));

test('P24 a charge that was given up is asked of no customer who leaves', () =>
  holds([account], (facts) => {
    const termination = { ...facts.termination, chargeDemanded: false };
    expect(chargeOn({ ...facts, termination })).toEqual(none);
  }));

/** A rise far above ten per cent, objected to in time. */
const priceChange = fc.record({ days: daysUpTo(7), old: fc.integer({ min: 1, max: 5_000 }) }).map(({ days, old }) => ({
  cause: 'provider',
  charges: [{ name: 'line', old: String(old), new: String(2 * old) }],
  notifiedOn: '2025-03-10',
  objectedOn: addDays('2025-03-10', days),
}));

test('P25 a price rise that lets the customer go frees every ending, whatever its reason, in the term or out of it', () =>
  holds([account, priceChange], (facts, rise) => {
    const exit = answerTo('price-rise-exit', { ...facts, priceChange: rise });
    expect(exit).toMatchObject({ outcome: 'free-exit', packageChangeFree: true });
    expect(chargeOn({ ...facts, priceChange: rise })).toEqual(none);
  }));

test('P25 a change forced from outside lets nobody go by itself', () =>
  holds([account], (facts) => {
    const leavingFor = (reason: string | null) => chargeOn({ ...facts, termination: { ...facts.termination, reason } });
    expect(known(leavingFor('forced-change').outcome)).toBe(leavingFor(null).outcome);
  }));
