import { timeline } from '../../values/timeline.ts';
import { isUnknown, UNKNOWN, type Value } from '../run-time/value.ts';
import { said, worked } from './operator.ts';

/**
 * What each entry holds from its day on, in any order; of several on one day the last. It does not answer before the first, nor
 * where an entry's value is not known, and then names the table that did not answer. None if an entry, or its day, is none.
 */
export const timelineOfWork = /* @__PURE__ */ worked({
  takes: [{ list: { record: { from: 'date', value: { any: 'kind' } } } }],
  gives: { timeline: { any: 'kind' } },
  sees: 'unknown-items',
  evaluate: (entries) => {
    const steps = entries as readonly { readonly from: Value; readonly value: Value }[];
    const isDated = (entry: Value) => typeof (entry as { from?: Value } | null)?.from === 'string';
    if (!steps.every(isDated)) return steps.some((entry) => entry === null || entry.from === null) ? null : UNKNOWN;
    const unknown = steps.find(({ value }) => isUnknown(value) && value.table !== null)?.value;
    const all = timeline(steps as readonly { readonly from: string; readonly value: Value }[]);
    const first = all.steps.findIndex(({ value }) => !isUnknown(value));
    return {
      ...all,
      steps: first < 0 ? [] : all.steps.slice(first),
      table: isUnknown(unknown) ? unknown.table : null,
    };
  },
});

export const timelineOf = /* @__PURE__ */ said(timelineOfWork, {
  english: (entries) => `${entries}, each from its day on`,
  examples: [
    [
      [
        { from: '2025-02-06', value: { decimal: '4.5' } },
        { from: '2024-11-07', value: { decimal: '4' } },
        { from: '2024-11-07', value: { decimal: '4.75' } },
      ],
      {
        rates: [
          ['2024-11-07', '4.75'],
          ['2025-02-06', '4.5'],
        ],
      },
    ],
    [[{ from: '0001-01-01', value: { unknown: true } }], { rates: [] }],
    [[], { rates: [] }],
  ],
});
