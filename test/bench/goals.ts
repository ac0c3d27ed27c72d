import { assessNames } from './assessing.ts';
import { names, peerName } from './contestants.ts';
import type { Spread } from './measure.ts';
import type { Questioned } from './questions.ts';

/** What was measured, of which goals and tables are told. */
export interface Measured {
  /** How many times the time of another contestant one takes in answering a decision; null where one of them is not there. */
  readonly ratio: (decision: Questioned | 'assess', one: string, other: string) => Spread | null;
  /** The time to a first answer over that to import the libraries. */
  readonly fresh: Spread;
  readonly exponents: Readonly<Record<string, readonly number[]>>;
  readonly batch: readonly Goal[];
}

export interface Goal {
  readonly what: string;
  readonly atLeast: string;
  readonly measured: string;
  readonly isReached: boolean | null;
}

interface Asked {
  readonly decision: Questioned | 'assess';
  readonly one: string;
  readonly other: string;
}

/** So many times faster, at least. */
const faster = (what: string, least: number, asked: Asked, { ratio }: Measured): Goal => {
  const found = ratio(asked.decision, asked.one, asked.other);
  return {
    what,
    atLeast: `${least} times as fast`,
    measured: found === null ? 'not measured' : spread(found, ' times'),
    isReached: found === null ? null : found.median >= least,
  };
};

/** So many times its time, at most. */
const within = (what: string, most: number, found: Spread | null): Goal => ({
  what,
  atLeast: `at most ${most} times its time`,
  measured: found === null ? 'not measured' : spread(found, ' times'),
  isReached: found === null ? null : found.median <= most,
});

const three = (number: number): string => (number >= 100 ? number.toFixed(0) : number.toPrecision(3));

export const spread = ({ median, from, to }: Spread, unit = ''): string =>
  `${three(median)}${unit} (${three(from)} to ${three(to)})`;

/** What is to be shown, and whether it was. */
export function goalsOf(measured: Measured): readonly Goal[] {
  const { ratio, fresh, exponents, batch } = measured;
  const both = ['invoice-dispute', 'price-rise-exit'] as const;
  const overHand = (decision: Questioned): Spread | null =>
    ratio(decision, names.bare, names.byHand) ?? ratio(decision, names.unread, names.byHand);
  return [
    ...both.flatMap((decision) => [
      faster(
        `\`${decision}\`: \`evaluate\`, reasons unread, over json-rules-engine`,
        60,
        { decision, one: names.byEngine, other: names.unread },
        measured,
      ),
      faster(
        `\`${decision}\`: \`evaluate\`, reasons read, over json-rules-engine`,
        25,
        { decision, one: names.byEngine, other: names.read },
        measured,
      ),
      faster(
        `\`${decision}\`: \`evaluate\`, reasons unread, over @gorules/zen-engine`,
        50,
        { decision, one: peerName('@gorules/zen-engine'), other: names.unread },
        measured,
      ),
    ]),
    ...(['invoice-dispute', 'price-rise-exit', 'moving-home-refund'] as const).map((decision) =>
      within(`\`${decision}\`: outcome and values over the function written by hand`, 2, overHand(decision)),
    ),
    within('`late-payment-interest` over decimal.js written by hand', 1.2, overHand('late-payment-interest')),
    within(
      '`invoice-dispute`: the outcome of typed facts over json-logic-engine, compiled',
      1.5,
      ratio('invoice-dispute', names.bareOutcome, peerName('json-logic-engine')),
    ),
    faster(
      '`assess` of a file of 12 invoices over its decisions one by one',
      2,
      { decision: 'assess', one: assessNames.oneByOne, other: assessNames.atOnce },
      measured,
    ),
    ...batch,
    ...Object.entries(exponents).map(([what, steps]): Goal => {
      const most = Math.max(...steps);
      return {
        what: `\`assess\` as the ${what} of a file grow from 10 to 100 to 1,000: steps counted`,
        atLeast: 'growth exponent at most 1.1',
        measured: steps.map((exponent) => exponent.toFixed(2)).join(', '),
        isReached: most <= 1.1,
      };
    }),
    within(
      'the first answer in a fresh process, import included, over importing zod, decimal.js and the calendar',
      1.6,
      fresh,
    ),
  ];
}
