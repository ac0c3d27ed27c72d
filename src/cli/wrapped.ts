/** Text with each line broken at spaces to at most `width` characters; what goes on is indented by four more than its line. Deep lines get 40 at least. */
export const wrapped = (text: string, width = 100, hanging: (line: string) => string = byFour): string =>
  text
    .split('\n')
    .flatMap((line) => wrappedLine(line, width, hanging(line)))
    .join('\n');

const byFour = (): string => '    ';

/** What goes on of a letter: a paragraph is not indented, an item of a list stands under its first word. */
export const asInLetters = (line: string): string => (line.startsWith('- ') ? '  ' : '');

function wrappedLine(line: string, width: number, hanging: string): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const most = Math.max(width, indent.length + 40);
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trim().split(' ')) {
    const isFirst = current.trim() === '';
    if (!isFirst && current.length + 1 + word.length > most) {
      lines.push(current);
      current = `${indent}${hanging}${word}`;
    } else current += isFirst ? word : ` ${word}`;
  }
  return [...lines, current];
}
