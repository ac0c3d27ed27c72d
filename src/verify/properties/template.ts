import type * as fc from 'fast-check';
import type { Template } from '../../language/grammar/property-file.ts';
import type { PropertyIn } from '../../language/model/property.ts';
import type { Asked, Customer, Ground, JsonFacts } from './asking.ts';

/** How a property does not hold: the customers that show it, each with what is other about it, and what came of them. */
export interface Breach {
  readonly customers: readonly { readonly customer: Customer; readonly note: string | null }[];
  readonly because: string;
}

/** What there is to draw from besides the customer. */
export interface Draws {
  /** Facts of other customers. */
  readonly facts: fc.Arbitrary<JsonFacts>;
  /** Options of readings. */
  readonly readings: fc.Arbitrary<Readonly<Record<string, string>>>;
}

/** What a template draws, what it judges, when it says something, and how it reads. */
export interface TemplateWork<T extends Template, Choices = unknown> {
  /** What is drawn besides the customer. */
  readonly choices: (property: PropertyIn<T>, draws: Draws) => fc.Arbitrary<Choices>;
  /** Whether it does not hold of a customer; where it has nothing to say it ends by `applies`. */
  readonly judge: (property: PropertyIn<T>, first: Asked, choices: Choices, ground: Ground) => Breach | null;
  /** Whether it is said of customers of whom every fact is known, so that none can be left out of a story. */
  readonly ofAllFacts?: true;
  /** What is said, in a sentence; `means` is what a term is. */
  readonly reads: (property: PropertyIn<T>, means: (term: string) => string) => string;
}

/** One customer who shows that it does not hold. */
export const alone = ({ customer }: Asked, because: string): Breach => ({
  customers: [{ customer, note: null }],
  because,
});

/** Several, the first as it is, of each other what is other. */
export const together = (
  { customer }: Asked,
  others: readonly (readonly [asked: Asked, note: string])[],
  because: string,
): Breach => ({
  customers: [{ customer, note: null }, ...others.map(([asked, note]) => ({ customer: asked.customer, note }))],
  because,
});
