const wrapped = (text, width = 100, hanging = byFour) => text.split("\n").flatMap((line) => wrappedLine(line, width, hanging(line))).join("\n");
const byFour = () => "    ";
const asInLetters = (line) => line.startsWith("- ") ? "  " : "";
function wrappedLine(line, width, hanging) {
  const indent = /^ */.exec(line)?.[0] ?? "";
  const most = Math.max(width, indent.length + 40);
  const lines = [];
  let current = indent;
  for (const word of line.trim().split(" ")) {
    const isFirst = current.trim() === "";
    if (!isFirst && current.length + 1 + word.length > most) {
      lines.push(current);
      current = `${indent}${hanging}${word}`;
    } else current += isFirst ? word : ` ${word}`;
  }
  return [...lines, current];
}

export { asInLetters as a, wrapped as w };
//# sourceMappingURL=wrapped-DYZnseCe.js.map
