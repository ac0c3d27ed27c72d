import type { Bound, Node, NodeKind, OfKind } from '../core/nodes.ts';
import type { Approximation } from './approximation.ts';
import type { Formula, Sort } from './formula.ts';
import type { MonthsAs } from './months.ts';
import type { Entry, SymbolicValue } from './symbol.ts';
import type { Texts } from './texts.ts';

/** What the facts of a path are, laid out by the shape of its input. */
export type FactSymbols = (path: string) => readonly SymbolicValue[];

/** How facts are left open. */
export interface Openness {
  readonly months: MonthsAs;
  /** The most entries that a list of which the length is open may have; `null` for lists of any length, of which all that is worked out is left free. */
  readonly entries: number | null;
}

/** What is bound in a scope: parts of entries and states, and whether there are entries beside one. */
export type BoundParts = Partial<Record<Bound, readonly SymbolicValue[]>>;
export type BoundFlags = Partial<Record<Bound, Formula>>;

/** Where nodes are worked out on facts that are left open. */
export interface Openly {
  readonly facts: FactSymbols;
  readonly texts: Texts;
  readonly openness: Openness;
  /** What holds whatever the facts are. */
  readonly axioms: Formula[];
  readonly of: (term: Node) => SymbolicValue;
  readonly formula: (term: Node) => Formula;
  readonly list: (term: Node) => readonly Entry[] | null;
  readonly bound: (at: OfKind<'bound'>['of']) => SymbolicValue | undefined;
  readonly within: <T>(level: number, bound: BoundParts, flags: BoundFlags, work: () => T) => T;
  readonly constant: (term: OfKind<'constant'>) => SymbolicValue;
  /** Anything that a node may be, with no more known of it than between what it lies. */
  readonly free: (term: Node, why?: string) => SymbolicValue;
  /** What is taken for true; it is part of what is then said. */
  readonly assume: (condition: Formula, inWords: string) => void;
  /** What is made of something in one way keeps its order: the greater that is, the greater what is made of it. */
  readonly inOrder: (way: string, of: Formula, found: Formula) => void;
  /** What is made of something in one way stays as it is when it is made of itself. */
  readonly comesToItself: (way: string, of: Formula, found: Formula) => void;
  /** Of each two products of numbers not below nil, the one of greater numbers is the greater; of the same numbers they are the same. */
  readonly productOf: (a: Formula, b: Formula, found: Formula) => void;
  /** What is told only a part of. */
  readonly approximately: (approximation: Approximation) => void;
  readonly open: (sort: Sort) => Formula;
  /** One formula for what is made of others in one way, wherever it is read. */
  readonly once: (way: string, of: readonly Formula[], make: () => Formula) => Formula;
  readonly startOfMonth: (month: Formula) => Formula;
  readonly monthOf: (day: Formula) => Formula;
}

export type Work<K extends NodeKind> = (term: OfKind<K>, args: readonly Node[], on: Openly) => SymbolicValue;
export type Works = { readonly [K in NodeKind]: Work<K> };
