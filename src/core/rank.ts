/** A number of 52 bits told by a text, the same wherever and whenever it is asked for. */
export function rankOf(text: string): number {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b) + at;
  }
  return (high >>> 6) * 2 ** 26 + (low >>> 6);
}
