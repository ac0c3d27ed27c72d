/** Characters that end a line, that a terminal obeys, or that turn the direction of what is read. */
const control = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of somebody else's that cannot do more than be read, on one line: control characters are told as JSON escapes them. */
export const printable = (text: string): string =>
  text.replace(control, (character) =>
    character < ' '
      ? JSON.stringify(character).slice(1, -1)
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
