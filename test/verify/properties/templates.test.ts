import { describe, expect, it } from 'vitest';
import { propertyFiles } from '../../../rules/properties/index.ts';
import { checkProperties } from '../../../src/checking-properties.ts';
import type { Template } from '../../../src/language/grammar/property-file.ts';
import { templates } from '../../../src/language/grammar/property-form.ts';
import { tryProperty, usualRuns } from '../../../src/running-properties.ts';
import { seed } from '../../seed.ts';
import { changedContract } from './broken-policies.ts';

interface Planted {
  /** The property of the contract that should find it. */
  readonly id: string;
  /** What is broken, in words and in rule files. */
  readonly fault: string;
  readonly change: Parameters<typeof changedContract>[0];
}

const planted: Readonly<Record<Template, readonly [Planted, ...Planted[]]>> = {
  always: [
    {
      id: 'P89',
      fault: 'twelve weeks of 85 days',
      change: (rules) => {
        rules['complaint-escalation'].parameters.twelveWeeks.value = { days: 85 };
      },
    },
  ],
  implies: [
    {
      id: 'P13',
      fault: 'a term of two months for one',
      change: (rules) => {
        rules['minimum-term'].parameters.paidActivationTerm.value.duration = 'P2M';
      },
    },
  ],
  'never-both': [
    {
      id: 'P84b',
      fault: 'a final invoice that forgets the credit',
      change: (rules) => {
        rules['final-settlement'].terms.invoiceUnrounded.then.else = ['owed', 'plus', { decimal: '0' }];
      },
    },
  ],
  'exactly-one-of': [
    {
      id: 'P37b',
      fault: 'an invoice that stays open for ever',
      change: (rules) => {
        rules['invoice-dispute'].rules[1].conditions.all[1].operator = 'isOnOrAfter';
      },
    },
  ],
  'never-negative': [
    {
      id: 'P70-settlement',
      fault: 'a refund that can be less than nothing',
      change: (rules) => {
        rules['final-settlement'].terms.refundable.when[1].then = ['credit', 'minus', 'owed'];
      },
    },
  ],
  'at-most': [
    {
      id: 'P64',
      fault: 'the greater of the cost and what is reasonable',
      change: (rules) => {
        rules['collection-costs'].terms.recoverable.then[1] = 'greaterOf';
      },
    },
  ],
  'monotone-in': [
    {
      id: 'P65b',
      fault: 'beyond the limit where the balance is under it',
      change: (rules) => {
        rules['credit-limit'].terms.isBeyond.options['over-only'][1] = 'isLessThan';
      },
    },
    {
      id: 'P53',
      fault: 'options of a reading exchanged',
      change: (rules) => {
        const { options } = rules['late-payment-interest'].readings['interest-days'];
        [options.interval, options['both-ends']] = [options['both-ends'], options.interval];
      },
    },
  ],
  'flips-exactly-at': [
    {
      id: 'P36',
      fault: 'a window of 31 days',
      change: (rules) => {
        rules['invoice-dispute'].parameters.disputeWindow.value.days = 31;
      },
    },
    {
      id: 'P26',
      fault: 'ten and a half per cent',
      change: (rules) => {
        rules['price-rise-exit'].parameters.tenPercent.value.percent = '10.5';
      },
    },
  ],
  'independent-of': [
    {
      id: 'P85',
      fault: 'a refund at the discretion of a director',
      change: (rules) => {
        rules['final-settlement'].terms.refundable.when[1].condition.any.shift();
      },
    },
  ],
  'order-does-not-matter': [
    {
      id: 'P10-owed',
      fault: 'the last item in place of the sum of all',
      change: (rules) => {
        const last = { fold: 'account.owed', as: 'thing', so: 'soFar', from: { nil: 'money' } };
        rules['final-settlement'].terms.owed = { means: 'what is owed', ...last, next: 'thing.amount' };
      },
    },
  ],
  'additive-over-split-periods': [
    {
      id: 'P71',
      fault: 'the first day of each span forgotten',
      change: (rules) => {
        rules['moving-home-refund'].terms.outages.gives.from = ['outage.from', 'dayAfter'];
      },
    },
    {
      id: 'P47',
      fault: 'a penny on top of the interest',
      change: (rules) => {
        rules['late-payment-interest'].terms.exactInterest.then = ['accrual.interest', 'plus', { decimal: '0.01' }];
      },
    },
  ],
  'additive-over-split-amounts': [
    {
      id: 'P10-cut',
      fault: 'the greatest item in place of the sum of all',
      change: (rules) => {
        rules['final-settlement'].terms.owed.is = ['account.owed[].amount', 'greatestOf'];
      },
    },
    {
      id: 'P46b',
      fault: 'a penny on top of the interest',
      change: (rules) => {
        rules['late-payment-interest'].terms.exactInterest.then = ['accrual.interest', 'plus', { decimal: '0.01' }];
      },
    },
  ],
  'unchanged-by': [
    {
      id: 'P67',
      fault: 'a collection a day after the due date',
      change: (rules) => {
        rules['collection-date'].terms.collectionDate.is[0] = ['invoice.dueDate', 'dayAfter'];
      },
    },
  ],
  'no-gap-no-conflict': [
    {
      id: 'P90',
      fault: 'a way to the ombudsman that is open for a day',
      change: (rules) => {
        rules['complaint-escalation'].terms.isWayOpen.any[0].all[1][1] = 'is';
      },
    },
  ],
  'decided-when-all-given': [
    {
      id: 'P07-collection-date',
      fault: 'a holiday looked for where no table answers',
      change: (rules) => {
        const later = ['invoice.dueDate', 'plusDays', { days: 9000 }, { countingFrom: 'day-after' }];
        rules['collection-date'].terms.collectionDate.is[0] = later;
      },
    },
  ],
};

const all = Object.values(propertyFiles).flatMap(({ properties }) => properties as { id: string }[]);

describe.each(templates())('the template %s', (template) => {
  it.each(planted[template])('finds $fault within the usual number of customers ($id)', ({ id, change }) => {
    const policy = changedContract(change);
    const checked = checkProperties(
      policy,
      all.filter((one) => one.id === id),
    );
    if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
    const [property] = checked.properties;
    expect(property?.template).toBe(template);
    const { verdict, story } = tryProperty(property as never, policy, { runs: usualRuns, seed });
    expect(verdict).toBe('broken');
    expect(story?.because).not.toBe('');
    for (const { answer, issues } of story?.customers ?? []) expect(answer === null).toBe(issues.length > 0);
  });
});
