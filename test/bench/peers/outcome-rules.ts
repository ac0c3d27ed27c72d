import type { Facts } from '../../../src/index.ts';
import { pence } from '../by-hand/amounts.ts';
import { dayNumber } from '../by-hand/days.ts';
import { byHand } from '../by-hand/index.ts';
import type { Questioned, questions } from '../questions.ts';

/** How others work a condition out by themselves; where they cannot, it is prepared for them. */
interface Expressed {
  /** JsonLogic over the prepared inputs. */
  readonly logic?: unknown;
  /** ZEN and FEEL over the facts as they are. */
  readonly zen?: string;
  readonly feel?: string;
}

/** The rule of an outcome as a table: the first row whose conditions are met. */
export interface OutcomeRule<Given> {
  readonly prepare: (facts: Given) => Readonly<Record<string, unknown>>;
  readonly conditions: Readonly<Record<string, Expressed>>;
  readonly rows: readonly (readonly [conditions: Readonly<Record<string, boolean>>, outcome: string])[];
}

/** Gives the outcome of facts, for one of which it is asked again and again. */
export type Asked = () => unknown;

/** An engine made to answer by a rule, compiled once, for facts that are ready for it. */
export type PeerRule = <Given extends object>(rule: OutcomeRule<Given>) => Promise<(facts: Given) => Asked>;

const written = ['letter', 'fax', 'headed-fax', 'email'];

/** What only a program can work out is taken from the function by hand. */
function valuesOf(decision: Questioned, facts: Facts): Record<string, unknown> {
  const answer = byHand[decision](facts);
  if (typeof answer === 'symbol' || 'issues' in answer) throw new Error(`not answered: ${decision}`);
  return answer.values as unknown as Record<string, unknown>;
}

type Rules = { readonly [decision in Questioned]: OutcomeRule<(typeof questions)[decision][number]> };

export const outcomeRules: Rules = {
  'invoice-dispute': {
    prepare({ asOf, invoice, dispute }) {
      const [date, sentOn, today] = [invoice.date, dispute.sentOn, asOf].map(dayNumber) as [number, number, number];
      const { form } = dispute;
      const [inWriting, inTime, isOpen] = [written.includes(form), sentOn <= date + 30, today <= date + 30];
      return { form, date, sentOn, today, inWriting, inTime, isOpen };
    },
    conditions: {
      inWriting: {
        logic: { in: [{ var: 'form' }, written] },
        zen: `dispute.form in ['${written.join("', '")}']`,
        feel: `list contains(["${written.join('", "')}"], dispute.form)`,
      },
      inTime: {
        logic: { '<=': [{ var: 'sentOn' }, { '+': [{ var: 'date' }, 30] }] },
        zen: "date(dispute.sentOn) <= date(invoice.date) + duration('30d')",
        feel: 'date(dispute.sentOn) <= date(invoice.date) + duration("P30D")',
      },
      isOpen: {
        logic: { '<=': [{ var: 'today' }, { '+': [{ var: 'date' }, 30] }] },
        zen: "date(asOf) <= date(invoice.date) + duration('30d')",
        feel: 'date(asOf) <= date(invoice.date) + duration("P30D")',
      },
    },
    rows: [
      [{ inWriting: true, inTime: true }, 'in-time'],
      [{ inWriting: false, isOpen: true }, 'open'],
      [{}, 'deemed-accepted'],
    ],
  },
  'price-rise-exit': {
    prepare(facts) {
      const { cause, charges, notifiedOn, objectedOn } = facts.priceChange;
      const { overTenPercent, objectedInTime } = valuesOf('price-rise-exit', facts);
      const [last, today] = [dayNumber(notifiedOn) + 7, dayNumber(facts.asOf)];
      return {
        cause,
        charges: charges.map((charge) => ({ old: pence(charge.old), new: pence(charge.new) })),
        last,
        today,
        objectedOn: objectedOn === null ? null : dayNumber(objectedOn),
        isForced: cause === 'law-or-tax',
        isOver: overTenPercent,
        inTime: objectedInTime === true,
        isOpen: objectedOn === null && today <= last,
      };
    },
    conditions: {
      isForced: {
        logic: { '==': [{ var: 'cause' }, 'law-or-tax'] },
        zen: "priceChange.cause == 'law-or-tax'",
        feel: 'priceChange.cause = "law-or-tax"',
      },
      isOver: {
        logic: {
          some: [
            { var: 'charges' },
            { '>': [{ '*': [10, { '-': [{ var: 'new' }, { var: 'old' }] }] }, { var: 'old' }] },
          ],
        },
        zen: 'some(priceChange.charges, number(#.new) - number(#.old) > number(#.old) * 0.1)',
        feel: 'some charge in priceChange.charges satisfies number(charge.new) - number(charge.old) > 0.1 * number(charge.old)',
      },
      inTime: {
        logic: {
          and: [{ '!==': [{ var: 'objectedOn' }, null] }, { '<=': [{ var: 'objectedOn' }, { var: 'last' }] }],
        },
        zen: "priceChange.objectedOn != null and date(priceChange.objectedOn) <= date(priceChange.notifiedOn) + duration('7d')",
        feel: 'priceChange.objectedOn != null and date(priceChange.objectedOn) <= date(priceChange.notifiedOn) + duration("P7D")',
      },
      isOpen: {
        logic: { and: [{ '===': [{ var: 'objectedOn' }, null] }, { '<=': [{ var: 'today' }, { var: 'last' }] }] },
        zen: "priceChange.objectedOn == null and date(asOf) <= date(priceChange.notifiedOn) + duration('7d')",
        feel: 'priceChange.objectedOn = null and date(asOf) <= date(priceChange.notifiedOn) + duration("P7D")',
      },
    },
    rows: [
      [{ isForced: true }, 'no-right'],
      [{ isOver: false }, 'no-right'],
      [{ inTime: true }, 'free-exit'],
      [{ isOpen: true }, 'open'],
      [{}, 'too-late'],
    ],
  },
  'late-payment-interest': {
    prepare(facts) {
      const interest = pence(String(valuesOf('late-payment-interest', facts).interest));
      return { interest, isGivenUp: facts.invoice.interestDemanded === false, hasArisen: interest > 0 };
    },
    conditions: { isGivenUp: {}, hasArisen: { logic: { '>': [{ var: 'interest' }, 0] } } },
    rows: [
      [{ isGivenUp: true }, 'none'],
      [{ hasArisen: true }, 'may-charge'],
      [{}, 'none'],
    ],
  },
  'moving-home-refund': {
    prepare(facts) {
      const days = Number(valuesOf('moving-home-refund', facts).refundableDays);
      const { withinUk, engineerNecessary, engineerRefused } = facts.move;
      return { days, withinUk, isInTheWay: engineerNecessary && engineerRefused, hasDays: days > 0 };
    },
    conditions: { withinUk: {}, isInTheWay: {}, hasDays: { logic: { '>': [{ var: 'days' }, 0] } } },
    rows: [
      [{ withinUk: true, isInTheWay: false, hasDays: true }, 'refund-due'],
      [{}, 'no-refund'],
    ],
  },
};
