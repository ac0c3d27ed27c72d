import { decimal, ofInt, plus, times } from '../../values/decimal.ts';
import { mapValues } from '../../values/timeline.ts';
import { operator } from './operator.ts';

const HUNDREDTH = decimal('0.01');
const HUNDRED = ofInt(100);

/** Each rate raised by a percentage of itself, exact: 4 per cent on 5 is 5.2. */
export const raisedByPercent = operator({
  takes: [{ timeline: 'percent' }, { some: ['percent', 'decimal'], as: 'percent' }],
  gives: { timeline: 'percent' },
  evaluate: (rates, percent) => {
    const factor = times(plus(HUNDRED, percent), HUNDREDTH);
    return mapValues(rates, (rate) => times(rate, factor));
  },
  english: (rates, percent) => `${rates} raised by ${percent} of itself`,
  examples: [
    [{ rates: [['2025-02-06', '5.00']] }, { percent: '4' }, { rates: [['2025-02-06', '5.2']] }],
    [{ rates: [['2025-02-06', '4.75']] }, { percent: '-50' }, { rates: [['2025-02-06', '2.375']] }],
  ],
});
