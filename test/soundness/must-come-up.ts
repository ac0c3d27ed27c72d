import { operators } from '../../src/language/operators/index.ts';
import type { Operator } from '../../src/language/operators/operator.ts';

/** Operators that look into entries and take it that nothing in them is none. */
const ofWholeEntries = [
  'accrued',
  'asMoves',
  'balanceOn',
  'byBillingPeriod',
  'daysCovered',
  'heldAt',
  'hoursOfEachDay',
  'isInWindows',
  'lessPayments',
  'secondsInWindows',
  'withPointsAdded',
];

/** What a sentence may be written with. */
export const callable: Readonly<Record<string, Operator>> = Object.fromEntries(
  Object.entries(operators).filter(([name]) => !ofWholeEntries.includes(name)),
);

const shapes = [
  'sentence',
  'short sentence',
  'when',
  'reading',
  'reading block',
  'each',
  'each where',
  'each gives',
  'each is',
  'each terms',
  'fold',
  'record',
  'field',
  'path',
  'field of entries',
  'path of entries',
  'decision',
  'decision outcome',
  'table',
  'leftOut',
  'choice',
  'all',
  'any',
  'not',
  'nil',
  'none',
  'empty list',
  'always',
  'parameter',
  'dated parameter',
];

/** Every operator, word and shape. */
export const musts: readonly string[] = [...Object.keys(callable), ...shapes];
