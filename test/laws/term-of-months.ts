import { expect } from 'vitest';
import { daysBetween } from '../../src/values/date.ts';
import { type Answering, answerTo } from './answers.ts';
import { modernDay } from './days.ts';
import { holds, known } from './judged.ts';

/** P13: a minimum term of a month has 28 to 31 days, and one of a year 365 or 366. */
export const monthsAndYearsLast = (by?: Answering): void =>
  holds([modernDay], (activatedOn) => {
    const days = (service: object) => {
      const { firstFreeDay } = answerTo('minimum-term', { service: { ...service, activatedOn } }, {}, by);
      return daysBetween(activatedOn, known(firstFreeDay));
    };
    const month = [28, 29, 30, 31];
    const year = [365, 366];
    expect(month).toContain(days({ kind: 'broadband', activation: 'paid' }));
    expect(month).toContain(days({ kind: 'domain', paymentPeriod: 'P1M' }));
    expect(year).toContain(days({ kind: 'broadband', activation: 'free' }));
    expect(year).toContain(days({ kind: 'domain', paymentPeriod: 'P1Y' }));
  });
