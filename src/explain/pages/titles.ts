import { kebabInWords } from '../../language/english/value-in-words.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { code, plain, sentence } from './markdown.ts';

/** An outcome, an option or a rule as its title: "Direct Debit". Plain words, no Markdown. */
export const wordsOfId = (id: string, { inWords }: Pick<Dictionary, 'inWords'>): string =>
  sentence(inWords.options.get(id) ?? kebabInWords(id));

/** The title with the id beside it, as Markdown: "In time (`in-time`)". */
export const titled = (id: string, dictionary: Pick<Dictionary, 'inWords'>): string =>
  `${plain(wordsOfId(id, dictionary))} (${code(id)})`;
