import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanings } from '../../src/core/meanings/index.ts';
import type { Meaning } from '../../src/core/meanings/meaning.ts';
import { type OperatorName, operators } from '../../src/language/operators/index.ts';
import type { Operator } from '../../src/language/operators/operator.ts';
import { draws } from '../seed.ts';
import { meansTheSame } from './laws.ts';

const tried = draws(160);
const all = Object.entries(operators) as [OperatorName, Operator][];

describe.each(all)('the meaning of %s', (name, operator) => {
  const meaning: Meaning = meanings[name];

  it.each(operator.signatures.map((signature, index) => [index, signature] as const))(
    'comes to the same as the operator, by its signature %i',
    (_, signature) => {
      const counts = { known: 0, notKnown: 0, less: 0 };
      fc.assert(meansTheSame(operator, signature, meaning, counts), { numRuns: tried });
      expect(counts.known).toBeGreaterThan(tried / 5);
      // What it may be is told less exactly than by the operator, but mostly as exactly.
      expect(counts.less).toBeLessThan(0.4 * tried);
    },
  );
});
