import type { Bound, Node, Sort } from '../core/nodes.ts';
import { BOOLEAN, type Kind, type ListKind, type TupleKind } from './kinds.ts';

/** A node as SQL, and what it is there. */
export interface Written {
  readonly text: string;
  readonly kind: Kind;
  /** What it is where that is the same in every row. */
  readonly always?: Node;
  /** The same in the form of another kind, where it is told anew rather than changed. */
  readonly inKind?: (kind: TupleKind) => string;
}

export type BoundWritten = (which: Bound, index: number, sort: Sort) => Written;

/** The whole, or the body of a loop in it: what has a name there, and what is bound. */
export class Scope {
  private readonly names = new Map<Node, Written>();
  constructor(
    readonly outer: Scope | null,
    /** The level of the loop; nil for the whole. */
    readonly level: number,
    public bound: BoundWritten,
  ) {}

  /** The scope at a level. */
  at(level: number): Scope {
    return this.level === level || this.outer === null ? this : this.outer.at(level);
  }
  /** The name of a node, in the scope that it belongs to. */
  named(term: Node): Written | undefined {
    return this.names.get(term) ?? this.outer?.named(term);
  }
  give(term: Node, written: Written): void {
    this.names.set(term, written);
  }
  /** Takes the name of a node away. */
  forgotten(term: Node): Written | undefined {
    const written = this.names.get(term);
    this.names.delete(term);
    return written;
  }
  /** Each name written anew, as by another variable. */
  renamed(change: (written: Written) => Written): void {
    for (const [term, written] of this.names) this.names.set(term, change(written));
  }
}

export const condition = (text: string): Written => ({ text, kind: BOOLEAN });

export type ListWritten = Written & { readonly kind: ListKind };
export const listOf = (text: string, entry: TupleKind | null, longest: number): ListWritten => ({
  text,
  kind: { is: 'list', entry, longest },
});
