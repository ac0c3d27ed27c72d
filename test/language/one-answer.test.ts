import { describe, expect, it } from 'vitest';
import type { NamedTerm, Sentence } from '../../src/language/model/decision-model.ts';
import { factsListed, readBy } from '../../src/language/model/facts-read.ts';
import { operatorsOfRules } from '../../src/language/model/operators-used.ts';
import { partsOf } from '../../src/language/model/parts.ts';
import type { Type } from '../../src/language/model/type.ts';
import { type EntryBearers, typeOfName } from '../../src/language/model/type-of-name.ts';
import { contract } from '../rules/contract.ts';

const { decisions, modelOf, dictionary } = contract;

describe.each(decisions)('%s', (decision) => {
  const model = modelOf(decision);

  it('reads the facts and consults the decisions that the check found in it', () => {
    const { facts, decisions: consulted } = readBy(model);
    expect([...facts].sort()).toEqual([...model.facts].sort());
    expect([...consulted].sort()).toEqual([...model.consults].sort());
  });

  it('lists the facts of what it consults', () => {
    const listed = factsListed(decision, modelOf);
    for (const path of model.facts) expect(listed).toContain(path);
    for (const other of model.consults) for (const path of factsListed(other, modelOf)) expect(listed).toContain(path);
  });

  it('has names of the types that the check found for them', () => {
    const whole = {
      ruleNames: new Set(model.rules.map(({ name }) => name)),
      parameters: model.parameters,
      facts: dictionary.facts,
      terms: model.terms,
    };
    let compared = 0;
    const compareIn = (sentences: readonly Sentence[], entries: readonly EntryBearers[]): void => {
      for (const operand of sentences.flatMap(({ operands, named }) => [...operands, ...named.values()])) {
        if (operand.kind !== 'name') continue;
        expect(typeOfName(operand.name, whole, entries)).toEqual(operand.type);
        compared += 1;
      }
    };
    const compare = (terms: ReadonlyMap<string, NamedTerm>, entries: readonly EntryBearers[]): void => {
      for (const { term } of terms.values()) {
        const { sentences, inner } = partsOf(term);
        compareIn(sentences, entries);
        if (inner !== null && 'types' in term) compare(inner.terms, [term, ...entries]);
      }
    };
    compare(model.terms, []);
    for (const { conditions } of model.rules)
      for (const condition of conditions) if (condition.kind === 'sentence') compareIn([condition], []);
    expect(compared).toBeGreaterThan(0);
  });

  it('has the operators of the conditions of its rules', () => {
    const names = model.rules.flatMap(({ conditions }) =>
      conditions.flatMap((condition) => (condition.kind === 'sentence' ? [condition.operatorName] : [])),
    );
    expect([...operatorsOfRules(model).keys()].sort()).toEqual([...new Set(names)].sort());
  });
});

it('a name that nothing bears has no type, nor has a field that a record does not have', () => {
  const whole = { ruleNames: new Set<string>(), parameters: new Map(), facts: new Map(), terms: new Map() };
  const entry = { terms: new Map(), types: new Map<string, Type>([['tool', { record: { worth: 'money' } }]]) };
  expect(typeOfName('tool.worth', whole, [entry])).toBe('money');
  expect(typeOfName('tool.age', whole, [entry])).toBeNull();
  expect(typeOfName('tools', whole, [entry])).toBeNull();
});
