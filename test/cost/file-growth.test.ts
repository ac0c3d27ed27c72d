import { expect, it } from 'vitest';
import { fileExponents, fileSizes, growingFiles } from './file-growth.ts';

it.each(Object.entries(growingFiles))('the steps of assessing a file grow with its %s', (what, fileOf) => {
  // A thousand matters take seconds, and `npm run bench` counts them.
  const sizes = what === 'matters' ? fileSizes.slice(0, 2) : fileSizes;
  const exponents = fileExponents(fileOf, sizes);
  expect(exponents).toHaveLength(sizes.length - 1);
  for (const exponent of exponents) expect(exponent).toBeLessThanOrEqual(1.1);
});
