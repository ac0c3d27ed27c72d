/** Words about the parties as one writes them to the other: "the customer has" becomes "you have". The first phrase that fits is taken. */
export function turned(words: string, phrases: Readonly<Record<string, string>>): string {
  const from = Object.keys(phrases);
  if (from.length === 0) return words;
  const any = new RegExp(`(?<![\\w-])(?:${from.map(literally).join('|')})(?![\\w-]|'s)`, 'g');
  return words.replace(any, (phrase) => phrases[phrase] ?? phrase);
}

const literally = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
