import { said, worked } from './operator.ts';

/** Whether words tell of more than one thing, by their noun. */
const isMany = (words: string): boolean =>
  /[^s'u]s$/.test(words.split(/ (?:in|of|on|to|for|that|which|towards) /)[0] as string);

/** Whether a value is none (`true`), or is given (`false`). */
export const isNoneWork = /* @__PURE__ */ worked({
  takes: [{ any: 'kind' }, 'boolean'],
  gives: 'boolean',
  sees: 'none',
  order: ['rises'],
  evaluate: (value, none) => (value === null) === none,
});

export const isNone = /* @__PURE__ */ said(isNoneWork, {
  english: (value, none) => {
    if (none === 'true') return `there ${isMany(value) ? 'are' : 'is'} no ${value.replace(/^(the|an?|one) /, '')}`;
    return none === 'false' ? `${value} is given` : `whether ${value} is none is ${none}`;
  },
  examples: [
    [null, true, true],
    [null, false, false],
    ['2025-02-14', true, false],
    ['2025-02-14', false, true],
    [false, false, true],
  ],
});
