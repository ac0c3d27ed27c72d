/** A line of text and what stands under it. */
export interface Outline {
  readonly text: string;
  readonly parts: readonly Outline[];
}

export const line = (text: string, parts: readonly Outline[] = []): Outline => ({ text, parts });

/** The lines of an outline, each part indented by two spaces under its line. */
export const linesOf = (outlines: readonly Outline[], indent = ''): string[] =>
  outlines.flatMap(({ text, parts }) => [`${indent}${text}`, ...linesOf(parts, `${indent}  `)]);
