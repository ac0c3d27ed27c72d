import { pointer } from '../../../language/answer/issue.ts';
import type { ShapeFile } from '../../../language/grammar/shape-file.ts';
import { type Asked, holdsFor } from '../asking.ts';

/** The terms of several conditions. */
export const termsOf = (these: readonly ShapeFile[]): readonly string[] =>
  these.map((_, index) => pointer(['these', index]));

/** Those of several conditions that hold. */
export const holdingOf = (these: readonly ShapeFile[], asked: Asked): readonly string[] =>
  termsOf(these).filter((term) => holdsFor(asked, term));

export const listed = (these: readonly ShapeFile[], means: (term: string) => string): string =>
  termsOf(these).map(means).join('; ');
