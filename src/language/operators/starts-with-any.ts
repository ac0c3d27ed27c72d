import { said, worked } from './operator.ts';

/** A text starts with one of a list of texts. */
export const startsWithAnyWork = /* @__PURE__ */ worked({
  takes: ['text', { list: 'text' }],
  gives: 'boolean',
  evaluate: (text, beginnings) => beginnings.some((beginning) => beginning !== null && text.startsWith(beginning)),
});

export const startsWithAny = /* @__PURE__ */ said(startsWithAnyWork, {
  english: (text, beginnings) => `${text} starts with one of ${beginnings}`,
  examples: [
    ['02079460000', ['01', '02'], true],
    ['07700900000', ['01', '02'], false],
    ['02079460000', [], false],
  ],
});
