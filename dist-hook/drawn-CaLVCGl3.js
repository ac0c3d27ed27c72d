function drawn(all, count, seed) {
  const random = mulberry(seed);
  const places = all.map((_, index) => [random(), index]).sort(([one], [other]) => one - other);
  const taken = new Set(places.slice(0, count).map(([, index]) => index));
  return all.filter((_, index) => taken.has(index));
}
function mulberry(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

export { drawn as d };
//# sourceMappingURL=drawn-CaLVCGl3.js.map
