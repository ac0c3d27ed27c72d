/** At most `budget` of the numbers from 0 to before `count`: all of them, or some spread evenly, the same ones every time. */
export function* spread(count: number, budget: number): Generator<number> {
  const stride = count <= budget ? 1 : coprimeNear(Math.floor(count * 0.618), count);
  for (let i = 0; i < Math.min(count, budget); i += 1) yield (i * stride) % count;
}

// A stride without a common factor visits every number once, and one near the golden section leaves no large gaps.
function coprimeNear(start: number, count: number): number {
  let stride = Math.max(1, start);
  while (commonFactor(stride, count) !== 1) stride += 1;
  return stride;
}

const commonFactor = (a: number, b: number): number => (b === 0 ? a : commonFactor(b, a % b));
