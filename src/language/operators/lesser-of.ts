import { type Decimal, lesser } from '../../values/decimal.ts';
import { mapValues, type Timeline } from '../../values/timeline.ts';
import { compareOrdered, type Ordered } from '../run-time/order.ts';
import { said, workedByEach } from './operator.ts';
import { amount, ordered } from './pattern.ts';

/** The lesser of two amounts or numbers of one kind, or the earlier of two days or times; of a timeline of amounts on every day. */
export const lesserOfWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: [ordered('kind'), ordered('kind')], gives: ordered('kind') },
    {
      takes: [{ timeline: amount('kind') }, amount('kind')],
      gives: { timeline: amount('kind') },
      evaluate: ([timeline, most]) =>
        mapValues(timeline as Timeline<Decimal>, (amount) => lesser(amount, most as Decimal)),
    },
  ],
  order: ['rises', 'rises'],
  evaluate: (a, b) => (compareOrdered(a as Ordered, b as Ordered) <= 0 ? a : b),
});

export const lesserOf = /* @__PURE__ */ said(lesserOfWork, {
  english: (a, b) => `the lesser of ${a} and ${b}`,
  examples: [
    [{ money: '9.99' }, { money: '10.00' }, { money: '9.99' }],
    [{ money: '-1.00' }, { money: '-1.00' }, { money: '-1.00' }],
    ['2025-01-01', '2024-12-31', '2024-12-31'],
    [30, 7, 7],
  ],
});
