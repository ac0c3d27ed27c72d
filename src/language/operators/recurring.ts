import { recurring as recur } from '../../values/recurring.ts';
import type { Value } from '../run-time/value.ts';
import { said, workedByEach } from './operator.ts';

const every = (unit: 'days' | 'months', [from, to]: readonly Value[], step: Value): Value =>
  (step as number) < 1 ? null : recur(from as string, to as string, { [unit]: step } as { days: number });

/**
 * A day, and again every so many days or months, all before another day. Months are always added to the first day, pulled
 * back in a month too short: 31 January, 28 February, 31 March. None for a step that does not lead on.
 */
export const recurringWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: ['date', 'date'], and: { every: 'months' }, gives: { list: 'date' } },
    {
      takes: ['date', 'date'],
      and: { every: 'days' },
      gives: { list: 'date' },
      evaluate: (operands, named) => every('days', operands, named.every as Value),
    },
  ],
  evaluate: (from, to, named) => every('months', [from, to], named.every),
});

export const recurring = /* @__PURE__ */ said(recurringWork, {
  english: (from, to, named) => `${from}, and again every ${named.every}, before ${to}`,
  examples: [
    ['2025-01-31', '2025-04-01', { every: 1 }, ['2025-01-31', '2025-02-28', '2025-03-31']],
    ['2025-01-31', '2025-01-31', { every: 1 }, []],
    ['2025-01-31', '2025-04-01', { every: 0 }, null],
  ],
});
