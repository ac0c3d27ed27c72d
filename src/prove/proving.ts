import type { Means } from './attempt.ts';
import type { Of } from './opened.ts';
import type { Claim, Witness } from './result.ts';

type Facts = Witness['facts'];
type Readings = Witness['readings'];

/** A customer whom no solver made up. */
export type KnownCustomer = Pick<Witness, 'facts' | 'readings'>;

export interface Asked {
  readonly outcome: string | null;
  readonly values: object;
  /** Whether it is a table alone that does not answer. */
  readonly isForTables: boolean;
}

/** What claims are made of. */
export interface Proving extends Means {
  readonly of: Of;
  /** Both evaluators: the outcome on which they agree, or what speaks against it, in words. */
  readonly ask: (decision: string, facts: Facts, readings: Readings) => Promise<Asked | { readonly not: string }>;
  /** One of them, at once: the outcome; `null` where it wants facts, `undefined` where it refuses them. */
  readonly answer: (decision: string, facts: Facts, readings: Readings) => string | null | undefined;
  /** All decisions of the policy. */
  readonly decisions: readonly string[];
  /** Of a customer's file, assessed by both evaluators: which decision forbids what which other allows or asks for. */
  readonly conflicts: (
    facts: Facts,
    readings: Readings,
  ) => Promise<readonly (readonly [forbids: string, against: string])[] | { readonly not: string }>;
  /** Examples of a decision and what one change makes of them, the same ones every time; a witness among these is one whom a reader understands. */
  readonly customers: (decision: string) => readonly Facts[];
}

export type Said = Omit<Claim, 'result'>;
