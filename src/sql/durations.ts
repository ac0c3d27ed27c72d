import type { Dialect } from './dialect.ts';

/** The months that the text of a duration says, years among them; nil where it says none. */
export function monthsIn(text: string, dialect: Dialect): string {
  const count = (unit: string) =>
    `coalesce(${dialect.tryCast(dialect.group(text, `([0-9]+)${unit}`), dialect.types.whole)}, 0)`;
  return `(${count('Y')} * 12 + ${count('M')})`;
}
