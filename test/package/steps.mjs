// What a page tells its reader to do, in its order: files to save, changes to them, commands, and what these show.

/** Steps: `{ save, text }`, `{ change, from, to }`, `{ command }` with its words, `{ shows }` of the command before it. */
export function stepsIn(page) {
  const steps = [];
  for (const { 1: kind, 2: text, index } of page.matchAll(/```(\w+)\n([\s\S]*?)```/g)) {
    const [, file] = /`([\w./-]+)`:\s*$/.exec(page.slice(0, index)) ?? [];
    if (kind === 'sh') for (const line of text.trim().split('\n')) steps.push({ command: line.split(' ') });
    else if (kind === 'text') steps.push({ shows: text });
    else if (kind === 'diff' && file !== undefined) {
      const side = (sign) =>
        text
          .split('\n')
          .find((line) => line.startsWith(sign))
          .slice(1);
      steps.push({ change: file, from: side('-'), to: side('+') });
    } else if (file !== undefined) steps.push({ save: file, text });
  }
  return steps;
}
