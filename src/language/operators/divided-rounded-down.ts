import { said, workedByEach } from './operator.ts';
import { whole } from './pattern.ts';

/** How often a part goes into a whole number, only full parts counting: minutes completed in so many seconds. None for a part of nil. */
export const dividedRoundedDownWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: [whole('unit'), whole('unit')], gives: 'count' },
    { takes: [whole('unit'), 'count'], gives: whole('unit') },
  ],
  evaluate: (whole, part) => (part === 0 ? null : Math.floor(whole / part)),
});

export const dividedRoundedDown = /* @__PURE__ */ said(dividedRoundedDownWork, {
  english: (whole, part) => `${whole} in full parts of ${part}`,
  examples: [
    [119, 60, 1],
    [120, 60, 2],
    [59, 60, 0],
  ],
});
