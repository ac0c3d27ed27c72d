import { pointer } from '../language/answer/issue.ts';

/** Half of a character that takes two units of UTF-16, without the other half. */
const half = /\p{Surrogate}/u;

/** Where text of a document, or a name in it, holds half a character, which no JSON in UTF-8 can hold. */
export function halfCharactersIn(document: unknown, path: readonly PropertyKey[] = []): readonly string[] {
  if (typeof document === 'string') return half.test(document) ? [pointer(path)] : [];
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([key, part]) => {
    const here = [...path, key];
    return half.test(key) ? [pointer(here)] : halfCharactersIn(part, here);
  });
}
