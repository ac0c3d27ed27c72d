import { operator } from './operator.ts';

/** A word is one of a list of words. */
export const isAmong = operator({
  takes: ['text', { list: 'text' }],
  gives: 'boolean',
  evaluate: (text, texts) => texts.includes(text),
  english: (text, texts) => `${text} is one of ${texts}`,
  examples: [
    ['fax', ['letter', 'fax'], true],
    ['telephone', ['letter', 'fax'], false],
    ['fax', [], false],
  ],
});
