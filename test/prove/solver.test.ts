import { afterAll, beforeAll, expect, it } from 'vitest';
import * as formula from '../../src/prove/formula.ts';
import { ratio } from '../../src/prove/ratio.ts';
import { Solver } from '../../src/prove/solver.ts';

const steps = 2_000_000;
let solver: Solver;
beforeAll(async () => {
  solver = await Solver.start();
});
afterAll(() => solver.end());

it('finds fractions and numbers below nil', async () => {
  const [whole, part] = [formula.variable('a number', 'Int'), formula.variable('a part', 'Real')];
  const third = formula.equal(formula.multiply(part, formula.real(ratio(3n))), formula.toReal(whole));
  const between = formula.within(whole, formula.int(-8), formula.int(-4));
  const found = await solver.check([third, between, formula.less(whole, formula.int(-7))], { steps });
  expect(found).toEqual({
    is: 'possible',
    model: new Map<string, unknown>([
      ['a number', -8n],
      ['a part', ratio(-8n, 3n)],
    ]),
  });
  expect(await solver.check([between, formula.less(formula.int(0), whole)], { steps })).toEqual({ is: 'impossible' });
});
