import { describe, expect, it } from 'vitest';
import { meanings } from '../../src/core/meanings/index.ts';
import { reachOf } from '../../src/verify/reach.ts';
import { contract } from '../rules/contract.ts';
import { encoding } from './encoded.ts';

it('every operator has a meaning', () => {
  for (const meaning of Object.values(meanings)) expect(meaning).toBeTypeOf('function');
});

describe.each(contract.decisions)('%s', (decision) => {
  it('is encoded under each option of each of its readings', () => {
    const encoded = encoding(decision);
    const options = reachOf(contract, decision).readings.flatMap(({ id, options }) =>
      options.map((option) => ({ [id]: option.id })),
    );
    // With facts that may be missing the terms are several times as many: `agreement` draws readings for those.
    for (const readings of [{}, ...options]) {
      const { values } = encoded(readings, Object.keys(readings).length === 0);
      expect([...values.keys()]).toEqual([...contract.modelOf(decision).values.keys()]);
    }
  });
});
