/** The names in braces in the words of a reason: `raised by {lastDayToDispute}`. */
export const namesInReason = (because: string): string[] =>
  [...because.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string);
