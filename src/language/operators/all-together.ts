import type { Value } from '../run-time/value.ts';
import { said, worked } from './operator.ts';

/** The entries of several lists in one list, in order; a list that is none has no entries. */
export const allTogetherWork = /* @__PURE__ */ worked({
  takes: [{ list: { list: { any: 'entry' } } }],
  gives: { list: { any: 'entry' } },
  evaluate: (lists) => {
    const all: Value[] = [];
    for (const list of lists) for (const entry of (list ?? []) as readonly Value[]) all.push(entry);
    return all;
  },
});

export const allTogether = /* @__PURE__ */ said(allTogetherWork, {
  english: (lists) => `${lists}, all together`,
  examples: [
    [
      [['2025-01-01', '2025-01-02'], [], ['2025-01-01']],
      ['2025-01-01', '2025-01-02', '2025-01-01'],
    ],
    [[null, [30]], [30]],
    [[], []],
  ],
});
