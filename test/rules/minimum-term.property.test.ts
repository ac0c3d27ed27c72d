import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/values/date.ts';
import { answerTo, factsFor, readingsFor } from '../laws/answers.ts';
import { daysUpTo, modernDay } from '../laws/days.ts';
import { holds, known } from '../laws/judged.ts';
import { money } from '../laws/money.ts';
import { serviceTaken } from '../laws/services.ts';
import { monthsAndYearsLast } from '../laws/term-of-months.ts';

const termOf = (service: object, others: object = {}, readings = {}) =>
  answerTo('minimum-term', { service, ...others }, readings);

test('P12 the first free day is the day after the last day of the minimum term, under every reading', () =>
  holds([factsFor('minimum-term'), readingsFor('minimum-term')], (facts, readings) => {
    const { lastDay, firstFreeDay } = answerTo('minimum-term', facts, readings);
    expect(firstFreeDay).toBe(addDays(known(lastDay), 1));
  }));

test('P13 a minimum term of a month has 28 to 31 days and one of a year 365 or 366', () => monthsAndYearsLast());

test('P14 a service activated later is never free sooner', () =>
  holds([serviceTaken, daysUpTo(800)], (service, days) => {
    const free = known(termOf(service).firstFreeDay);
    const later = { ...service, activatedOn: addDays(service.activatedOn, days) };
    expect(known(termOf(later).firstFreeDay) >= free).toBe(true);
  }));

test('P14 from one day on, a longer payment period binds longer, and a free activation longer than a paid one', () =>
  holds([modernDay], (activatedOn) => {
    const freeOn = (service: object) => known(termOf({ ...service, activatedOn }).firstFreeDay);
    const periods = ['P1M', 'P3M', 'P6M', 'P1Y'].map((paymentPeriod) => freeOn({ kind: 'hosting', paymentPeriod }));
    const activations = ['paid', 'free'].map((activation) => freeOn({ kind: 'broadband', activation }));
    expect(periods).toEqual([...new Set(periods)].toSorted());
    expect(activations).toEqual([...new Set(activations)].toSorted());
  }));

test('P15 the first free day has the number of the activation day, or is the last day of a shorter month', () =>
  holds([serviceTaken], (service) => {
    const free = known(termOf(service).firstFreeDay);
    const [number, activated] = [free.slice(8), service.activatedOn.slice(8)];
    const isMonthEnd = addDays(free, 1).endsWith('-01');
    expect(number === activated || (number < activated && isMonthEnd)).toBe(true);
  }));

test('P16 not counting the activation day makes the term one day longer, no more', () =>
  holds([serviceTaken], (service) => {
    const lastDay = (option: string) =>
      known(termOf(service, {}, { 'activation-day': option, 'short-month': 'pulled-back' }).lastDay);
    expect(daysBetween(lastDay('counts'), lastDay('excluded'))).toBe(1);
  }));

/** What may happen to a service later on. */
const laterOn = fc.record({
  move: fc.record({ withinUk: fc.boolean(), noticeOn: fc.option(modernDay), movesOn: modernDay }),
  payments: fc.array(fc.record({ date: modernDay, amount: money }), { maxLength: 6 }),
  endsAfter: fc.option(fc.integer({ min: -30, max: 1500 })),
});

test('P17 moving home, later payments and periods begun afresh leave the last day where it is', () =>
  holds([serviceTaken, laterOn], (service, { move, payments, endsAfter }) => {
    const effectiveOn = addDays(service.activatedOn, endsAfter ?? 0);
    const termination = { effectiveOn, noticeOn: service.activatedOn, reason: 'home-move' };
    const others = { move, payments, termination: endsAfter === null ? null : termination, asOf: effectiveOn };
    expect(termOf(service, others).lastDay).toBe(known(termOf(service).lastDay));
  }));
