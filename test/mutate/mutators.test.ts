import { describe, expect, it } from 'vitest';
import { facts as contractFacts } from '../../rules/facts/index.ts';
import { files as contractFiles } from '../../rules/index.ts';
import type { PolicyFiles } from '../../src/language/grammar/policy-files.ts';
import { documentOf, mutatedFiles, stepsOf } from '../../src/mutate/edited.ts';
import type { Mutant } from '../../src/mutate/mutant.ts';
import { readingMutators, ruleMutators, tableMutators } from '../../src/mutate/mutators.ts';
import { mutantsIn } from '../../src/mutating.ts';
import { facts } from '../policy/tool-lending/facts.ts';
import { files } from '../policy/tool-lending/index.ts';

const lending = mutantsIn(files, facts);
const ofContract = mutantsIn(contractFiles, contractFacts);

const at = (document: unknown, place: string): unknown =>
  stepsOf(place).reduce((now, step) => (now as Record<string, unknown> | undefined)?.[step], document);

const one = (all: readonly Mutant[], id: string): Mutant => {
  const found = all.find((mutant) => mutant.id === id);
  if (found === undefined) throw new Error(`no mutant ${id}`);
  return found;
};

/** A mutant by its id, what it says, and what then stands at a place of its file. */
type Row = readonly [id: string, means: string, place: string, now: unknown];

const rows: readonly Row[] = [
  [
    'return-day/rules/1/conditions/all/1/operator comparison-strictness',
    'in `on-loan`: "is before", not "is on or before", in "asOf is on or before lastDay"',
    '/rules/1/conditions/all/1/operator',
    'isBefore',
  ],
  [
    'return-day/parameters/loanDays/value/days bound-by-one',
    '`loanDays`: 13 days, not 14 days',
    '/parameters/loanDays/value',
    { days: 13 },
  ],
  [
    'late-fee/parameters/feeADay/dated/1/from bound-by-one',
    '`feeADay` changes on 2025-03-31, not on 2025-04-01',
    '/parameters/feeADay/dated/1/from',
    '2025-03-31',
  ],
  [
    'return-day/rules/1/conditions/all/0 condition-dropped',
    'in `on-loan`: without "allBackInTime is false"',
    '/rules/1/conditions/all',
    [{ fact: 'asOf', operator: 'isOnOrBefore', value: { fact: 'lastDay' } }],
  ],
  [
    'return-day/rules/1/conditions/all/0/value condition-negated',
    'in `on-loan`: the opposite of "allBackInTime is false"',
    '/rules/1/conditions/all/0/value',
    true,
  ],
  [
    'return-day/rules/1/conditions/all/1 condition-negated',
    'in `on-loan`: the opposite of "asOf is on or before lastDay"',
    '/rules/1/conditions/all/1',
    { fact: 'theOpposite', operator: 'is', value: true },
  ],
  [
    'return-day/rules/1/conditions all-for-any',
    'in `on-loan`: any, not all, of "allBackInTime is false and asOf is on or before lastDay"',
    '/rules/1/conditions/all',
    undefined,
  ],
  [
    'return-day/rules/0 rule-dropped',
    'the rule `back-in-time` never holds',
    '/rules/0/conditions',
    { all: [{ fact: 'holdsNever', operator: 'is', value: true }] },
  ],
  [
    'return-day/rules/1/conditions/all/1 operands-swapped',
    'in `on-loan`: lastDay and asOf change places in "asOf is on or before lastDay"',
    '/rules/1/conditions/all/1',
    { fact: 'lastDay', operator: 'isOnOrBefore', value: { fact: 'asOf' } },
  ],
  [
    'late-fee/terms/fees/is/terms/byTheDay/is/operator opposite-word',
    'in `byTheDay`: "divided by", not "times", in "feeADay times daysLate"',
    '/terms/fees/is/terms/byTheDay/is/operator',
    'dividedBy',
  ],
  [
    'return-day/terms/lastDay/is step-left-out',
    'in `lastDay`: loan.collectedOn, not "loan.collectedOn plus days loanDays"',
    '/terms/lastDay/is',
    { fact: 'loan.collectedOn' },
  ],
  [
    'deposit-refund/terms/thanks/is/operator rounding',
    'in `thanks`: "rounded down to penny", not "rounded to penny", in "thanksExact rounded to penny"',
    '/terms/thanks/is/operator',
    'roundedDownToPenny',
  ],
  [
    'return-day/terms/firstDayCounted/is/options reading-options-swapped',
    'in `firstDayCounted`: what `next-day` and `day-of-collection` make of it is exchanged',
    '/terms/firstDayCounted/is/options',
    { 'next-day': { choice: 'same-day' }, 'day-of-collection': { choice: 'day-after' } },
  ],
  [
    'return-day/rules/1/event/type outcome',
    '`on-loan` leads to late, and `otherwise` to on-loan',
    '/otherwise/type',
    'on-loan',
  ],
  [
    'return-day/effects/on-loan/0 effect-dropped',
    '`customer must return-tools` after `on-loan` does not follow',
    '/effects/on-loan',
    [],
  ],
  [
    'return-day/effects/on-loan/0/party effect-party',
    '`customer must return-tools` after `on-loan`: the provider does',
    '/effects/on-loan/0/party',
    'provider',
  ],
  [
    'return-day/effects/back-in-time/0/modality effect-modality',
    '`provider must-not charge-late-fee` after `back-in-time`: may',
    '/effects/back-in-time/0/modality',
    'may',
  ],
  [
    'return-day/effects/on-loan/0/by effect-day',
    '`customer must return-tools` after `on-loan`: without `lastDay`',
    '/effects/on-loan/0/by',
    undefined,
  ],
  [
    'late-fee/effects/payable/0/amount effect-sum',
    '`customer must pay-late-fee` after `payable`: without `total`',
    '/effects/payable/0/amount',
    undefined,
  ],
  ['return-day/otherwise/params/clause clause', '`otherwise` rests on L1, not on L2', '/otherwise/params/clause', 'L1'],
  [
    'late-fee/statement/0/owedBy statement-line',
    'the line for late-fee: the provider owes it',
    '/statement/0/owedBy',
    'provider',
  ],
  [
    'readings/0/default reading-default',
    '`loan-day-count` is read as `day-of-collection` unless told, not as `next-day`',
    '/0/default',
    'day-of-collection',
  ],
  [
    'tables/0/entries/1/from table-entry-shifted 2',
    '`thanks-rate`: 1.5 from 2025-01-02, not from 2025-01-01',
    '/0/entries/1/from',
    '2025-01-02',
  ],
];

const rowsOfContract: readonly Row[] = [
  [
    'invoice-dispute/terms/lastDayOfWindow/is/2 parameter-swapped',
    'in `lastDayOfWindow`: `daysCovered`, not `disputeWindow`',
    '/terms/lastDayOfWindow/is/2',
    'daysCovered',
  ],
  [
    'invoice-dispute/terms/isChargeCovered/all/1/2/3/countingFrom day-count',
    'in `isChargeCovered`: counting from same-day, not day-after, in "dispute.chargedOn plus days daysCovered"',
    '/terms/isChargeCovered/all/1/2/3/countingFrom',
    { choice: 'same-day' },
  ],
  [
    'late-payment-fees/effects/may-charge/0/where effect-condition',
    '`provider may charge-late-fee` after `may-charge` follows where `isTriggeredByNow` does not hold, too',
    '/effects/may-charge/0/where',
    undefined,
  ],
  [
    'invoice-dispute/parameters/paper/value/oneOf bound-by-one 2',
    '`paper`: without fax',
    '/parameters/paper/value/oneOf',
    ['letter', 'headed-fax'],
  ],
];

const changesOne = (all: readonly Mutant[], of: PolicyFiles, [id, means, place, now]: Row): void => {
  const mutant = one(all, id);
  expect(mutant.means).toBe(means);
  const changed = documentOf(mutatedFiles(of, mutant), mutant.file);
  expect(at(changed, place)).toEqual(now);
  expect(at(documentOf(of, mutant.file), place)).not.toEqual(now);
};

describe('mutants', () => {
  it.each(rows)('%s', (...row) => changesOne(lending, files, row));
  it.each(rowsOfContract)('%s', (...row) => changesOne(ofContract, contractFiles, row));

  it('are of every mutator, each with an id of its own, the same ones every time', () => {
    const mutators = [...ruleMutators, ...readingMutators, ...tableMutators].map(({ id }) => id);
    expect(new Set(ofContract.map(({ mutator }) => mutator))).toEqual(new Set(mutators));
    expect(new Set(ofContract.map(({ id }) => id)).size).toBe(ofContract.length);
    expect(mutantsIn(files, facts)).toEqual(lending);
    const tested = [...rows, ...rowsOfContract].map(([id]) => id.split(' ')[1]);
    expect(new Set(tested)).toEqual(new Set(mutators));
  });

  it('change their document and nothing that was given', () => {
    const before = JSON.stringify(files);
    for (const mutant of lending) {
      const changed = documentOf(mutatedFiles(files, mutant), mutant.file);
      expect(changed, mutant.id).not.toEqual(documentOf(files, mutant.file));
    }
    expect(JSON.stringify(files)).toBe(before);
  });

  it('name the clauses that what is changed rests on', () => {
    expect(one(lending, 'return-day/parameters/loanDays/value/days bound-by-one').clauses).toEqual(['L1']);
    expect(ofContract.filter(({ clauses, file }) => clauses.length === 0 && file !== 'prelude')).toEqual([]);
  });
});
