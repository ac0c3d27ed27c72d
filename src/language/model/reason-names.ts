/** The names in braces in the words of a reason: `raised by {lastDayToDispute}`. */
export function namesInReason(because: string): readonly string[] {
  if (!because.includes('{')) return none;
  return [...because.matchAll(inBraces)].map((match) => match[1] as string);
}

const none: readonly string[] = [];

/** The words with what is said for each name in its place; what is said holds no names. */
export const withNamesSaid = (because: string, said: (name: string) => string): string =>
  because.replace(inBraces, (_, name: string) => said(name));

const inBraces = /\{([^}]+)\}/g;
