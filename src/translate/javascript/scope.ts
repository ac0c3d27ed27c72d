import type { Bound, Node, Sort } from '../../core/nodes.ts';
import type { Plan } from './regions.ts';

/** How what is bound in a scope is written. */
export type BoundWritten = (which: Bound, index: number, sort: Sort) => string;

/** A function, or the body of a loop in it: what has a name there, and what is bound. */
export class Scope {
  private readonly names = new Map<Node, string>();
  constructor(
    readonly outer: Scope | null,
    /** The level of the loop; `null` for the function. */
    readonly level: number | null,
    readonly plan: Plan,
    readonly bound: BoundWritten,
  ) {}

  /** The scope that a node belongs to: the innermost whose entry it hangs on. */
  of(term: Node): Scope {
    if (this.level === null || this.outer === null || (term.free & (1 << this.level)) !== 0) return this;
    return this.outer.of(term);
  }
  at(level: number): Scope {
    return this.level === level || this.outer === null ? this : this.outer.at(level);
  }
  give(term: Node, name: string): void {
    this.names.set(term, name);
  }
  nameOf(term: Node): string {
    const found = this.names.get(term);
    if (found === undefined) throw new Error(`a ${term.kind} is read before it is worked out`);
    return found;
  }
}
