const WIDTH = 30;
function progressOf(write, isTerminal, now) {
  let [all, ready, told] = [0, 0, now()];
  const line = () => {
    const part = all === 0 ? 0 : ready / all;
    const full = Math.floor(part * WIDTH);
    const bar = isTerminal ? `[${"#".repeat(full)}${" ".repeat(WIDTH - full)}] ` : "";
    return `${bar}${ready} of ${all} done, ${Math.floor(part * 100)}%`;
  };
  return {
    more(pieces) {
      all += pieces;
    },
    done() {
      ready += 1;
      if (now() - told < (isTerminal ? 250 : 6e4)) return;
      told = now();
      write(isTerminal ? `\r\x1B[K${line()}` : `${line()}
`);
    },
    end() {
      if (isTerminal) write("\r\x1B[K");
    }
  };
}

export { progressOf };
//# sourceMappingURL=progress-s-YYkZf3.js.map
