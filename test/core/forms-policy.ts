import { bool, date, entity, entry, listOf, money } from '../../src/facts.ts';
import type { PolicyFiles } from '../../src/language/grammar/policy-files.ts';
import { policyOf } from '../../src/policy.ts';
import { documents } from '../soundness/policy-around.ts';

const facts = entity({
  asOf: date(),
  hat: entity({ isNew: bool() }).nullable(),
  coat: entity({
    price: money(),
    repair: money(),
    deposit: money(),
    collar: money(),
    lining: money(),
    parts: listOf(entry({ isKept: bool(), isDear: bool() })),
  }),
});

/** Forms whose needs nothing else of the decision has, and that the contract has not in such a place. */
const forms = {
  decision: 'forms',
  question: 'What do these need?',
  clauses: ['K1'],
  parameters: { start: { means: 'the first day', value: { date: '2024-01-01' }, clause: 'K1' } },
  terms: {
    untold: { means: 'whether it was told', leftOut: 'hat.isNew' },
    total: { means: 'both together', is: [{ list: ['coat.price', 'coat.repair'] }, 'sumOf'] },
    carried: {
      means: 'the sum carried on',
      fold: 'coat.parts',
      as: 'part',
      so: 'before',
      from: 'coat.deposit',
      next: 'before',
    },
    keptOnes: {
      means: 'what is kept',
      each: 'coat.parts',
      as: 'part',
      where: ['part.isKept', 'is', true],
      is: { when: ['part.isDear', 'is', true], then: 'coat.collar', else: 'coat.lining' },
    },
    kept: { means: 'what is kept together', is: ['keptOnes', 'sumOf'] },
  },
  rules: [
    {
      name: 'is-early',
      conditions: { all: [{ fact: 'asOf', operator: 'isBefore', value: { fact: 'start' } }] },
      event: { type: 'one', params: { clause: 'K1', because: 'it is so' } },
    },
  ],
  otherwise: { type: 'two', params: { clause: 'K1', because: 'it is so' } },
  values: {
    untold: { means: 'whether it was told', is: 'untold' },
    total: { means: 'both together', is: 'total' },
    carried: { means: 'the sum carried on', is: 'carried' },
    kept: { means: 'what is kept together', is: 'kept' },
  },
  effects: { one: [], two: [] },
  examples: [{ name: 'nothing given', facts: {}, expect: { outcome: null } }],
} satisfies PolicyFiles['rules'][string];

export const ofForms = policyOf({ ...documents, rules: { forms } }, facts);
