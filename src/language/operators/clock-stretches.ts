import { clockStretches as stretches } from '../../values/clock-stretches.ts';
import { said, worked } from './operator.ts';

/**
 * So many seconds from a moment on as stretches `{ day, time, seconds }`, in order, over which London's clock just runs on:
 * cut at its midnights, wherever it is put on or back, and whenever it shows one of some times. `time` is what it shows first.
 */
export const clockStretchesWork = /* @__PURE__ */ worked({
  takes: ['instant', 'seconds'],
  and: { at: { list: 'time' } },
  gives: { list: { record: { day: 'date', time: 'time', seconds: 'seconds' } } },
  evaluate: (instant, lasting, { at }) =>
    stretches(
      instant,
      lasting,
      at.filter((time) => time !== null),
    ).map((stretch) => ({ ...stretch })),
});

export const clockStretches = /* @__PURE__ */ said(clockStretchesWork, {
  english: (instant, lasting, { at }) => `what the clock shows for ${lasting} from ${instant}, cut at ${at}`,
  examples: [
    [
      '2025-06-10T17:55:30+01:00',
      600,
      { at: ['18:00'] },
      [
        { day: '2025-06-10', time: '17:55', seconds: 270 },
        { day: '2025-06-10', time: '18:00', seconds: 330 },
      ],
    ],
    [
      '2025-10-26T00:30:00Z',
      7200,
      { at: [] },
      [
        { day: '2025-10-26', time: '01:30', seconds: 1800 },
        { day: '2025-10-26', time: '01:00', seconds: 5400 },
      ],
    ],
    ['2025-10-26T00:30:00Z', 0, { at: [] }, []],
  ],
});
