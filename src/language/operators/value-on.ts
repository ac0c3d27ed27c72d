import { valueOn as on } from '../../values/timeline.ts';
import { Unknown } from '../run-time/value.ts';
import { said, worked } from './operator.ts';

/** What a timeline holds at the end of a day; unknown where it does not answer. */
export const valueOnWork = /* @__PURE__ */ worked({
  takes: [{ timeline: { any: 'kind' } }, 'date'],
  gives: { any: 'kind' },
  evaluate: (timeline, date) => on(timeline, date) ?? new Unknown(timeline.table),
});

export const valueOn = /* @__PURE__ */ said(valueOnWork, {
  english: (timeline, date) => `${timeline} on ${date}`,
  examples: [
    [{ rates: [['2024-11-07', '4.75']] }, '2024-11-07', { decimal: '4.75' }],
    [{ rates: [['2024-11-07', '4.75']] }, '2024-11-06', { unknown: true }],
    [
      {
        rates: [
          ['0001-01-01', '200.00'],
          ['2025-03-01', '-10.00'],
        ],
      },
      '2025-03-02',
      { decimal: '-10.00' },
    ],
  ],
});
