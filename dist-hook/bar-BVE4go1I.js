const WIDTH = 30;
const bar = (part) => {
  const full = Math.floor(part * WIDTH);
  return `[${"#".repeat(full)}${" ".repeat(WIDTH - full)}]`;
};

export { bar as b };
//# sourceMappingURL=bar-BVE4go1I.js.map
