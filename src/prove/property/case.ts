import type { Template } from '../../language/grammar/property-file.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import type { PropertyIn } from '../../language/model/property.ts';
import type { Facts, OpenField } from '../fixed-facts.ts';
import type { Formula } from '../formula.ts';
import type { Extent } from '../open-customer.ts';
import type { Symbolic } from '../symbolic.ts';
import type { Again, AskedOf } from './asked.ts';

/** A part of what a property says: it holds where each of its parts does. */
export interface Case {
  readonly again: readonly Again[];
  /** What would refute it. */
  readonly against: (asked: AskedOf, on: Symbolic, extent: Extent) => Formula;
  /** What the judge of the template may have drawn for a customer who was found. */
  readonly choices: (found: Found) => readonly unknown[];
  /** A field of an entry of a list that is fixed, which is moved all the same. */
  readonly opened?: OpenField;
  /** Whether what is `given` is asked of the customer alone, and not of the same asked again. */
  readonly isGivenOnce?: boolean;
  /** Whether it is about entries of a list, so that of lists of any length nothing is found. */
  readonly isOfEntries?: boolean;
  /** Whether tables answer for every day and all else is given. */
  readonly isOfTables?: boolean;
}

/** Customers whom the solver found: as they are, and as they are asked again. */
export interface Found {
  readonly facts: Facts;
  readonly others: readonly Facts[];
  /** The option that another run takes of a reading, by its key. */
  readonly chosen: (key: string) => string | null;
  /** What a term of the property comes to for the customer, as JSON; `undefined` where it is refused. */
  readonly worked: (term: string) => unknown;
}

/** Why a property is not put to the solver. */
export class NotTranslated extends Error {}

/** The parts of what a template says; `fixedAt` is what a property fixes of a fact, if anything. Throws `NotTranslated`. */
export type CasesOf<T extends Template> = (
  property: PropertyIn<T>,
  dictionary: Dictionary,
  fixedAt: (path: string) => unknown,
) => readonly Case[];
