import { date, entity, entry, listOf, money, oneOf } from '../../src/facts.ts';

/** Everything in a policy that bears a name of its maker's choice. */
export const roles = [
  ...['decision', 'other', 'entity', 'fact', 'list', 'field', 'choice', 'reading', 'option', 'block', 'blockTerm'],
  ...['term', 'parameter', 'rule', 'outcome', 'value', 'as', 'innerTerm', 'recordField', 'preludeTerm', 'so'],
  ...['word', 'operand', 'extra', 'wordTerm', 'action', 'matter', 'optional', 'filled', 'leftOut'],
] as const;

/** A policy that uses a name in each role, and what it is asked. */
export function named(n: (role: string) => string) {
  const schema = entity({
    asOf: date(),
    [n('entity')]: entity({
      [n('fact')]: money(),
      kind: oneOf([n('choice'), 'elsewise']),
      [n('list')]: listOf(
        entry({
          [n('field')]: money(),
          [n('optional')]: money().exactOptional(),
          [n('filled')]: money().default('1.00'),
        }),
      ),
      [n('leftOut')]: money(),
    }),
  });
  const reading = (id: string) => ({
    id,
    clauses: ['C1'],
    decisions: [n('decision')],
    question: 'Which way?',
    default: n('option'),
    options: [n('option'), 'another'].map((option) => ({ id: option, means: option, favours: 'neutral' })),
    why: 'The clause does not say.',
  });
  const fact = `${n('entity')}.${n('fact')}`;
  const list = `${n('entity')}.${n('list')}`;
  const ends = (type: string, because: string) => ({ type, params: { clause: 'C1', because } });
  const rule = {
    decision: n('decision'),
    question: 'What is owed?',
    about: n('entity'),
    clauses: ['C1'],
    parameters: { [n('parameter')]: { means: 'the least', value: { money: '1.00' }, clause: 'C1' } },
    readings: {
      [n('block')]: {
        decides: { [n('blockTerm')]: 'what the block says' },
        options: { [n('option')]: { [n('blockTerm')]: true }, another: { [n('blockTerm')]: false } },
      },
    },
    terms: {
      sums: {
        means: 'the sums with what was paid',
        each: list,
        as: n('as'),
        terms: {
          [n('innerTerm')]: {
            means: 'both',
            is: [`${n('as')}.${n('field')}`, n('word'), fact, { [n('extra')]: { fact } }],
          },
        },
        gives: { [n('recordField')]: n('innerTerm') },
      },
      folded: {
        means: 'all sums',
        fold: 'sums',
        as: n('as'),
        so: n('so'),
        from: { nil: 'money' },
        next: [n('so'), 'plus', `${n('as')}.${n('recordField')}`],
      },
      [n('term')]: {
        means: 'what is left',
        reading: n('reading'),
        options: { [n('option')]: 'folded', another: { decision: n('other'), value: n('value') } },
      },
      isKind: { means: 'it is of the kind', is: [`${n('entity')}.kind`, 'is', { choice: n('choice') }] },
    },
    rules: [
      {
        name: n('rule'),
        conditions: {
          all: [
            { fact: n('term'), operator: 'isMoreThan', value: { fact: n('parameter') } },
            { fact: 'isKind', operator: 'is', value: true },
            { fact: n('blockTerm'), operator: 'is', value: true },
            { fact: n('preludeTerm'), operator: 'is', value: true },
          ],
        },
        event: ends(n('outcome'), `{${n('term')}} is above {${n('parameter')}}`),
      },
      {
        name: 'nothing',
        conditions: { all: [{ not: { condition: n('rule') } }] },
        event: ends('nothing', 'nothing is left'),
      },
    ],
    otherwise: ends('unclear', 'it is not said'),
    values: { [n('value')]: { means: 'what is owed', is: n('term') } },
    effects: {
      [n('outcome')]: [{ party: 'customer', modality: 'must', action: n('action'), amount: n('value') }],
      nothing: [],
      unclear: [],
    },
    examples: [{ name: 'nothing', facts: {}, expect: { outcome: null } }],
  };
  const other = {
    decision: n('other'),
    question: 'What else?',
    clauses: ['C1'],
    parameters: { [n('parameter')]: { means: 'the least', value: { money: '7.00' }, clause: 'C1' } },
    terms: {},
    rules: [],
    otherwise: ends('fixed', 'it is fixed'),
    values: { [n('value')]: { means: 'the fixed sum', is: n('parameter') } },
    effects: { fixed: [] },
    examples: [{ name: 'nothing', facts: {}, expect: { outcome: 'fixed' } }],
  };
  const word = {
    word: n('word'),
    takes: { [n('operand')]: 'money', second: 'money' },
    and: { [n('extra')]: 'money' },
    gives: 'money',
    english: `{${n('operand')}} with {second} and {${n('extra')}}`,
    terms: { [n('wordTerm')]: [n('operand'), 'plus', 'second'] },
    is: [n('wordTerm'), 'plus', n('extra')],
    examples: ['3.00', '0.00'].map((sum, index) => [
      { money: '1.00' },
      { money: '2.00' },
      { [n('extra')]: { money: sum } },
      { money: index === 0 ? '6.00' : '3.00' },
    ]),
  };
  const given = {
    asOf: '2025-03-10',
    [n('entity')]: { [n('fact')]: '1.00', kind: n('choice'), [n('list')]: [{ [n('field')]: '2.00' }] },
  };
  return {
    schema,
    given,
    options: { readings: { [n('reading')]: n('option') } },
    another: { readings: { [n('reading')]: 'another', [n('block')]: 'another' } },
    files: {
      version: '1',
      inForceFrom: '2025-01-01',
      clauses: [{ id: 'C1', title: 'sums' }],
      readings: [reading(n('reading')), reading(n('block'))],
      rules: { [n('decision')]: rule, [n('other')]: other },
      prelude: { [n('preludeTerm')]: { means: 'the day is known', is: [['asOf', 'isNone', true], 'is', false] } },
      examples: {
        [n('decision')]: { base: {}, examples: [{ name: 'one', facts: given, expect: { outcome: n('outcome') } }] },
      },
      words: [word],
    },
  };
}
