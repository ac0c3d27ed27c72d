import { describe, expect, it } from 'vitest';
import account from '../../docs/examples/account.json' with { type: 'json' };
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { contract } from '../rules/contract.ts';

describe('assess', () => {
  it('runs each decision of which the account gives a fact, and answers as evaluate does', () => {
    const { decisions } = contract.assess(account as never);
    expect(Object.keys(decisions)).toContain('invoice-dispute');
    for (const [id, decision] of Object.entries(decisions))
      expect(decision).toEqual(contract.evaluate(id, account as never));
  });

  it('gives the effects of all decisions in order of days, those without a day last', () => {
    const { decisions, effects } = contract.assess(account as never);
    const days = effects.map(({ by }) => by);
    const dated = days.filter((day) => typeof day === 'string');
    expect(dated).toEqual([...dated].sort());
    expect(days.slice(0, dated.length)).toEqual(dated);
    expect(effects).toHaveLength(Object.values(decisions).flatMap((decision) => decision?.effects ?? []).length);
  });

  it('says what an empty account would need, and decides nothing', () => {
    const { asOf, decisions, effects, missing, conflicts } = contract.assess({});
    expect({ asOf, decisions, effects, conflicts }).toEqual({ asOf: null, decisions: {}, effects: [], conflicts: [] });
    expect(missing.map(({ decision }) => decision)).toEqual(contract.decisions);
    for (const { needs } of missing) expect(needs).not.toEqual([]);
  });

  it('runs nothing for the day alone', () => {
    expect(contract.assess({ asOf: '2025-03-10' }).decisions).toEqual({});
  });

  it('names a broken fact and decides nothing', () => {
    const broken = { ...account, invoice: { ...account.invoice, dueDate: '2025-02-30' } };
    expect(() => contract.assess(broken as never)).toThrow(PolicyError);
    expect(() => contract.assess(broken as never)).toThrow('/invoice/dueDate');
  });

  it('finds no contradiction where none is, and one where an effect forbids what another allows', async () => {
    const { conflictsAmong } = await import('../../src/assess/assessment.ts');
    const effect = {
      party: 'provider',
      action: 'charge-late-fee',
      clause: 'S2.15b',
      decision: 'a',
      matter: null,
    } as const;
    const may = { ...effect, modality: 'may', by: '2025-03-31' } as const;
    const ban = { ...effect, modality: 'must-not', by: '2025-03-20' } as const;
    expect(conflictsAmong([may, ban], '2025-03-19')).toEqual([{ forbids: ban, against: may }]);
    expect(conflictsAmong([may, ban], '2025-03-20')).toEqual([]);
    expect(conflictsAmong([may, { ...ban, party: 'customer' }], '2025-03-19')).toEqual([]);
    expect(contract.assess(account as never).conflicts).toEqual([]);
  });
});

describe('what happens after the day asked about', () => {
  const fileWith = (own: object, failedOn: readonly string[]) => ({
    asOf: '2025-06-01',
    payment: { method: 'direct-debit', feesWaived: false },
    directDebit: { cancelledOn: null },
    rateCard: { processingFee: '5.00', lateFee: '12.00' },
    account: { suspendedOn: null, underDebtManagement: true, suspensionFeeCharged: false, ...own },
    matters: [
      {
        id: 'INV-1',
        invoice: {
          date: '2025-05-01',
          dueDate: '2025-05-20',
          amount: '30.00',
          interestDemanded: null,
          lateFeeDemanded: null,
          lateFeesCharged: '0.00',
          processingFeesCharged: '0.00',
        },
        payments: [],
        dispute: null,
        directDebit: { failedOn },
      },
    ],
  });
  const feesOf = (file: object) => {
    const { statement, effects } = contract.assess(file as never);
    const charged = effects.filter(({ modality, amount }) => modality === 'may' && amount !== undefined);
    expect(charged.map(({ amount }) => amount).toSorted()).toEqual(
      statement.lines
        .filter(({ standing }) => standing === 'may-be-charged')
        .map(({ amount }) => amount)
        .toSorted(),
    );
    return statement.lines.filter(({ for: of }) => of !== 'invoice').map(({ for: of, amount }) => [of, amount]);
  };

  it.each([
    ['a Direct Debit that fails later', {}, ['2025-06-02'], []],
    [
      'one that failed on the day',
      {},
      ['2025-06-01', '2025-06-02'],
      [
        ['late-fee', '10.00'],
        ['processing-fee', '5.00'],
      ],
    ],
    ['a suspension that comes later', { suspendedOn: '2025-06-02' }, [], []],
    ['one on the day', { suspendedOn: '2025-06-01' }, [], [['suspension-fee', '60.00']]],
  ])('%s', (_, own, failedOn, fees) => {
    expect(feesOf(fileWith(own, failedOn))).toEqual(fees);
  });
});
