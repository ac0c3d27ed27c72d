import { sameValue } from '../run-time/value.ts';
import { said, worked } from './operator.ts';

/** Two values are the same; exact for amounts, so 10.0 is 10.00. */
export const isWork = /* @__PURE__ */ worked({
  takes: [{ any: 'kind' }, { any: 'kind' }],
  gives: 'boolean',
  evaluate: (a, b) => sameValue(a, b),
});

export const is = /* @__PURE__ */ said(isWork, {
  english: (a, b) => `${a} is ${b}`,
  examples: [
    ['letter', 'letter', true],
    ['letter', 'telephone', false],
    [true, true, true],
    ['2025-02-14', '2025-02-15', false],
    [{ decimal: '10.0' }, { decimal: '10' }, true],
  ],
});
