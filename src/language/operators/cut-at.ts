import { cutAt as cut } from '../../values/cut-at.ts';
import { said, worked } from './operator.ts';

/** The days from one to before another as spans `{ from, to }` without gaps (`to` not included), cut at each of some days. */
export const cutAtWork = /* @__PURE__ */ worked({
  takes: ['date', 'date'],
  and: { at: { list: 'date' } },
  gives: { list: { record: { from: 'date', to: 'date' } } },
  evaluate: (from, to, { at }) =>
    cut(
      from,
      to,
      at.filter((day) => day !== null),
    ).map((span) => ({ ...span })),
});

export const cutAt = /* @__PURE__ */ said(cutAtWork, {
  english: (from, to, { at }) => `the days from ${from} to before ${to}, cut at ${at}`,
  examples: [
    [
      '2025-01-01',
      '2025-01-10',
      { at: ['2025-01-05', '2024-12-31', '2025-01-05', '2025-01-10'] },
      [
        { from: '2025-01-01', to: '2025-01-05' },
        { from: '2025-01-05', to: '2025-01-10' },
      ],
    ],
    ['2025-01-01', '2025-01-01', { at: ['2025-01-01'] }, []],
  ],
});
