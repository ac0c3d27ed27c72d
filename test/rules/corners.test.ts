import { describe, expect, it, test } from 'vitest';
import { explain } from '../../src/index.ts';
import { contract } from './contract.ts';

/** Answers in corners that a person would ask about: what they come to, and the clauses that they rest on. */
interface Corner {
  readonly why: string;
  readonly decision: string;
  readonly facts: object;
  readonly readings?: Readonly<Record<string, string>>;
  readonly outcome?: string | null;
  readonly values?: object;
  readonly clauses?: readonly string[];
  readonly says?: string;
  readonly needs?: readonly string[];
  readonly notNeeds?: readonly string[];
}

const rise = {
  cause: 'provider',
  charges: [{ name: 'line', old: '10.00', new: '12.00' }],
  sentOn: '2025-06-02',
  notifiedOn: '2025-06-02',
  effectiveOn: '2025-07-01',
  objectedOn: null,
};
const leaving = {
  asOf: '2025-06-05',
  service: { kind: 'broadband', activation: 'free', activatedOn: '2025-01-10' },
  termination: {
    endedBy: 'customer',
    form: 'letter',
    movesDomain: false,
    noticeOn: '2025-06-01',
    effectiveOn: '2025-06-04',
    reason: null,
    chargeDemanded: true,
  },
  rateCard: { terminationCharge: '120.00' },
};
const lostNotice = {
  cause: 'provider',
  harmful: true,
  postedOn: '2025-03-01',
  sentOn: '2025-03-01',
  notifiedOn: null,
  effectiveOn: '2025-06-01',
};
const change = { cause: 'provider', harmful: false, sentOn: null, notifiedOn: null };
const overdue = {
  providerAction: { kind: 'end', ground: 'non-payment', on: '2025-03-01' },
  account: { overdue: '40.00' },
  overdueNotice: { givenOn: '2025-03-05' },
  disconnectionNotice: { sentOn: '2025-02-01', receivedOn: '2025-02-02' },
};
const complaint = {
  firstMadeOn: '2025-01-06',
  resolvedOn: null,
  deadlockLetterOn: null,
  ordinaryHandlingFailedOn: '2025-02-01',
};
const wrong = {
  form: 'letter',
  sentOn: '2025-03-20',
  receivedOn: '2025-03-20',
  wronglyCharged: '14.25',
  lateFeeCharged: '10.00',
  interestCharged: '0.11',
  refundedOn: null,
  collected: false,
};
const cutOff = {
  account: { disconnectedOn: '2025-03-11' },
  service: { kind: 'broadband', activation: 'free', activatedOn: '2025-01-10' },
  rateCard: { terminationCharge: null },
};
const moving = {
  withinUk: true,
  noticeOn: '2025-05-01',
  movesOn: '2025-06-10',
  engineerNecessary: false,
  engineerRefused: false,
};

const corners: readonly Corner[] = [
  {
    why: 'a forced change that was not told rests on the clause of forced changes',
    decision: 'change-notice',
    facts: { termsChange: { ...change, cause: 'law-or-tax', postedOn: '2025-03-01' } },
    outcome: 'not-told',
    clauses: ['S4.3'],
  },
  {
    why: 'a change posted after it took effect was not published in time',
    decision: 'change-notice',
    facts: { termsChange: { ...change, postedOn: '2025-04-02', effectiveOn: '2025-04-01' } },
    outcome: 'not-published',
  },
  {
    why: 'a change posted on the day it takes effect was',
    decision: 'change-notice',
    facts: { termsChange: { ...change, postedOn: '2025-04-01', effectiveOn: '2025-04-01' } },
    outcome: 'website-suffices',
  },
  {
    why: 'a harmful change that nobody was told of is not asked where it was posted',
    decision: 'change-notice',
    facts: { termsChange: { ...change, harmful: true } },
    outcome: 'not-told',
    notNeeds: ['termsChange.postedOn'],
  },
  {
    why: 'before the notice that payment is overdue',
    decision: 'suspend-or-end',
    facts: overdue,
    outcome: 'too-early',
    clauses: ['S3.3.2'],
  },
  {
    why: 'within the days after the disconnection notice',
    decision: 'suspend-or-end',
    facts: { ...overdue, overdueNotice: { givenOn: '2025-01-05' }, disconnectionNotice: { sentOn: '2025-02-25' } },
    outcome: 'too-early',
    clauses: ['S8/p1'],
  },
  ...(['cheque', 'direct-debit', 'cash'] as const).map((method) => ({
    why: `${method} outside the Schedule`,
    decision: 'payment-method',
    facts: { service: { product: 'other' }, payment: { method, otherMethodAgreed: false, cardOnFile: false } },
    outcome: method === 'cash' ? 'refused' : 'accepted',
    clauses: ['C6.3/p1'],
  })),
  {
    why: 'a card on file',
    decision: 'payment-method',
    facts: {
      service: { product: 'invictus-at-home' },
      payment: { method: 'card', otherMethodAgreed: false, cardOnFile: true },
    },
    outcome: 'accepted',
    clauses: ['S2.14'],
  },
  {
    why: 'a change told by e-mail',
    decision: 'notice-service',
    facts: {
      notice: { kind: 'change', method: 'email', inWriting: true, address: 'application', receivedOn: '2025-03-02' },
    },
    outcome: 'served',
    clauses: ['S4.2/p1', 'S5.3'],
  },
  {
    why: 'a complaint answered by e-mail',
    decision: 'notice-service',
    facts: {
      notice: {
        kind: 'complaint-reply',
        method: 'email',
        inWriting: true,
        address: 'application',
        receivedOn: '2025-03-02',
      },
    },
    outcome: 'served',
    clauses: ['S5.3', 'C6.5/p1a'],
  },
  {
    why: 'a posted paper, where posting serves it, is not asked when it arrived',
    decision: 'notice-service',
    facts: {
      notice: {
        kind: 'other',
        method: 'post',
        inWriting: true,
        address: 'application',
        addressInUk: true,
        sentOn: '2025-03-01',
      },
    },
    readings: { 'post-served-day': 'posting' },
    outcome: 'served',
    values: { servedOn: '2025-03-01' },
    needs: [],
  },
  {
    why: 'a domain taken elsewhere by plain fax',
    decision: 'cancellation-notice',
    facts: { service: { kind: 'hosting' }, termination: { form: 'fax', movesDomain: true } },
    outcome: 'invalid',
    clauses: ['C6.7'],
  },
  {
    why: 'the final sum, where it falls due at the ending',
    decision: 'final-settlement',
    facts: {
      asOf: '2025-06-15',
      termination: { endedBy: 'provider', effectiveOn: '2025-05-15' },
      account: { credit: '0.00', owed: [{ item: 'calls', amount: '12.50' }], prepaid: [], directorAgreesRefund: null },
    },
    readings: { 'final-sum-due': 'ending-day' },
    outcome: 'final-invoice',
    values: { dueOn: '2025-05-15' },
    clauses: ['S3.6'],
  },
  {
    why: 'what may follow from being cut off',
    decision: 'disconnection-effects',
    facts: { ...cutOff, rateCard: { terminationCharge: '120.00' } },
    values: { terminationFee: 'discretionary' },
    clauses: ['S8/b1', 'S8/b2', 'S8/b3', 'S8/b4'],
  },
  {
    why: 'no fee may follow where no figure was shown and one has to be',
    decision: 'disconnection-effects',
    facts: cutOff,
    readings: { 'termination-charge-amount': 'none-unless-shown' },
    values: { terminationFee: 'none' },
  },
  {
    why: 'the law and the courts',
    decision: 'contract-claim',
    facts: { claim: { by: 'customer', underContract: true } },
    outcome: 'may-enforce',
    clauses: ['S5.5'],
  },
  ...(
    [
      ['2025-01-31', null, false],
      ['2025-02-01', null, true],
      ['2025-02-01', '2025-02-01', false],
    ] as const
  ).map(([asOf, resolvedOn, goesToDirector]) => ({
    why: `on ${asOf}, ${resolvedOn === null ? 'open' : 'closed'}: the Director ${goesToDirector ? 'takes' : 'does not take'} it up`,
    decision: 'complaint-escalation',
    facts: { asOf, complaint: { ...complaint, resolvedOn } },
    values: { goesToDirector },
    clauses: goesToDirector ? ['C6.5/p1b'] : [],
  })),
  {
    why: 'who sent a letter later than the twelve weeks does not matter',
    decision: 'complaint-escalation',
    facts: { asOf: '2025-06-01', complaint: { ...complaint, deadlockLetterOn: '2025-05-01' } },
    readings: { 'deadlock-sender': 'named-only' },
    values: { earliestReferralOn: '2025-03-31' },
    notNeeds: ['complaint.deadlockLetterFrom'],
  },
  {
    why: 'objected in time, left after the price changed, where that must be before',
    decision: 'price-rise-exit',
    facts: {
      asOf: '2025-07-20',
      priceChange: { ...rise, objectedOn: '2025-06-04' },
      termination: { noticeOn: '2025-06-04', effectiveOn: '2025-07-10' },
    },
    readings: { 'exit-deadline': 'before-change' },
    outcome: 'too-late',
    values: { objectedInTime: true },
  },
  ...[
    [{}, {}, 'not-told'],
    [{ postedOn: null }, {}, 'not-told'],
    [{}, { 'notification-day': 'sending' }, 'long-enough'],
    [{ onPrecedingBill: true }, { 'one-month-notice': 'preceding-bill' }, 'long-enough'],
  ].map(([given, readings, outcome]) => ({
    why: `a notice of a harmful change that never arrived: ${JSON.stringify([given, readings])}`,
    decision: 'change-notice',
    facts: { termsChange: { ...lostNotice, ...(given as object) } },
    readings: readings as Record<string, string>,
    outcome: outcome as string,
    says: outcome === 'not-told' ? 'the notice sent on 1 March 2025 never reached the customer' : '',
  })),
  {
    why: 'a notification that never arrived starts no time to object',
    decision: 'price-rise-exit',
    facts: { asOf: '2025-09-01', priceChange: { ...rise, notifiedOn: null }, termination: null },
    outcome: 'open',
    values: { lastDayToObject: null },
  },
  {
    why: 'nor is an objection to it late',
    decision: 'price-rise-exit',
    facts: {
      asOf: '2025-09-01',
      priceChange: { ...rise, notifiedOn: null, objectedOn: '2025-08-20' },
      termination: null,
    },
    outcome: 'free-exit',
  },
  {
    why: 'a fee falls with a mistake that is accepted',
    decision: 'overcharge-refund',
    facts: { invoice: { date: '2025-03-10' }, dispute: { ...wrong, mistakeAccepted: true } },
    values: { totalReversed: '10.11' },
  },
  ...[
    [{ mistakeAccepted: false }, {}],
    [{ mistakeAccepted: null }, {}],
    [{ mistakeAccepted: true, sentOn: '2025-05-20', receivedOn: '2025-05-20' }, { 'late-dispute-refund': 'barred' }],
  ].map(([dispute, readings]) => ({
    why: `no fee falls: ${JSON.stringify([dispute, readings])}`,
    decision: 'overcharge-refund',
    facts: { invoice: { date: '2025-03-10' }, dispute: { ...wrong, ...dispute } },
    readings: readings as Record<string, string>,
    values: { totalReversed: '0.00' },
  })),
  {
    why: 'a charge that is payable while the way out by a price rise is open',
    decision: 'termination-charge',
    facts: { ...leaving, priceChange: rise },
    outcome: 'payable',
    values: { exitOpenUntil: '2025-06-09' },
    clauses: ['S4.2/p2'],
    says: 'leaves free of charge only by objecting to a price rise by 9 June 2025',
  },
  {
    why: 'a charge that is payable while a price rise, of which no notice arrived, may be objected to',
    decision: 'termination-charge',
    facts: { ...leaving, priceChange: { ...rise, notifiedOn: null } },
    outcome: 'payable',
    values: { exitOpenUntil: null },
    says: 'leaves free of charge only by objecting to a price rise (S3.1)',
  },
  {
    why: 'a charge that is payable when it is not',
    decision: 'termination-charge',
    facts: { ...leaving, priceChange: null },
    outcome: 'payable',
    values: { exitOpenUntil: null },
    says: 'nothing lets the customer leave free of charge',
  },
  {
    why: 'where nothing was ended, only that is asked',
    decision: 'termination-charge',
    facts: { termination: null },
    outcome: 'not-ended',
    needs: [],
  },
  {
    why: 'a year is shown in one way',
    decision: 'minimum-term',
    facts: { service: { kind: 'other', paymentPeriod: 'P12M', activatedOn: '2025-06-01' }, termination: null },
    outcome: 'payment-period',
    values: { length: 'P1Y' },
  },
];

describe.each(corners)('$decision: $why', ({ decision, facts, readings, outcome, values, ...corner }) => {
  const { clauses = [], says = '', needs, notNeeds = [] } = corner;
  it('is answered so', () => {
    const answer = contract.evaluate(decision, facts as never, { readings });
    if (outcome !== undefined) expect(answer.outcome).toBe(outcome);
    expect(answer.values).toMatchObject(values ?? {});
    expect(answer.clauses).toEqual(expect.arrayContaining([...clauses]));
    expect(explain(answer)).toContain(says);
    if (needs !== undefined) expect(answer.needs).toEqual(needs);
    for (const need of notNeeds) expect(answer.needs).not.toContain(need);
  });
});

test.each([
  ['while the service goes on', null, true],
  ['not after the service has ended', { endedBy: 'provider', effectiveOn: '2025-06-20' }, false],
])('the fees of a home that is moved go on %s', (_, termination, goOn) => {
  const facts = { asOf: '2025-06-20', move: moving, termination };
  const { effects } = contract.evaluate('moving-home', facts as never);
  expect(effects.some(({ action }) => action === 'keep-paying-fees')).toBe(goOn);
});

test.each([
  ['an engineer', false, true],
  ['no engineer who was refused', true, false],
])('on a move %s is charged for', (_, engineerRefused, isCharged) => {
  const facts = {
    asOf: '2025-06-20',
    move: { ...moving, engineerNecessary: true, engineerRefused },
    rateCard: { engineerFee: '65.00', movingCharge: '30.00' },
    termination: null,
  };
  const { effects, statement } = contract.assess(facts as never);
  expect(effects.some(({ action }) => action === 'charge-engineer-fee')).toBe(isCharged);
  expect(statement.lines.some((line) => line.for === 'engineer-fee')).toBe(isCharged);
});

/** Readings, and whom a change of them favours on some facts. */
const favours: readonly (readonly [reading: string, option: string, decision: string, facts: object, side: string])[] =
  [
    [
      'payment-methods',
      'code-list',
      'payment-method',
      {
        service: { product: 'invictus-at-home' },
        payment: { method: 'cheque', otherMethodAgreed: false, feesWaived: false },
        rateCard: { processingFee: '5.00' },
      },
      'customer',
    ],
    [
      'complaint-channel',
      'fax-or-email',
      'complaint-escalation',
      { asOf: '2025-03-31', complaint: { ...complaint, form: 'telephone' } },
      'provider',
    ],
    [
      'complaint-channel',
      'fax-or-email',
      'complaint-response',
      {
        asOf: '2025-03-31',
        complaint: { form: 'telephone', receivedOn: '2025-03-03', answeredOn: null, acknowledgedOn: null },
      },
      'provider',
    ],
    [
      'late-dispute-refund',
      'barred',
      'overcharge-refund',
      {
        asOf: '2025-06-01',
        invoice: { date: '2025-03-10', amount: '60.00' },
        payments: [],
        dispute: { ...wrong, mistakeAccepted: true, sentOn: '2025-05-20', receivedOn: '2025-05-20' },
      },
      'provider',
    ],
    [
      'charge-after-term',
      'any-time',
      'termination-charge',
      {
        ...leaving,
        service: { ...leaving.service, activation: 'paid' },
        termination: {
          ...leaving.termination,
          endedBy: 'provider',
          disconnectionCosts: '0.00',
          reasonableDisconnectionCosts: '0.00',
        },
        providerAction: { ground: 'breach' },
        priceChange: null,
      },
      'provider',
    ],
    [
      'charge-after-term',
      'any-time',
      'disconnection-effects',
      { ...cutOff, service: { ...cutOff.service, activation: 'paid' } },
      'provider',
    ],
    [
      'unused-prepayment',
      'credit',
      'final-settlement',
      {
        asOf: '2025-06-15',
        termination: { endedBy: 'provider', effectiveOn: '2025-05-15' },
        account: {
          credit: '0.00',
          owed: [{ item: 'calls', amount: '2.50' }],
          prepaid: [{ amount: '31.00', from: '2025-05-01', to: '2025-05-31' }],
          directorAgreesRefund: null,
        },
        finalInvoice: { dueDate: '2025-06-20' },
      },
      'customer',
    ],
  ];

test.each(favours)('%s=%s in %s favours the right side', (reading, option, decision, facts, side) => {
  const { readings } = contract.compareReadings(decision, facts as never);
  const compared = readings.find((one) => one.reading === reading)?.options.find((one) => one.option === option);
  expect(compared?.changes.length).toBeGreaterThan(0);
  expect(compared?.favours).toBe(side);
});

test('what is none and what is not known are told apart', () => {
  const facts = {
    asOf: '2025-03-31',
    complaint: { firstMadeOn: '2025-01-06', resolvedOn: null, deadlockLetterOn: null },
  };
  const { readings } = contract.compareReadings('complaint-escalation', facts);
  const changes = readings
    .find(({ reading }) => reading === 'complaint-channel')
    ?.options.find(({ option }) => option === 'fax-or-email')?.changes;
  expect(changes).toContainEqual({
    name: 'twelveWeeksOn',
    from: '2025-03-31',
    to: { unknown: true },
    by: null,
    favours: 'neither',
  });
  const known = contract.compareReadings('complaint-escalation', {
    ...facts,
    complaint: { ...facts.complaint, form: 'telephone' },
  });
  const none = known.readings
    .find(({ reading }) => reading === 'complaint-channel')
    ?.options.find(({ option }) => option === 'fax-or-email')?.changes;
  expect(none).toContainEqual({ name: 'twelveWeeksOn', from: '2025-03-31', to: null, by: null, favours: 'provider' });
});
