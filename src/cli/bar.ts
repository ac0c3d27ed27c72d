const WIDTH = 30;

/** A bar of which so much is full, from 0 to 1. */
export const bar = (part: number): string => {
  const full = Math.floor(part * WIDTH);
  return `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}]`;
};
