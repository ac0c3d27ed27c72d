import { expect } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import { toPlaces } from '../../src/values/decimal.ts';
import type { Answering } from './answers.ts';
import { holds, known } from './judged.ts';
import { interestOn, rateOn, unpaidInvoice } from './late-invoices.ts';
import { pounds, simpleInterest } from './money.ts';

/** P44: the first day of interest on an unpaid invoice is its 36500th part times the base rate and four. */
export const firstDayBearsInterest = (by?: Answering): void =>
  holds([unpaidInvoice], (late) => {
    const start = known(interestOn(late, {}, by).accrualStart);
    const answer = interestOn({ ...late, asOf: addDays(start, 1) }, {}, by);
    const day = simpleInterest(pounds(late.pence), rateOn(start, late), 1);
    expect(known(answer.interestUnrounded)).toBe(toPlaces(day, 10));
    expect(answer.interest).toBe(toPlaces(day, 2));
  });
