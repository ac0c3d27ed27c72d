import { describe, expectTypeOf, it } from 'vitest';
import { checkRule, type PolicyFiles, type RuleFile, type ShapeFile } from '../src/index.ts';

const due: ShapeFile = ['invoice.dueDate', 'plusDays', { days: 30 }, { countingFrom: 'day-after' }];

const file: RuleFile = {
  decision: 'late',
  question: 'Is the invoice late?',
  clauses: ['S2.18'],
  parameters: { patience: { means: 'the time to wait', value: { days: 30 }, clause: 'S2.18' } },
  readings: {
    'moved-due-day': {
      decides: { dueDay: 'the due date' },
      options: { 'moved-day': { dueDay: due }, 'printed-day': { dueDay: 'invoice.dueDate' } },
    },
  },
  terms: {
    isLate: { means: 'the due date is past', is: { all: [['asOf', 'isAfter', 'dueDay'], { not: 'isWaived' }] } },
    isWaived: { means: 'it was waived', is: { fact: 'invoice.interestDemanded', operator: 'is', value: false } },
    paid: {
      means: 'what was paid since',
      is: {
        fold: { each: 'payments', as: 'paid', where: ['paid.date', 'isAfter', 'dueDay'] },
        as: 'late',
        so: 'sum',
        from: { money: '0.00' },
        next: ['sum', 'plus', 'late.amount'],
      },
    },
  },
  rules: [
    {
      name: 'late',
      conditions: { all: [{ fact: 'isLate', operator: 'is', value: true }] },
      event: { type: 'late', params: { clause: 'S2.18', because: 'the due date, {dueDay}, is past' } },
    },
  ],
  otherwise: { type: 'in-time', params: { clause: 'S2.18', because: 'it is not yet due' } },
  values: { paid: { means: 'what was paid since', unit: 'pounds' } },
  effects: { late: [], 'in-time': [] },
};

const asConst = { ...file, clauses: ['S2.18', 'S2.12'] } as const satisfies RuleFile;

describe('the type of a rule file', () => {
  it('takes one that is written in TypeScript, and what may not be changed', () => {
    expectTypeOf(asConst).toExtend<RuleFile>();
    expectTypeOf(checkRule).toBeCallableWith(file);
    const files: PolicyFiles<'late'> = { version: '1', inForceFrom: '2025-01-01', clauses: [], rules: { late: file } };
    expectTypeOf(files.rules).toHaveProperty('late');
  });

  it('refuses what is no shape', () => {
    // @ts-expect-error a number has no kind
    const bare: ShapeFile = 5;
    // @ts-expect-error a rule of the engine nests nothing
    const nested: RuleFile['rules'][number]['conditions'] = { all: [{ fact: due, operator: 'is', value: true }] };
    // @ts-expect-error an option that is no shape
    const misspelt: ShapeFile = { reading: 'interest-days', options: { interval: { feild: 'days', of: 'accrual' } } };
    expectTypeOf([bare, nested, misspelt]).toBeArray();
  });
});
