/** Longer lines are no page headers. */
const longest = 120;

/**
 * Tells which lines of a file may be page headers or footers, and by what each is known: lines with a page number, and lines without
 * an end that come again, other digits apart. May be: a line that turns out to be part of a known clause is none.
 */
export function pageLines(lines: readonly string[]): (line: string) => string | null {
  const times = new Map<string, number>();
  for (const line of lines) times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1);
  return (line) => {
    const key = keyOf(line);
    if (key.length > longest) return null;
    if (isPageNumber(key)) return key;
    return /[a-z]/.test(key) && !/[.!?:;,]$/.test(key) && (times.get(key) ?? 0) > 1 ? key : null;
  };
}

/** Whether a line so known says which page it stands on. */
export const isPageNumber = (key: string): boolean => /\bpage #/.test(key) || /^\W*#\W*(?:of #\W*)?$/.test(key);

const keyOf = (line: string): string => line.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\d+/g, '#');
