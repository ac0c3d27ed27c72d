import { type Decimal, times as product } from '../../values/decimal.ts';
import { mapValues, type Timeline } from '../../values/timeline.ts';
import { asDecimal, type Quantity } from '../run-time/as-decimal.ts';
import type { Value } from '../run-time/value.ts';
import { said, workedByEach } from './operator.ts';
import { amount, number, whole } from './pattern.ts';

const onEachDay = ([timeline, times]: readonly Value[]): Value =>
  mapValues(timeline as Timeline<Decimal>, (amount) => product(amount, times as Decimal));

/**
 * An amount or number so many times over; it stays of its kind when it is a whole number of times, else it is a decimal.
 * A timeline of amounts is taken times a decimal on every day; one of percentages stays one.
 */
export const timesWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: ['money', whole('times')], gives: 'money' },
    { takes: [whole('unit'), 'count'], gives: whole('unit') },
    { takes: ['count', whole('unit')], gives: whole('unit') },
    {
      takes: [{ some: ['decimal', 'percent'], as: 'kind' }, whole('times')],
      gives: { some: ['decimal', 'percent'], as: 'kind' },
    },
    { takes: [whole('times'), amount('kind')], gives: 'decimal' },
    { takes: [{ some: ['decimal', 'percent'], as: 'kind' }, number('times')], gives: 'decimal' },
    { takes: ['money', { some: ['decimal', 'percent'], as: 'times' }], gives: 'decimal' },
    { takes: [{ timeline: 'percent' }, 'decimal'], gives: { timeline: 'percent' }, evaluate: onEachDay },
    { takes: [{ timeline: amount('kind') }, 'decimal'], gives: { timeline: 'decimal' }, evaluate: onEachDay },
  ],
  evaluate: (first, second) =>
    typeof first === 'number' && typeof second === 'number'
      ? first * second
      : product(asDecimal(first as Quantity), asDecimal(second as Quantity)),
});

export const times = /* @__PURE__ */ said(timesWork, {
  english: (amount, number) => `${amount} times ${number}`,
  examples: [
    [{ money: '0.23' }, 50, { money: '11.50' }],
    [{ decimal: '1.25' }, { decimal: '0.5' }, { decimal: '0.625' }],
    [3, 60, 180],
  ],
});
