import { isWhole, type Type } from '../language/model/type.ts';

/** What a fact of a type holds, told on the command line, where numbers are text. */
export const contentOf = (text: string, type: Type): string | number =>
  isWhole(type) && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
