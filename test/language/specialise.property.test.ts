import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/evaluate/compiled.ts';
import { decide } from '../../src/evaluate/decide.ts';
import { orderOf } from '../../src/evaluate/order.ts';
import { partsOf } from '../../src/language/model/parts.ts';
import { specialise } from '../../src/language/model/specialise.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract, ruleFiles } from '../rules/contract.ts';

const { dictionary, modelOf, stamp } = contract;
const { factsFor, readingsFor } = arbitrariesOf(contract);
const order = orderOf(dictionary);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe.each(Object.keys(ruleFiles))('%s with its readings chosen', (decision) => {
  const model = modelOf(decision);

  it(`is answered as under those readings (SEED=${seed})`, () => {
    const drawn = fc.tuple(factsFor(decision, { unknown: 0.2 }), readingsFor(decision));
    fc.assert(
      fc.property(drawn, ([facts, readings]) => {
        const whole = contract.valuationOf(decision, facts, { readings });
        const chosen = compile(specialise(model, readings, dictionary.readings))(whole.world, (consultation, frame) =>
          whole.consulted(consultation, frame),
        );
        const { outcome, values, needs, effects } = decide(whole, order, stamp);
        expect(decide(chosen, order, stamp)).toMatchObject({ outcome, values, needs, effects });
      }),
      { numRuns: 100, seed },
    );
  });

  it('holds no reading, nothing unused, and each term after those it reads', () => {
    const { readings, terms, parameters, rules } = specialise(model, {}, dictionary.readings);
    expect([...readings]).toEqual([]);
    expect([...terms.values()].filter(({ term }) => term.kind === 'reading')).toEqual([]);
    const own = [...terms.keys()];
    for (const [name, { term }] of terms)
      for (const part of partsOf(term).names)
        if (terms.has(part)) expect(own.indexOf(part)).toBeLessThan(own.indexOf(name));
    expect(terms.size).toBeLessThanOrEqual(model.terms.size);
    expect(parameters.size).toBeLessThanOrEqual(model.parameters.size);
    expect(rules.length).toBeLessThanOrEqual(model.rules.length);
    expect(specialise({ ...model, rules, terms, parameters }, {}, dictionary.readings).terms).toEqual(terms);
  });
});
