/** A document's text with one character for each thing: one line end, one space, one quote and one dash of each kind, none invisible. */
export const plainCharacters = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\f\v]/g, '\n\n')
    .replace(/[\u2018-\u201b\u2032\u0060\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFKC');

/**
 * What a text is compared by: its plain characters without white space, save one space between two digits, so that lines can be
 * broken anywhere and "1 30" is not "130". Bullets count as white space. Capitals and numbers stay exactly as they are.
 */
export const normalText = (text: string): string =>
  plainCharacters(text)
    .replace(/[\s\u2022\u2023\u2043\u25aa\u25cf\u25e6\u00b7]+/g, ' ')
    .replace(/(?<!\d) | (?!\d)/g, '');

/** The space that keeps the digits of two normal texts apart, where they meet. */
export const seamBetween = (before: string, after: string): string =>
  /\d$/.test(before) && /^\d/.test(after) ? ' ' : '';
