import type * as fc from 'fast-check';
import { isObject, type OptionTests, span } from './checked-options.ts';
import type { Readings } from './reach.ts';

/** How facts are drawn. */
export interface FactsOptions {
  /** The probability that a fact is left out; nil unless told. */
  readonly unknown?: number | undefined;
  /** The probability that facts in place of a table are left out; a half unless told, since the table then answers. */
  readonly tabled?: number | undefined;
  /** The readings under which the facts are read, those not told by default: no fact is drawn that they do not read. Any, unless told. */
  readonly readings?: Readings | undefined;
  /** Facts by their paths that are drawn so and not otherwise: `{ 'invoice.date': fc.constant('2025-03-10') }`. */
  readonly overrides?: Readonly<Record<string, fc.Arbitrary<unknown>>> | undefined;
  /** The first and the last day drawn; else the days that the calendars answer for, less two months. */
  readonly days?: readonly [from: string, to: string] | undefined;
}

const isChance = (given: unknown): boolean => typeof given === 'number' && given >= 0 && given <= 1;

/** What each option has to be. */
export const factsOptions: OptionTests<FactsOptions> = {
  unknown: ['a probability from 0 to 1', isChance],
  tabled: ['a probability from 0 to 1', isChance],
  readings: ['an object of readings', isObject],
  overrides: ['an object of arbitraries by the paths of facts', isObject],
  days: span,
};
