import { printable } from '../language/answer/printable.ts';

/** A line of text and what stands under it. */
export interface Outline {
  readonly text: string;
  readonly parts: readonly Outline[];
}

/** Whatever the text holds, it is one line. */
export const line = (text: string, parts: readonly Outline[] = []): Outline => ({ text: printable(text), parts });

/** The lines of an outline, each part indented by two spaces under its line. */
export const linesOf = (outlines: readonly Outline[], indent = ''): string[] =>
  outlines.flatMap(({ text, parts }) => [`${indent}${text}`, ...linesOf(parts, `${indent}  `)]);
