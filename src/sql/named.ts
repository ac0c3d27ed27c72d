import type { Dialect } from './dialect.ts';

/** A text that reads an expression by a name, as the entry of a list of one: so it is worked out once. */
export const named = (name: string, of: string, text: string, { at, list, transform }: Dialect): string =>
  at(transform(list([of]), name, text), '1');
