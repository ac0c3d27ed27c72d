import { compareOrdered } from '../run-time/order.ts';
import { said, worked } from './operator.ts';
import { ordered } from './pattern.ts';

/** A number, amount, day or time is less than another of its kind, or the same; numbers on all their digits. */
export const isAtMostWork = /* @__PURE__ */ worked({
  takes: [ordered('kind'), ordered('kind')],
  gives: 'boolean',
  order: ['falls', 'rises'],
  evaluate: (a, b) => compareOrdered(a, b) <= 0,
});

export const isAtMost = /* @__PURE__ */ said(isAtMostWork, {
  english: (a, b) => `${a} is at most ${b}`,
  examples: [
    [{ money: '0.01' }, { money: '0.00' }, false],
    [{ decimal: '10.00' }, { decimal: '10' }, true],
    [29, 30, true],
    ['2025-02-14', '2025-02-14', true],
    ['18:00', '08:30', false],
  ],
});
