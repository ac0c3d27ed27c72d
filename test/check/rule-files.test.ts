import { describe, expect, it } from 'vitest';
import { taken, unknown, unused } from './issues.ts';
import { type Changes, issuesOf, lateBooks, policyOf } from './late-books.ts';

type Row = [what: string, changes: Changes, issues: readonly object[]];

const [rule] = lateBooks.rules as [(typeof lateBooks.rules)[0]];
const { params } = rule.event;
const clause = (at: string, name: string, nearest?: string) => unknown('clause', at, name, nearest);
const otherwise = (changes: object) => ({
  ...lateBooks.otherwise,
  params: { ...lateBooks.otherwise.params, ...changes },
});
const withRule = (changes: object) => ({ rules: [{ ...rule, ...changes }] });
const event = (changes: object) => withRule({ event: { ...rule.event, params: { ...params, ...changes } } });
const pay = lateBooks.effects.fee[0] as object;

it('the file that others are changed from is good', () => {
  expect(issuesOf({})).toEqual([]);
});

describe('a rule file is refused', () => {
  it.each<Row>([
    [
      'without an example in it or beside it',
      { examples: undefined },
      [
        {
          code: 'missing',
          at: '/examples',
          name: 'examples',
          expected: 'a list of 1 or more, here or beside the file',
        },
      ],
    ],
    [
      'two rules of one name, whose reasons are not spoken of then',
      { rules: [rule, { ...rule, event: { ...rule.event, params: { ...params, because: '{asOf}' } } }] },
      [taken('/rules/1/name', 'in-time', 'another rule')],
    ],
    [
      'a parameter that is called as a fact is',
      { parameters: { asOf: { means: 'a day', value: { days: 1 }, clause: 'B1' } } },
      [taken('/parameters/asOf', 'asOf', 'a fact'), unused('/parameters/asOf', 'asOf')],
    ],
    [
      'a term that is called as a fact is',
      { terms: { asOf: 'loan.due' } },
      [taken('/terms/asOf', 'asOf', 'a fact'), unused('/terms/asOf', 'asOf')],
    ],
    [
      'a term that is called as a parameter is',
      { terms: { grace: 'loan.days' } },
      [taken('/terms/grace', 'grace', 'a parameter')],
    ],
    [
      'a term that is called as a rule is',
      { ...withRule({ name: 'late' }), terms: { late: 'loan.isRenewed' } },
      [taken('/terms/late', 'late', 'a rule'), unused('/terms/late', 'late')],
    ],
    [
      'a term that a reading decides, too',
      {
        readings: {
          'day-count': {
            decides: { firstDay: 'the first day' },
            options: { next: { firstDay: 'loan.due' }, same: { firstDay: 'asOf' } },
          },
        },
        terms: { firstDay: 'asOf', isFirst: ['firstDay', 'is', 'loan.due'] },
        values: { isFirst: { means: 'whether it is the first' } },
      },
      [taken('/terms/firstDay', 'firstDay', 'another term')],
    ],
    ['what nothing reads', { terms: { spare: 'loan.due' } }, [unused('/terms/spare', 'spare')]],
    [
      'what nothing reads, and what is wrong with it',
      {
        parameters: { spare: { means: 'days', value: { days: 1 }, clause: 'B1' } },
        terms: { other: 'loan.deu' },
      },
      [
        unused('/parameters/spare', 'spare'),
        unknown('name', '/terms/other', 'loan.deu', 'loan.due'),
        unused('/terms/other', 'other'),
      ],
    ],
    [
      'what only a term that nothing reads reads',
      { terms: { inner: 'loan.due', outer: 'inner' } },
      [unused('/terms/inner', 'inner'), unused('/terms/outer', 'outer')],
    ],
    [
      'a fact without effect that is none',
      { immaterial: { 'loan.deu': 'it is not asked', 'loan.due': 'it is there' } },
      [unknown('path', '/immaterial/loan.deu', 'loan.deu', 'loan.due')],
    ],
    [
      'clauses that are none, wherever they are cited',
      {
        clauses: ['B1', 'B9'],
        parameters: { fee: { ...lateBooks.parameters.fee, clause: 'C' } },
        ...event({ clause: 'B8', cases: [{ where: 'loan.isRenewed', because: 'it was renewed', clause: 'B4' }] }),
        otherwise: otherwise({ clause: 'Z1234', cases: [{ where: 'in-time', because: 'it was not', clause: 'B2' }] }),
      },
      [
        clause('/parameters/fee/clause', 'C'),
        clause('/rules/0/event/params/clause', 'B8', 'B1'),
        clause('/rules/0/event/params/cases/0/clause', 'B4', 'B1'),
        clause('/otherwise/params/clause', 'Z1234'),
        clause('/clauses/1', 'B9', 'B1'),
      ],
    ],
    [
      'a closer reason on what is no condition',
      event({
        cases: [
          { where: 'loan.isRenewed', because: 'it was renewed' },
          { where: 'loan.due', because: 'it was due' },
        ],
      }),
      [
        {
          code: 'wrong-type',
          at: '/rules/0/event/params/cases/1/where',
          expected: 'a condition',
          found: 'a date',
        },
      ],
    ],
    [
      'a closer reason for the other outcome, on a name that is none',
      { otherwise: otherwise({ cases: [{ where: 'loan.isRenewedd', because: 'it was renewed' }] }) },
      [
        {
          code: 'unknown-name',
          at: '/otherwise/params/cases/0/where',
          name: 'loan.isRenewedd',
          nearest: 'loan.isRenewed',
        },
      ],
    ],
    [
      'a preference for an outcome that is none',
      { customerPrefers: ['no-fee', 'free'] },
      [unknown('outcome', '/customerPrefers/1', 'free', 'fee')],
    ],
    [
      'a reason that names what need not be known',
      event({ because: 'it came back by {lastDay}, and not on {asOf}' }),
      [{ code: 'unread-in-reason', at: '/rules/0/event/params/because', name: 'asOf' }],
    ],
    [
      'effects and reasons are not spoken of while a rule is at fault',
      {
        otherwise: otherwise({ because: 'it is {asOf}' }),
        ...withRule({ conditions: { all: [{ fact: 'loan.deu', operator: 'is', value: { fact: 'asOf' } }] } }),
        effects: { fee: [{ ...pay, by: 'feee' }] },
      },
      [
        unknown('name', '/rules/0/conditions/all/0/fact', 'loan.deu', 'loan.due'),
        unused('/parameters/grace', 'grace'),
        unused('/terms/lastDay', 'lastDay'),
      ],
    ],
  ])('%s', (_, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });
});

describe('a rule file is taken', () => {
  it('with examples in it and as many beside it', () => {
    const examples = {
      'late-books': { base: {}, examples: lateBooks.examples.map(({ name, expect }) => ({ name, expect })) },
    };
    expect(issuesOf({}, { examples })).toEqual([]);
    expect(issuesOf({ examples: undefined }, { examples })).toEqual([]);
  });

  it.each<[what: string, changes: Changes]>([
    [
      'without rules',
      { rules: [], effects: { 'no-fee': undefined }, terms: { lastDay: undefined }, parameters: { grace: undefined } },
    ],
    ['with a fact without effect', { immaterial: { 'loan.due': 'it is there' } }],
    [
      'with a closer reason, which names what it rests on',
      event({ cases: [{ where: 'loan.isRenewed', because: 'renewed: {loan.isRenewed}' }] }),
    ],
    [
      'with an effect on a value that is none',
      {
        terms: { none: { none: true } },
        values: { none: { means: 'nothing' } },
        effects: { fee: [{ ...pay, by: 'none', amount: 'none', where: 'in-time', clause: 'B1' }] },
      },
    ],
    [
      'with what a term reads that only an example tries',
      { terms: { late: { not: 'in-time' } }, values: { late: { means: 'whether it is late' } } },
    ],
  ])('%s', (_, changes) => {
    expect(issuesOf(changes)).toEqual([]);
  });
});

it('a closer reason rests on its own clause, or on that of its rule', () => {
  const facts = { loan: { due: '2025-03-01', back: '2025-03-02', isRenewed: true, kind: 'map' } };
  const cases = [
    { where: ['loan.kind', 'is', { choice: 'book' }], because: 'it is a book' },
    { where: 'loan.isRenewed', because: 'it was renewed', clause: 'B3' },
  ];
  const policy = policyOf(event({ cases }));
  const book = { loan: { ...facts.loan, kind: 'book' } };
  expect(policy.evaluate('late-books', book).clauses).toEqual(['B1', 'B2']);
  expect(policy.evaluate('late-books', facts).clauses).toEqual(['B1', 'B2', 'B3']);
});
