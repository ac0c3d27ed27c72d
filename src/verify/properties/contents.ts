/** What a fact holds, in a few words. */
export function contentInWords(content: unknown): string {
  if (content === undefined) return 'left out';
  if (content === null) return 'none';
  return typeof content === 'string' ? content : JSON.stringify(content);
}
