import { expect, it } from 'vitest';
import { loadPolicy } from '../../src/index.ts';
import { facts } from './tool-lending/facts.ts';
import { files } from './tool-lending/index.ts';
it('x', () => {
  const t = performance.now();
  expect(loadPolicy(files, facts).decisions).toHaveLength(3);
  console.log(performance.now() - t);
  for (const d of Object.keys(files.rules)) console.log(d);
  expect(loadPolicy(files, facts, { prove: true }).decisions).toHaveLength(3);
  console.log(performance.now() - t);
});
