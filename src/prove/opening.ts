import type { AnySchema } from '../language/facts/fact-type.ts';
import type { Formula } from './formula.ts';
import type { Model } from './solver.ts';
import type { SymbolicValue } from './symbol.ts';
import type { Texts } from './texts.ts';

/** What a fact is in a model, as JSON; `undefined` where it is left out. */
export type Reader = (model: Model) => unknown;

/** A fact that is left open: its parts as its shape lays them out, and how a model of them is read. */
export interface OpenFact {
  readonly parts: readonly SymbolicValue[];
  readonly isNone: Formula;
  readonly isUnknown: Formula;
  /** A day, first and last where it is not known; `null` for anything else. */
  readonly day: readonly [from: Formula, to: Formula] | null;
  readonly read: Reader;
}

/** What open facts are made with. */
export interface Opening {
  readonly texts: Texts;
  /** The most entries of a list; `null` where lists are of any length and left free. */
  readonly entries: number | null;
  /** The most entries of lists of which that is known, by their paths. */
  readonly lengths: ReadonlyMap<string, number>;
  /** The places of decimals and percentages; `null` for any fraction. */
  readonly places: number | null;
  /** The schema of all facts, which says between what they lie. */
  readonly schema: AnySchema;
  /** Whether days, sums and counts are such as a customer of today may have; else whatever may be given at all. */
  readonly areUsual: boolean;
  /** Whether no field of an entry is left out. */
  readonly areComplete: boolean;
  /** What holds of all facts, to be taken for true. */
  readonly axioms: Formula[];
  /** What tells a field of entries from that of another customer, before the name of its variable. */
  readonly markOf: (path: string) => string;
  /** Days of the entries of a list by the paths of their fields, each with whether it is known. */
  readonly daysOfEntries: (path: string, entry: ReadonlyMap<string, OpenFact>, isThere: Formula) => void;
}
