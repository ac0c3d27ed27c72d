/** Parts of a word in which a parameter that names a field stands for the word it was given: `{ "field": "by", "of": … }`. */
export function withWords<T>(part: T, words: ReadonlyMap<string, string>): T {
  return words.size === 0 ? part : (replaced(part, words) as T);
}

function replaced(part: unknown, words: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(part))
    return part.map((entry) => (words.has(entry) ? { choice: words.get(entry) } : replaced(entry, words)));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part);
  const [[key, name] = []] = entries;
  const word = entries.length === 1 && key === 'fact' ? words.get(name as string) : undefined;
  if (word !== undefined) return { choice: word };
  return Object.fromEntries(
    entries.map(([inner, held]) => [
      inner,
      inner === 'field' && typeof held === 'string' ? (words.get(held) ?? held) : replaced(held, words),
    ]),
  );
}
