import { said, worked } from './operator.ts';

/** A word is one of a list of words. */
export const isAmongWork = /* @__PURE__ */ worked({
  takes: ['text', { list: 'text' }],
  gives: 'boolean',
  evaluate: (text, texts) => texts.includes(text),
});

export const isAmong = /* @__PURE__ */ said(isAmongWork, {
  english: (text, texts) => `${text} is one of ${texts}`,
  examples: [
    ['fax', ['letter', 'fax'], true],
    ['telephone', ['letter', 'fax'], false],
    ['fax', [], false],
  ],
});
