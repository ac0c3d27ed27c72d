import { changesOf as changes } from '../../values/timeline.ts';
import { said, worked } from './operator.ts';

/** The first day of all, and every day on which a timeline changes, starts or stops to answer, in order. */
export const changesOfWork = /* @__PURE__ */ worked({
  takes: [{ timeline: { any: 'kind' } }],
  gives: { list: 'date' },
  evaluate: (timeline) => changes(timeline),
});

export const changesOf = /* @__PURE__ */ said(changesOfWork, {
  english: (timeline) => `the days on which ${timeline} changes`,
  examples: [
    [{ rates: [['0001-01-01', '4']] }, ['0001-01-01']],
    [
      {
        rates: [
          ['2024-11-07', '4.75'],
          ['2025-02-06', '4.5'],
        ],
      },
      ['0001-01-01', '2024-11-07', '2025-02-06'],
    ],
  ],
});
