import { escaped } from '../language/answer/escaped.ts';

/** Text as an attribute of XML, in its quotes. */
export const quoted = (text: string): string => `"${escaped(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`;
