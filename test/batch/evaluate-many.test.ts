import { describe, expect, it } from 'vitest';
import { assess, type CustomerFile, evaluate, evaluateMany, type Facts, factsOf, loadPolicy } from '../../src/index.ts';
import { invoiceRows } from './batched.ts';

const rows = invoiceRows(200)
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Facts);

async function* later<T>(of: Iterable<T>): AsyncGenerator<T> {
  for (const one of of) {
    await Promise.resolve();
    yield one;
  }
}

describe('evaluateMany', () => {
  it('gives what evaluate gives for each, in order, and what is wrong with one stops none', async () => {
    const options = { readings: { 'dispute-timing': 'receipt' } } as const;
    const answers = [...evaluateMany('invoice-dispute', rows, options)];
    expect(answers.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
    expect(answers.filter((answer) => 'issues' in answer).map(({ row }) => row)).toEqual([97, 194]);
    for (const answer of answers) {
      const facts = rows[answer.row - 1] as Facts;
      if ('issues' in answer) expect(answer.issues).toMatchObject([{ code: 'malformed', at: '/invoice/date' }]);
      else {
        const { outcome, values, needs } = evaluate('invoice-dispute', facts, options);
        expect(answer).toEqual({ row: answer.row, outcome, values, needs });
      }
    }
    const asynchronous: unknown[] = [];
    for await (const answer of evaluateMany('invoice-dispute', later(rows), options)) asynchronous.push(answer);
    expect(asynchronous).toEqual(answers);
  });

  it.each(['invoice-dispute', 'assess'] as const)(
    'refuses a day on which the version is not in force: %s',
    (question) => {
      const days = ['2026-12-01', '1999-01-01'].map((asOf) => ({ asOf }));
      const [within, before] = [...evaluateMany(question, days, { inForce: 'required' })];
      expect(within).not.toHaveProperty('issues');
      expect(before).toMatchObject({ row: 2, issues: [{ code: 'not-in-force', at: '/asOf' }] });
    },
  );

  it('assesses files', () => {
    const file = {
      asOf: '2025-03-10',
      matters: [{ id: 'INV-1', invoice: { dueDate: '2025-03-17', amount: '31.00' }, payments: [], dispute: null }],
    } satisfies CustomerFile;
    const [whole, refused] = [
      ...evaluateMany('assess', [file, { ...file, matters: [...file.matters, ...file.matters] }]),
    ];
    const { statement, matters } = assess(file);
    const { outcome, values, needs } = matters['INV-1']?.['invoice-balance'] ?? {};
    expect(whole).toMatchObject({ row: 1, statement });
    if (whole === undefined || 'issues' in whole) throw new Error('refused');
    expect(Object.keys(whole.matters['INV-1'] ?? {})).toEqual(Object.keys(matters['INV-1'] ?? {}));
    expect(whole.matters['INV-1']?.['invoice-balance']).toEqual({ outcome, values, needs });
    expect(refused).toMatchObject({ row: 2, issues: [{ code: 'given-twice', at: '/matters/1/id' }] });
  });

  it('takes no more than it is asked for', () => {
    let taken = 0;
    function* endless() {
      for (;;) {
        taken += 1;
        yield {};
      }
    }
    const answers = evaluateMany('collection-date', endless());
    expect(answers.next().value).toMatchObject({ row: 1, outcome: null, needs: ['invoice.dueDate'] });
    expect(taken).toBe(1);
  });

  it('is part of a policy', () => {
    const policy = loadPolicy(
      { version: '1', inForceFrom: '2025-01-01', clauses: [], rules: {} },
      factsOf('collection-date'),
    );
    const [whole, refused] = [...policy.evaluateMany('assess', [{}, { matters: 5 as never }])];
    expect(whole).toEqual({
      row: 1,
      statement: { lines: [], owedByCustomer: '0.00', mayBeCharged: '0.00', owedToCustomer: '0.00', needs: [] },
      matters: {},
      decisions: {},
    });
    expect(refused).toMatchObject({ row: 2, issues: [{ code: 'wrong-type', at: '/matters' }] });
  });

  it.each<[what: string, call: () => unknown, message: string]>([
    ['a decision', () => evaluateMany('invoice-disput' as never, []), 'unknown decision `invoice-disput`'],
    ['an option', () => evaluateMany('assess', [], { reading: {} } as never), '/reading: unknown key `reading`'],
    [
      'a list',
      () => evaluateMany('collection-date', {} as never),
      'expected a list, or another iterable, of facts, found an object',
    ],
    ['text', () => evaluateMany('collection-date', '{}' as never), 'of facts, found "{}"'],
  ])('refuses %s that is none at once', (_, call, message) => {
    expect(call).toThrow(message);
  });

  it('hands on what the list throws', () => {
    function* broken(): Generator<Facts> {
      yield {};
      throw new RangeError('no more');
    }
    const answers = evaluateMany('collection-date', broken());
    answers.next();
    expect(() => answers.next()).toThrow(RangeError);
  });
});
