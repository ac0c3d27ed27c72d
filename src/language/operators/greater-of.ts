import { compareOrdered } from '../run-time/order.ts';
import { said, worked } from './operator.ts';
import { ordered } from './pattern.ts';

/** The greater of two amounts or numbers of one kind, or the later of two days or times. */
export const greaterOfWork = /* @__PURE__ */ worked({
  takes: [ordered('kind'), ordered('kind')],
  gives: ordered('kind'),
  order: ['rises', 'rises'],
  evaluate: (a, b) => (compareOrdered(a, b) >= 0 ? a : b),
});

export const greaterOf = /* @__PURE__ */ said(greaterOfWork, {
  english: (a, b) => `the greater of ${a} and ${b}`,
  examples: [
    [{ money: '9.99' }, { money: '10.00' }, { money: '10.00' }],
    [{ money: '-1.00' }, { money: '-1.00' }, { money: '-1.00' }],
    ['2025-01-01', '2024-12-31', '2025-01-01'],
    [30, 7, 30],
  ],
});
